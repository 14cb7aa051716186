// Makes the site someone else's: takes their résumé in the place of the content, and their languages into the settings.
//
//   npm run new -- --from my.resume.json   JSON Resume, this project's YAML or JSON, RenderCV, YAMLResume
//   npm run new                            a commented document to begin with
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('@resume/schema/package.json');
const schema = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin['resume-schema']);

const given = fileAsked();
// npm changes to the root of the project; paths are meant from where it was called.
const from = given && resolve(process.env.INIT_CWD ?? process.cwd(), given);
const contentFile = resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
const settingsFile = resolve(root, process.env.RESUME_SETTINGS ?? 'src/settings.ts');
const named = (file) => relative(process.env.INIT_CWD ?? process.cwd(), file);

if (from) take(from);
else begin();
console.log(
  `\nNow write your address into ${named(settingsFile)} (url), and change ${named(contentFile)} as you like.\n`,
);

/** The file named on the command line, or none. */
function fileAsked() {
  try {
    return parseArgs({ options: { from: { type: 'string' } } }).values.from;
  } catch {
    const found = process.argv.slice(2);
    const file = found.find((word) => !word.startsWith('-')) ?? 'my.resume.json';
    fail(`found "${found.join(' ')}". Write npm run new -- --from ${file}, or npm run new alone.`);
  }
}

/** Puts a résumé of any known format in the place of the content. */
function take(file) {
  const result = run('convert', file, '--to', 'yaml', '--json');
  const { output, diagnostics = [], losses = [], error } = readJson(result.stdout);
  if (output === undefined) {
    const found = diagnostics.map(({ line, column, path, message }) =>
      [`${named(file)}:${line ?? 1}:${column ?? 1}`, path, message].filter(Boolean).join(' '),
    );
    fail([...found, ...(error ? [error] : []), ...(found.length || error ? [] : [result.stderr])].join('\n'));
  }
  put(output);
  console.log(`${named(contentFile)}: written from ${named(file)}`);
  for (const { path, message } of losses) console.log(`  not mapped: ${path} ${message}`);
  if (losses.length === 0) console.log('  everything was mapped');
}

/** Puts a commented document there, to be written over. */
function begin() {
  const { status, stdout, stderr } = run('new');
  if (status !== 0) fail(stderr);
  put(stdout);
  console.log(`${named(contentFile)}: a commented document to begin with`);
}

/** Replaces the content, keeps what was there beside it, and has the site speak the languages of the new one. */
function put(content) {
  if (existsSync(contentFile)) {
    const before = contentFile.replace(/(\.\w+)$/, '.before$1');
    renameSync(contentFile, before);
    console.log(`${named(before)}: what was there before`);
  }
  writeFileSync(contentFile, content);
  const { language, languages: written = [] } = readJson(run('coverage', contentFile, '--json').stdout);
  const languages = written.length > 0 ? written : [language];
  const settings = readFileSync(settingsFile, 'utf8');
  const list = languages.map((tag) => `'${tag}'`).join(', ');
  const changed = settings.replace(/^( *languages: )\[[^\]]*\]/m, `$1[${list}]`);
  if (changed === settings) return;
  writeFileSync(settingsFile, changed);
  console.log(`${named(settingsFile)}: languages: [${list}]`);
}

function run(...args) {
  if (!existsSync(schema)) fail(`found no ${named(schema)}. Run "npm run build" once.`);
  return spawnSync(process.execPath, [schema, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function fail(message) {
  console.error(`${message.trim()}\nNothing was changed.`);
  process.exit(1);
}
