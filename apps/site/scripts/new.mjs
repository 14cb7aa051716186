// Makes the site someone else's: takes their résumé in the place of the content, and their languages into the settings.
//
//   npm run new -- --from my.resume.json            any résumé that the project reads
//   npm run new -- --from my.resume.json --public   leaves phones, the street and the contacts of references public
//   npm run new -- --from papers.bib --merge        adds papers to the present content
//   npm run new                                     a commented document to begin with
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm changes to the root of the project; paths are meant from where it was called.
const here = process.env.INIT_CWD ?? process.cwd();
const named = (file) => relative(here, file);

const asked = optionsAsked();
const contentFile = resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
const settingsFile = resolve(root, process.env.RESUME_SETTINGS ?? 'src/settings.ts');

const server = await createServer({
  root,
  server: { middlewareMode: true, watch: null, ws: false },
  logLevel: 'silent',
});
try {
  const { makeNew } = await server.ssrLoadModule('/src/new/index.ts');
  const from = asked.from && resolve(here, asked.from);
  await makeNew({ ...asked, from, contentFile, settingsFile, named, say: console.log, now: new Date() });
  console.log(
    `\nNow write your address into ${named(settingsFile)} (url), and change ${named(contentFile)} as you like.\n`,
  );
} catch (error) {
  if (error?.name !== 'NewError') throw error;
  fail(error.message);
} finally {
  await server.close();
}

/** What is asked for on the command line. */
function optionsAsked() {
  try {
    const options = { from: { type: 'string' }, merge: { type: 'boolean' }, public: { type: 'boolean' } };
    return parseArgs({ options }).values;
  } catch {
    const found = process.argv.slice(2);
    const file = found.find((word) => !word.startsWith('-')) ?? 'my.resume.json';
    fail(`Found "${found.join(' ')}". Write npm run new -- --from ${file}, or npm run new alone.`);
    return process.exit();
  }
}

function fail(message) {
  console.error(`${message.trim()}\nNothing was changed.`);
  process.exitCode = 1;
}
