// Where `npm start`, `npm test` and the rest begin: needs Node and npm alone, fetches the pinned pnpm, installs what the
// lockfile says, or the part of it that an owner's command needs, and lets turbo do what is left.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';
import { isInstalled, markInstalled, PARTS } from './installed.mjs';
import { endWhenStopped, leave, program } from './processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// npm hands its settings on as npm_config_*, and pnpm would take them for its own.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)),
);
env.TURBO_TELEMETRY_DISABLED = '1';
env.STORYBOOK_DISABLE_TELEMETRY = '1';
// Paths are meant from where the owner stands; pnpm runs scripts in the folder of their package.
for (const name of ['RESUME_FILE', 'RESUME_OUT']) {
  if (env[name]) env[name] = resolve(process.env.INIT_CWD ?? process.cwd(), env[name]);
}

/** Colours as this process would print them: what programs print passes through it. */
const color = process.stdout.isTTY && !process.env.NO_COLOR ? ['--color'] : [];

const TURBO = ['exec', 'turbo', 'run', '--concurrency=2', '--output-logs=new-only', '--ui=stream', ...color];

/** Checks of the sources. */
const CHECKS = ['lint', 'lint:imports', 'lint:unused', 'lint:words', 'typecheck'];

const commands = {
  async start() {
    await site('build');
    await serve();
  },
  async test() {
    env.CHROMIUM_PATH = chromiumOrLeave();
    await turbo(...CHECKS, 'audit', 'test:repository', 'test', 'build', 'test:built');
    // What is measured against the clock is measured alone, when the rest is done.
    await turbo('test:measured');
  },
  /** The same tests over whole matrices: every person of the fixtures where `npm test` takes a sample. */
  async 'test:all'() {
    env.TEST_ALL = '1';
    await commands.test();
  },
  build: () => turbo('build'),
  bench: () => turbo('build', '--filter=@resume/site...', '--filter=resume-site').then(measure),
  check: () => turbo(...CHECKS),
  fuzz: () => turbo('build', '--filter=@resume/site^...').then(fuzz),
  async mutation() {
    for (const name of ['@resume/pdf', '@resume/schema']) await pnpm('--filter', name, 'run', 'mutation');
  },
  dev: () => site('dev'),
  /** The command `resume` where the owner stands. */
  resume: () => resume(process.env.INIT_CWD ?? process.cwd(), ...process.argv.slice(3)),
  new: () => site('new', ...process.argv.slice(3)).then(commands.dev),
  storybook: () => server('apps/storybook'),
  async 'visual:update'() {
    env.CHROMIUM_PATH = chromiumOrLeave();
    await turbo('build', '--filter=@resume/storybook...');
    await pnpm('--filter', '@resume/storybook', 'run', 'visual:update');
  },
  async picture() {
    env.CHROMIUM_PATH = chromiumOrLeave();
    await pnpm('--filter', 'resume-site', 'run', 'picture');
  },
  format: () => pnpm('exec', 'biome', 'check', '--write'),
};

const name = process.argv[2] ?? '';
if (!Object.hasOwn(commands, name)) {
  leave(`Unknown command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
}
const part = ['dev', 'new', 'resume', 'start'].includes(name) ? 'resume' : 'all';
if (!isInstalled(root, part)) {
  say(`installing with ${packageManager}`);
  const options = ['--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'];
  await pnpm(...PARTS[part], 'install', ...options);
  markInstalled(root, part);
}
if (name !== 'resume') say(name);
await commands[name]();

function turbo(...args) {
  return pnpm(...TURBO, ...args);
}

/** Runs the pinned pnpm, from npm's cache where it is there: a machine without a network waits for no answer. */
function pnpm(...args) {
  return run('npx', [
    '--yes',
    '--prefer-offline',
    `--package=${packageManager}`,
    '--',
    'pnpm',
    ...color,
    ...args,
  ]);
}

/** Runs a program to its end in the project, or in a folder of it. */
function run(name, args, cwd = root) {
  // Windows starts npm through a script whose shell would split arguments at spaces: the program in it is started.
  if (process.platform === 'win32' && /^np[mx]$/.test(name)) {
    const file = join(dirname(process.execPath), 'node_modules/npm/bin', `${name}-cli.js`);
    return program(process.execPath, [file, ...args], { cwd, env });
  }
  return program(name, args, { cwd, env });
}

/** Runs the development server of an app until it is stopped: by itself, since pnpm would report the stop as a failure. */
function server(app) {
  const cwd = join(root, app);
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const [name, ...args] = read(join(cwd, 'package.json')).scripts.dev.split(' ');
  const manifest = createRequire(join(cwd, 'package.json')).resolve(`${name}/package.json`);
  const { bin } = read(manifest);
  const file = join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
  return program(process.execPath, [file, ...args], { cwd, env, isServer: true });
}

/** Runs the benchmarks. Other programs are installed here, so that only benchmarks need them. */
async function measure() {
  const bench = join(root, 'bench');
  await run('npm', ['ci', '--no-audit', '--no-fund'], bench);
  env.NODE_ENV = 'production';
  env.CHROMIUM_PATH = chromiumOrLeave();
  const named = process.argv.slice(3);
  const suites = named.filter((each) => each !== 'parsers');
  if (suites.length > 0 || named.length === 0) await run(process.execPath, ['run.mjs', ...suites], bench);
  if (suites.length < named.length || named.length === 0) {
    await run(process.execPath, ['parsers.mjs'], bench);
  }
}

/** Runs a command of the site. */
function site(...args) {
  return resume(join(root, 'apps/site'), ...args);
}

/** Runs the command `resume` from the sources of its packages, in this terminal. */
function resume(cwd, ...args) {
  const file = join(root, 'tools/resume.mjs');
  return program(process.execPath, [file, ...args], { cwd, env, isServer: args[0] === 'dev' });
}

/**
 * Asks the properties again and again, each round with documents of its own, until one fails or Ctrl+C.
 * With `--seed=n`, one round, as the round with that seed went.
 */
async function fuzz() {
  const asked = process.argv.find((argument) => argument.startsWith('--seed='))?.slice('--seed='.length);
  env.FUZZ_RUNS = '400';
  do {
    env.FUZZ_SEED = asked ?? String(randomInt(2 ** 31));
    say(`seed ${env.FUZZ_SEED}; to repeat: npm run fuzz -- --seed=${env.FUZZ_SEED}`);
    for (const name of ['@resume/schema', '@resume/pdf', '@resume/site'])
      await pnpm('--filter', name, 'run', 'fuzz');
  } while (asked === undefined);
}

/** Serves the built site in this process: npm passes no signal on to a grandchild. */
async function serve() {
  endWhenStopped();
  const { importSource } = await import(pathToFileURL(join(root, 'tools/source.mjs')).href);
  const { servePreview } = await importSource(join(root, 'packages/site/src/node.ts'));
  const { addresses } = await servePreview({ root: join(root, 'apps/site') });
  console.log(
    `\n${addresses.map(({ label, url }) => `  ${label.padEnd(8)} ${url}`).join('\n')}\n\nCtrl+C stops it.`,
  );
}

/** Leaves, saying what to install, where there is no browser. */
function chromiumOrLeave() {
  try {
    return findChromium();
  } catch (error) {
    leave(error.message);
  }
}

function say(step) {
  console.log(`\n▸ ${step}`);
}
