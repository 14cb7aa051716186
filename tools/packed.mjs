import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './pnpm.mjs';

const packages = join(import.meta.dirname, '../packages');

/** Installs the projects in a folder together, with packed tarballs of our packages for what is not published yet. */
export async function installPacked(folder, names) {
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  for (const name of names) await pnpm(['pack', '--pack-destination', tarballs], join(packages, name));
  const files = readdirSync(tarballs);
  const tarballOf = (name) => files.find((file) => file.startsWith(`resume-${name}-`)) ?? '';
  const overrides = names.map((name) => [`@resume/${name}`, `file:${join(tarballs, tarballOf(name))}`]);
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
