import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The packages that the build of a package embeds, by `embeds` of its `package.json`: whoever installs it does not install them.
 *
 * @param {string} folder of the package
 * @returns {string[]}
 */
export const embeddedIn = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).embeds ?? [];

/**
 * A plugin of esbuild that collects the folders of the packages that a build embeds.
 *
 * @param {Set<string>} folders to add them to
 */
export const collectPackages = (folders) => ({
  name: 'collect-packages',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
      const [folder] = /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? [];
      if (folder) folders.add(folder);
      return undefined;
    });
  },
});

/**
 * Writes the licences of the packages that a build embeds into `dist/LICENSES.txt`.
 *
 * @param {Iterable<string>} folders of the packages, such as `node_modules/eld`; one that is there twice is written once
 */
export async function writeLicences(folders) {
  const licences = await Promise.all([...folders].map(licenceOf));
  await writeFile('dist/LICENSES.txt', [...new Set(licences)].toSorted().join('\n\n'));
}

/** The licence of a package, under its name. */
async function licenceOf(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licensed under ${license}.`;
  return `${name}\n\n${text.trim()}\n`;
}
