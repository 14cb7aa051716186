import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './pnpm.mjs';

const packages = join(import.meta.dirname, '../packages');

/**
 * Packs packages of this repository as they would be published.
 *
 * @param {string} folder for the tarballs, which is made
 * @param {readonly string[]} names of folders in `packages`
 * @returns {Promise<ReadonlyMap<string, string>>} the tarball of each package by its name on npm
 */
export async function packInto(folder, names) {
  mkdirSync(folder);
  for (const name of names) await pnpm(['pack', '--pack-destination', folder], join(packages, name));
  const files = readdirSync(folder);
  const tarballOf = (name) => files.find((file) => file.startsWith(`resume-${name}-`)) ?? '';
  return new Map(names.map((name) => [`@resume/${name}`, join(folder, tarballOf(name))]));
}

/** Installs the projects in a folder together, with packed tarballs of our packages for what is not published yet. */
export async function installPacked(folder, names) {
  const tarballs = await packInto(join(folder, 'tarballs'), names);
  const overrides = [...tarballs].map(([name, file]) => [name, `file:${file}`]);
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    JSON.stringify({
      packages: ['*'],
      overrides: Object.fromEntries(overrides),
      onlyBuiltDependencies: [],
    }),
  );
  await pnpm(['install', '--prefer-offline', '--no-frozen-lockfile', '--strict-peer-dependencies'], folder);
}
