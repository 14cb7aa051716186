// Whether what the lockfile says is installed, so that commands need not ask pnpm each time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds the hash of what was last installed whole. It goes with `node_modules`, and so installs again without it. */
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

/** Whether everything was installed as it is wanted now, and is there still. */
export function isInstalled(root) {
  const stamp = stampIn(root);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted(root)) return false;
  return packagesIn(root).every((folder) => existsSync(join(folder, 'node_modules')));
}

/** Notes that everything is installed. */
export const markInstalled = (root) => writeFileSync(stampIn(root), wanted(root));
