// Builds the site: styles and script through Vite, then every page, font and PDF. All of it is written to a folder of its
// own, checked, and swapped for the last site.
//
//   node scripts/build.mjs                        the public site
//   node scripts/build.mjs --audience recruiter   another audience's, into a folder of its own
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vite';
import { chooseFolder, fromHere } from './build/choose-folder.mjs';
import { explained } from './build/failure.mjs';
import { makersHash } from './build/makers-hash.mjs';
import { openOutput } from './build/output.mjs';
import { filesIn } from './build/site-folder.mjs';
import { viteAssets } from './build/vite-assets.mjs';
import { writeSite } from './build/write-site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const repository = resolve(root, '../..');
const contentFile = resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
const audience = audienceAsked();

let server;
let output;
try {
  // No socket for hot updates: its port may be taken by a `npm run dev` elsewhere.
  server = await createServer({
    root,
    server: { middlewareMode: true, watch: null, ws: false },
    logLevel: 'silent',
  });
  const entry = await server.ssrLoadModule('/src/entry.ts');
  const settings = entry.settingsFrom(process.env);
  const folder = await chooseFolder({
    audience,
    audiences: settings.audiences,
    root,
    repository,
    sources: [contentFile],
    env: process.env,
  });
  output = await openOutput(folder, audience);
  console.log(await buildInto(folder, entry, settings));
} catch (error) {
  console.error(explained(error, output?.staging));
  process.exitCode = 1;
} finally {
  await output?.close();
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

/** Builds the whole site and publishes it; says what was done. */
async function buildInto(folder, entry, settings) {
  const now = entry.sourceDate(process.env);
  const name = relative(process.cwd(), contentFile);
  const audiences = Object.keys(settings.audiences);
  const content = await entry.loadResume(contentFile, { name, audiences, now });
  const { resume, warnings, warningAt } = content;
  const shown = await entry.readImages(resume, contentFile, name);
  // What is merely worth a thought is in the list of the preview.
  const found = [...entry.themeWarnings(settings.theme), ...warnings, ...shown.warnings].filter(
    ({ severity }) => severity !== 'info',
  );
  for (const each of found) console.warn(entry.formatDiagnostic(each));
  for (const each of content.personalFor(audience)) console.log(entry.formatDiagnostic(each));
  const address = entry.reportSampleAddress(settings.url, resume);
  if (address !== undefined) console.warn(address);

  const { staging } = output;
  const { pathname: base } = new URL(settings.url);
  const { output: built } = await build({
    root,
    base,
    logLevel: 'warn',
    build: { outDir: staging, emptyOutDir: true },
  });
  const assets = await filesIn(staging);
  // A build that must be repeatable takes nothing from an earlier one.
  const kept = process.env.SOURCE_DATE_EPOCH
    ? undefined
    : entry.folderCache(output.cache, await makersHash(root));
  const options = {
    images: shown.images,
    settings,
    audience,
    now,
    ...viteAssets(built, base),
    ...(kept && { cache: kept.cache }),
  };
  const warn = (message, path) => console.warn(entry.formatDiagnostic(warningAt(message, path)));
  const site = entry.createSite({ ...options, resume, onWarning: warn });
  await writeSite(staging, site);
  const files = new Set([...assets, ...site.keys()]);
  const holdNothingPrivate = async (staging) => {
    const remake = (document) => entry.createSite({ ...options, resume: document });
    const { languages: locales } = settings;
    console.log(await entry.provePrivacy(staging, files, { resume, audience, locales, now, remake }));
  };
  // Each check is given the folder of the new site, and throws where it must not take the place of the last one.
  await output.publish(files, [holdNothingPrivate]);
  await kept?.prune();
  const made = kept ? `, ${kept.counts.made} made anew, ${kept.counts.found} as before` : '';
  return `${fromHere(folder)}: ${site.size} files for ${audience}${made}`;
}
