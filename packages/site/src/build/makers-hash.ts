import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isSource } from '../folder/own-path.js';

const require = createRequire(import.meta.url);

/** The packages whose code makes PDFs, fonts and images. */
const MAKERS = ['schema', 'ui', 'css', 'pdf', 'site'];

/** Stands for all code that makes PDFs, fonts and images: what a cache has under this hash was made by the same code. */
export async function makersHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of MAKERS) {
    // The versions of what it is made with.
    const manifest = manifestOf(name);
    hash.update(await readFile(manifest));
    const folder = join(dirname(manifest), isSource ? 'src' : 'dist');
    const files = (await readdir(folder, { recursive: true })).filter((file) =>
      /(?<!\.test|\.d)\.(tsx?|m?js|json|css)$/.test(file),
    );
    for (const file of files.sort()) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex');
}

/** The manifest of a package of ours; `css` is one of `pdf`'s. */
function manifestOf(name: string): string {
  if (name !== 'css') return require.resolve(`@resume/${name}/package.json`);
  return createRequire(require.resolve('@resume/pdf/package.json')).resolve('@resume/css/package.json');
}
