import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { embeddedIn } from './package-licences.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const readLockfile = () => parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));

/**
 * The dependencies of built packages, the packages that their builds embed, and the dependencies of both, as the lockfile pins
 * them.
 *
 * @returns {{ name: string, version: string }[]} without the packages of this repository, sorted by name
 */
export function productionOf({ importers, snapshots }, folders = Object.keys(importers)) {
  const found = new Map();
  const visit = (dependencies = {}) => {
    for (const [alias, pinned] of Object.entries(dependencies)) {
      const version = typeof pinned === 'string' ? pinned : pinned.version;
      if (version.startsWith('link:')) continue;
      // A version that names a package is an alias: the lockfile knows the package alone.
      const key = Object.hasOwn(snapshots, version) ? version : `${alias}@${version}`;
      if (found.has(key)) continue;
      // What stands in brackets are the peers it is paired with.
      found.set(key, packageOf(key.split('(')[0]));
      visit(snapshots[key].dependencies);
      visit(snapshots[key].optionalDependencies);
    }
  };
  for (const folder of folders) {
    const { dependencies, devDependencies = {} } = importers[folder];
    visit(dependencies);
    visit(Object.fromEntries(embeddedIn(join(root, folder)).map((name) => [name, devDependencies[name]])));
  }
  const once = new Map([...found.values()].map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** All that the lockfile pins, tools too, in the same shape. */
export function everythingOf({ packages }) {
  return Object.keys(packages).map(packageOf);
}

function packageOf(id) {
  const at = id.lastIndexOf('@');
  return { name: id.slice(0, at), version: id.slice(at + 1) };
}

/** Where a package is installed; undefined where it is for another kind of machine. */
export function folderOf({ name, version }) {
  const store = join(root, 'node_modules/.pnpm');
  const folder = `${name.replace('/', '+')}@${version}`;
  const match = readdirSync(store).find((entry) => entry === folder || entry.startsWith(`${folder}_`));
  const path = match && join(store, match, 'node_modules', name);
  return path && existsSync(path) ? path : undefined;
}
