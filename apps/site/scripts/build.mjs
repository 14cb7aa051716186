// Builds the site: styles and script through Vite, then every page, font and PDF. All of it is made aside and takes
// the place of the last site only when it is whole.
//
//   node scripts/build.mjs                        the public site
//   node scripts/build.mjs --audience recruiter   another audience's, into a folder of its own
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getSystemErrorName, parseArgs } from 'node:util';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const contentFile = resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
const audience = audienceAsked();
const epoch = process.env.SOURCE_DATE_EPOCH;
const now = buildDate();

let server;
let next;
try {
  // No socket for hot updates: its port may be taken by a `npm run dev` elsewhere.
  server = await createServer({
    root,
    server: { middlewareMode: true, watch: null, ws: false },
    logLevel: 'silent',
  });
  const { createSite, folderCache, formatDiagnostic, loadResume, readImages, settingsFrom } =
    await server.ssrLoadModule('/src/entry.ts');
  const settings = settingsFrom(process.env);
  const dist = folderFor(settings);
  next = `${dist}-next`;
  const name = relative(process.cwd(), contentFile);
  const { resume, warnings } = await loadResume(contentFile, {
    name,
    audiences: Object.keys(settings.audiences),
    now,
  });
  const shown = await readImages(resume, contentFile, name);
  // What is merely worth a thought is in the list of the preview.
  const found = [...warnings, ...shown.warnings].filter(({ severity }) => severity !== 'info');
  for (const each of found) console.warn(formatDiagnostic(each));
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(next), { recursive: true });
  // Alone, as Node makes "no such folder" of a read-only disk where it may make the parents too.
  await mkdir(next);
  const { pathname: base } = new URL(settings.url);
  const { output } = await build({
    root,
    base,
    logLevel: 'warn',
    build: { outDir: next, emptyOutDir: true },
  });
  // A build that must be repeatable takes nothing from an earlier one.
  const kept = epoch ? undefined : folderCache(`${dist}-cache`, await makersHash());
  const site = createSite({
    resume,
    images: shown.images,
    settings,
    audience,
    now,
    ...assetsOf(output, base),
    ...(kept && { cache: kept.cache }),
    onWarning: (message) => console.warn(message),
  });
  let done = 0;
  for (const [path, make] of site) {
    const body = await make();
    await mkdir(dirname(join(next, path)), { recursive: true });
    await writeFile(join(next, path), body);
    done += 1;
    progress(`${String(done).padStart(4)}/${site.size}  ${path.padEnd(60)} ${kilobytes(body)}`);
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  await replace(dist, next);
  await kept?.prune();
  const made = kept ? `, ${kept.counts.made} made anew, ${kept.counts.found} as before` : '';
  console.log(`${relative(process.cwd(), dist) || dist}: ${site.size} files for ${audience}${made}`);
} catch (error) {
  // Errors in the content explain themselves; anything else is ours and needs its stack.
  const explained = ['ContentError', 'FontError', 'PdfError', 'SettingsError'].includes(error?.name);
  console.error(explained ? error.message : (writingFailure(error) ?? error));
  process.exitCode = 1;
  if (next) await rm(next, { recursive: true, force: true }).catch(() => {});
} finally {
  await server?.close();
}

/** Whom the site is asked for, on the command line. */
function audienceAsked() {
  try {
    return parseArgs({ options: { audience: { type: 'string', default: 'public' } } }).values.audience;
  } catch {
    const found = process.argv.slice(2).join(' ');
    console.error(
      `build.mjs: found "${found}". Write --audience and one of those in src/settings.ts, such as --audience recruiter, or nothing.`,
    );
    process.exit(1);
  }
}

/** Where the site of this audience goes. What is not public never goes to the public folder. */
function folderFor({ audiences }) {
  const known = Object.hasOwn(audiences, audience) ? audiences[audience] : undefined;
  if (known) return resolve(root, process.env.RESUME_OUT ?? known.folder);
  const error = new Error(
    `src/settings.ts: found no audience "${audience}". Use one of: ${Object.keys(audiences).join(', ')}.`,
  );
  error.name = 'SettingsError';
  throw error;
}

/** What keeps files from being written, where that is what went wrong. */
function writingFailure({ code: given, message = '', path }) {
  // Rolldown tells the number alone, in words.
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  const code = number ? getSystemErrorName(-number) : given;
  const reason = {
    EACCES: 'the folder may not be written to. Change its rights',
    EDQUOT: 'your share of the disk is full. Free some room',
    ENOSPC: 'the disk is full. Free some room',
    EPERM: 'the folder may not be written to. Change its rights',
    EROFS: 'the folder is read-only. Make it writable',
  }[code];
  if (!reason) return undefined;
  return `${path ?? next} could not be written: ${reason}, or name another place by RESUME_OUT (${code}). The last site is as it was.`;
}

/** What Vite made: the styles, and its addresses under the names the site asks for. */
function assetsOf(output, base) {
  const named = (name, extension) =>
    output
      .filter(
        ({ fileName, names, name: chunk }) =>
          fileName.endsWith(extension) && (names?.[0] ?? chunk ?? '').startsWith(name),
      )
      .map(({ fileName }) => `${base}${fileName}`);
  const css = output.flatMap(({ fileName, source }) => (fileName.endsWith('.css') ? [String(source)] : []));
  return {
    css: css.join('\n'),
    page: { stylesheets: named('site', '.css'), scripts: named('islands', '.js') },
    welcomeScripts: named('welcome', '.js'),
  };
}

/** Stands for all code that makes PDFs, fonts and pictures: what comes from the cache was made by the same. */
async function makersHash() {
  const hash = createHash('sha256');
  const packages = ['schema', 'ui', 'pdf'].map((name) => join(root, '../../packages', name, 'src'));
  for (const folder of [...packages, join(root, 'src/site')]) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(tsx?|json)$/.test(file));
    for (const file of files.sort()) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.update(await readFile(join(root, '../../pnpm-lock.yaml'))).digest('hex');
}

/** The date in documents: SOURCE_DATE_EPOCH (seconds) where the build must be repeatable, today otherwise. */
function buildDate() {
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

/** Says how far the build is: in place on a terminal, a line a file elsewhere. */
function progress(line) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`);
  else console.log(line);
}

function kilobytes(body) {
  return `${(Buffer.byteLength(body) / 1000).toFixed(1)} kB`;
}
