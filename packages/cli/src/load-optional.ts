import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError, type World } from './terminal.js';

/** What few commands need and is large: installed when a command first asks for it. */
const OPTIONAL = {
  '@resume/site': 'the engine of sites',
  '@resume/docx': 'a writer of Word files',
  'pdfjs-dist': 'a reader of PDFs',
} as const;
type OptionalPackage = keyof typeof OPTIONAL;

/** How each package manager adds a package, by its lockfile. */
const LOCKFILES: Readonly<Record<string, string>> = {
  'pnpm-lock.yaml': 'pnpm add',
  'yarn.lock': 'yarn add',
  'bun.lock': 'bun add',
  'bun.lockb': 'bun add',
};

/** The engine of sites. */
export const loadSite = (world: World) =>
  loadOptional('@resume/site', () => import('@resume/site/node'), world);

/** What writes Word files. */
export const loadDocx = (world: World) => loadOptional('@resume/docx', () => import('@resume/docx'), world);

/** What reads PDFs back. */
export const loadReader = (world: World) =>
  loadOptional('pdfjs-dist', () => import('@resume/pdf/read'), world);

/**
 * Loads a package that is installed when it is first asked for, next to this command.
 *
 * @throws {CliError} where it cannot be installed, with what to run
 */
export async function loadOptional<Module>(
  name: OptionalPackage,
  load: () => Promise<Module>,
  world: World,
): Promise<Module> {
  if (!isInstalled(name)) await install(name, world);
  return load();
}

const require = createRequire(import.meta.url);

/**
 * Whether a package is there. Files are looked for, as an import that fails is remembered: Node would not find the package
 * after it is installed.
 */
function isInstalled(name: string): boolean {
  // Yarn's Plug'n'Play has no folders of packages, and an error of its own that says what to add.
  if (process.versions.pnp !== undefined) return true;
  const folders = require.resolve.paths(name) ?? [];
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')));
}

/** Without a connection, npm would try again for more than a minute before it says so. */
const RETRIES = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=2000'];

async function install(name: OptionalPackage, world: World): Promise<void> {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.url));
  const { peerDependencies } = JSON.parse(await readFile(manifest, 'utf8'));
  const spec = `${name}@${peerDependencies[name]}`;
  const { folder, isGlobal, command } = installation(dirname(manifest));
  const line = `${command} ${spec}`;
  const needs = `This command needs ${OPTIONAL[name]}, ${name}, which is not installed`;
  if (!command.startsWith('npm')) throw new CliError(`${needs}. Run: ${line}`);
  world.writeError(`${needs} yet. Running: ${line} (in ${folder})\n`);
  const args = [
    'install',
    ...(isGlobal ? ['--global'] : []),
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...RETRIES,
    spec,
  ];
  const code = await npm(args, folder, world);
  if (code !== 0)
    throw new CliError(
      `${needs}, and npm could not install it. Check the connection, then run in ${folder}: ${line}`,
    );
}

/** Where this command is installed, and what adds a package there. */
export function installation(own: string): {
  readonly folder: string;
  readonly isGlobal: boolean;
  readonly command: string;
} {
  let modules = dirname(own);
  while (basename(modules) !== 'node_modules' && dirname(modules) !== modules) modules = dirname(modules);
  // In a checkout of this repository, where pnpm links packages.
  if (basename(modules) !== 'node_modules') return { folder: own, isGlobal: false, command: 'pnpm add' };
  // pnpm keeps packages in node_modules/.pnpm/<name>/node_modules.
  const store = own.indexOf(join('node_modules', '.pnpm'));
  const folder = store === -1 ? dirname(modules) : own.slice(0, store - 1);
  const isGlobal = !existsSync(join(folder, 'package.json'));
  const [, other] = Object.entries(LOCKFILES).find(([file]) => existsSync(join(folder, file))) ?? [];
  return { folder, isGlobal, command: other ?? (isGlobal ? 'npm install --global' : 'npm install') };
}

/** Runs npm to its end; what it prints about errors is shown. */
function npm(args: readonly string[], cwd: string, world: World): Promise<number> {
  return new Promise((done) => {
    const child = spawn('npm', args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stderr.on('data', (text) => world.writeError(String(text)));
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}
