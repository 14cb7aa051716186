// Builds the site: styles and script through Vite, then every page, font and PDF. All of it is made aside and takes
// the place of the last site only when it is whole.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, process.env.RESUME_OUT ?? 'dist');
const next = `${dist}-next`;
const contentFile = resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');

// No socket for hot updates: its port may be taken by a `npm run dev` elsewhere.
const server = await createServer({
  root,
  server: { middlewareMode: true, watch: null, ws: false },
  logLevel: 'error',
});
try {
  const { createSite, loadResume } = await server.ssrLoadModule('/src/entry.ts');
  const resume = await loadResume(contentFile, relative(process.cwd(), contentFile));
  await rm(next, { recursive: true, force: true });
  const { output } = await build({ root, logLevel: 'warn', build: { outDir: next, emptyOutDir: true } });
  const site = createSite({ resume, now: buildDate(), ...assetsOf(output) });
  for (const [path, make] of site) {
    const body = await make();
    await mkdir(dirname(join(next, path)), { recursive: true });
    await writeFile(join(next, path), body);
    if (!path.startsWith('fonts/')) console.log(`${path.padEnd(20)} ${kilobytes(body)}`);
  }
  await replace(dist, next);
} catch (error) {
  // Errors in the content explain themselves; anything else is ours and needs its stack.
  console.error(error?.name === 'ContentError' || error?.name === 'PdfError' ? error.message : error);
  process.exitCode = 1;
  await rm(next, { recursive: true, force: true });
} finally {
  await server.close();
}

/** The addresses of what Vite made, under the names the site asks for. */
function assetsOf(output) {
  const named = (name, extension) =>
    output
      .filter(
        ({ fileName, names, name: chunk }) =>
          fileName.endsWith(extension) && (names?.[0] ?? chunk ?? '').startsWith(name),
      )
      .map(({ fileName }) => `/${fileName}`);
  return {
    page: { stylesheets: named('site', '.css'), scripts: [] },
    welcomeScripts: named('welcome', '.js'),
  };
}

/** The date in documents: SOURCE_DATE_EPOCH (seconds) where the build must be repeatable, today otherwise. */
function buildDate() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000) : new Date(new Date().toISOString().slice(0, 10));
}

async function replace(target, source) {
  const last = `${target}-last`;
  await rm(last, { recursive: true, force: true });
  await rename(target, last).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(source, target);
  await rm(last, { recursive: true, force: true });
}

function kilobytes(body) {
  return `${(Buffer.byteLength(body) / 1000).toFixed(1)} kB`;
}
