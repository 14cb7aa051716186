import { fileURLToPath } from 'node:url';

/** Whether this runs from the sources of the repository, where packages are read from theirs too. */
export const isSource = import.meta.url.endsWith('.ts');

/** A file of this package's sources, which are published next to what is built of them. */
export const sourceFile = (path: string): string =>
  fileURLToPath(new URL(isSource ? `../${path}` : `../src/${path}`, import.meta.url));
