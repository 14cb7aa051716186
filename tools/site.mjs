// What is done with the site in the folder where this runs.
//
//   node site.mjs build                        the public site
//   node site.mjs build --audience recruiter   another audience's, into a folder of its own
//   node site.mjs dev                          the development server with its preview
//   node site.mjs new -- --from my.resume.json any résumé that the project reads, in the place of the content
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './source.mjs';

const { buildSite, developSite, makeNew, findContent } = await importSource(
  fileURLToPath(new URL('../packages/site/src/node.ts', import.meta.url)),
);
const root = process.cwd();
// npm changes to the root of the project; paths are meant from where it was called.
const here = process.env.INIT_CWD ?? process.cwd();

const commands = {
  async build() {
    const { audience } = optionsOf(
      { audience: { type: 'string', default: 'public' } },
      (found) =>
        `build: found "${found}". Write --audience and one of those in settings.ts, such as --audience recruiter, or nothing.`,
    );
    await buildSite({ root, audience, say: console.log, warn: console.warn });
  },
  async dev() {
    const server = await developSite({ root });
    server.printUrls();
  },
  async new() {
    const asked = optionsOf(
      { from: { type: 'string' }, merge: { type: 'boolean' }, public: { type: 'boolean' } },
      (found) => {
        const file = found.split(' ').find((word) => !word.startsWith('-')) ?? 'my.resume.json';
        return `Found "${found}". Write npm run new -- --from ${file}, or npm run new alone.\nNothing was changed.`;
      },
    );
    const contentFile = findContent(root, process.env);
    const settingsFile = resolve(root, process.env.RESUME_SETTINGS ?? 'settings.ts');
    const named = (file) => relative(here, file);
    const from = asked.from && resolve(here, asked.from);
    await makeNew({ ...asked, from, contentFile, settingsFile, named, say: console.log, now: new Date() });
    console.log(
      `\nNow write your address into ${named(settingsFile)} (url), and change ${named(contentFile)} as you like.\n`,
    );
  },
};

const EXPLAINED = ['BuildError', 'SettingsError', 'ContentError'];

try {
  await commands[process.argv[2]]();
} catch (error) {
  if (error?.name === 'NewError') console.error(`${error.message.trim()}\nNothing was changed.`);
  else console.error(EXPLAINED.includes(error?.name) ? error.message : error);
  process.exitCode = 1;
}

function optionsOf(options, misuse) {
  try {
    return parseArgs({ args: process.argv.slice(3), options }).values;
  } catch {
    console.error(misuse(process.argv.slice(3).join(' ')));
    return process.exit(1);
  }
}
