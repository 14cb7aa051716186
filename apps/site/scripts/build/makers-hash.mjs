import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Stands for all code that makes PDFs, fonts and images: what a cache has under this hash was made by the same code.
 *
 * @param {string} root the folder of the site's source
 */
export async function makersHash(root) {
  const hash = createHash('sha256');
  const packages = ['schema', 'ui', 'pdf'].map((name) => join(root, '../../packages', name, 'src'));
  for (const folder of [...packages, join(root, 'src/site')]) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(tsx?|json)$/.test(file));
    for (const file of files.sort()) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.update(await readFile(join(root, '../../pnpm-lock.yaml'))).digest('hex');
}
