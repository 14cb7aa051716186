// Whether what the lockfile says is installed, so that commands need not ask pnpm each time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * What `pnpm install` takes for a part of the repository: everything, or what an owner's commands run, which is the command
 * `resume` with the engine of sites.
 */
export const PARTS = { all: [], resume: ['--filter=@resume/cli...', '--filter=!resume'] };

/** Holds the part that was last installed whole, with its hash. It goes with `node_modules`, and so installs again without it. */
const stampIn = (root) => join(root, 'node_modules/.resume-installed');

/** The folders that have a package of the workspace. */
const packagesIn = (root) =>
  ['packages', 'apps', 'examples'].flatMap((group) => {
    const folder = join(root, group);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.map((name) => join(folder, name)).filter((each) => existsSync(join(each, 'package.json')));
  });

/** Stands for all that decides what is installed. */
function wanted(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.version}`);
  const manifests = packagesIn(root).map((folder) => join(folder, 'package.json'));
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  for (const file of [...files, ...manifests]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Whether a part was installed as it is wanted now, alone or with everything, and is there still.
 *
 * @param {keyof typeof PARTS} part
 */
export function isInstalled(root, part) {
  const stamp = stampIn(root);
  if (!existsSync(stamp)) return false;
  const [hash, installed] = readFileSync(stamp, 'utf8').split(' ');
  if (hash !== wanted(root) || (installed !== part && installed !== 'all')) return false;
  const folders = packagesIn(root).filter(
    (folder) => part === 'all' || basename(dirname(folder)) === 'packages',
  );
  return folders.every((folder) => existsSync(join(folder, 'node_modules')));
}

/** Notes that a part is installed. */
export const markInstalled = (root, part) => writeFileSync(stampIn(root), `${wanted(root)} ${part}`);
