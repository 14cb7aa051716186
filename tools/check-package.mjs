// Checks a built package as npm users get it: packs it, lints the tarball (publint, are-the-types-wrong), lays it in an
// empty project next to the tarballs of its siblings, and imports every entry there.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = process.cwd();
const packages = dirname(folder);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const temporary = mkdtempSync(join(tmpdir(), 'resume-package-'));
const problems = [];
try {
  const tarball = pack(folder);
  await lintFiles(tarball);
  await lintTypes(tarball);
  importEntries(tarball);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Packs a package as publishing would; gives the path of the tarball. */
function pack(from) {
  const destination = mkdtempSync(join(temporary, 'packed-'));
  run(process.execPath, [process.env.npm_execpath, 'pack', '--pack-destination', destination], from);
  return join(destination, readdirSync(destination)[0]);
}

async function lintFiles(tarball) {
  const data = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: toArrayBuffer(data) }, strict: true });
  // A condition of this repository alone, whose files are not published.
  const published = messages.filter(({ path }) => !path.includes('@resume/source'));
  problems.push(...published.map((message) => formatMessage(message, manifest, { color: false })));
  if (manifest.sideEffects === undefined)
    problems.push(
      'package.json lacks "sideEffects": list the modules that do something when they are imported',
    );
}

async function lintTypes(tarball) {
  const entries = Object.keys(manifest.exports).filter((entry) => !isFile(entry) && !entry.includes('*'));
  const found = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    entrypoints: entries,
  });
  // Every package here is ESM alone, by choice; the old resolution that knows no exports is not for it either.
  const accepted = new Set(['CJSResolvesToESM']);
  problems.push(
    ...(found.problems ?? [])
      .filter(({ kind, resolutionKind }) => !accepted.has(kind) && resolutionKind !== 'node10')
      .map((problem) => `types: ${JSON.stringify(problem)}`),
  );
}

/** Imports what the tarball exports in a project that has nothing of this repository but its dependencies. */
function importEntries(tarball) {
  const project = join(temporary, 'project');
  const modules = join(project, 'node_modules');
  unpack(tarball, join(modules, manifest.name));
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const target = join(modules, name);
    if (version.startsWith('workspace:')) unpack(pack(join(packages, name.split('/')[1])), target);
    else link(join(folder, 'node_modules', name), target);
  }
  const siblings = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@resume/'));
  // Those that are found on the way bring siblings of their own.
  for (const sibling of siblings) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(modules, sibling, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const target = join(modules, name);
      const source = join(packages, sibling.split('/')[1], 'node_modules', name);
      if (name.startsWith('@resume/')) {
        if (!siblings.includes(name)) siblings.push(name);
        if (!existsSync(target)) unpack(pack(join(packages, name.split('/')[1])), target);
      } else if (!existsSync(target)) link(source, target);
    }
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const entries = Object.keys(manifest.exports)
    .filter((entry) => !entry.includes('*'))
    .map((entry) => manifest.name + entry.slice(1));
  const files = entries.filter(isFile);
  const code = entries.filter((entry) => !isFile(entry));
  writeFileSync(
    join(project, 'import.mjs'),
    [
      ...code.map(
        (entry) =>
          `if (Object.keys(await import('${entry}')).length === 0 && !/view$/.test('${entry}')) throw new Error('${entry} exports nothing');`,
      ),
      "import { readFileSync } from 'node:fs';",
      "import { fileURLToPath } from 'node:url';",
      ...files.map(
        (entry) =>
          `if (!readFileSync(fileURLToPath(import.meta.resolve('${entry}')), 'utf8')) throw new Error('${entry} is empty');`,
      ),
    ].join('\n'),
  );
  run(process.execPath, ['import.mjs'], project);
  for (const [name, file] of Object.entries(manifest.bin ?? {})) {
    const { status } = spawnSync(process.execPath, [join(modules, manifest.name, file), '--help'], {
      cwd: project,
    });
    if (status !== 0) problems.push(`${name} --help exits with ${status}`);
  }
}

/** Whether an entry is a file as it is, and no module. */
function isFile(entry) {
  return /\.(css|json)$/.test(entry);
}

function unpack(tarball, target) {
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target], folder);
}

function link(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(realpathSync(source), target, 'junction');
}

function run(command, args, cwd) {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
}

function toArrayBuffer({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
