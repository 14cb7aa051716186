import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Theme, ThemeFace } from '@resume/ui/themes';
import { PdfError } from '../pdf-error.js';
import type { FontFace } from '../text/font-face.js';
import { resolvedIn } from './installed-faces.js';

/** Scripts whose faces have to be installed. Those of others are found by the characters of a document. */
const REQUIRED = new Set(['Latn', 'Hans']);

/**
 * Reads the fonts of a theme, from installed packages and from files.
 *
 * @param folders where to look for `node_modules`, in this order
 * @throws {PdfError} naming what to install
 */
export async function themeFonts(theme: Theme, folders: readonly string[]): Promise<readonly FontFace[]> {
  const faces = theme.faces
    // The PDF has no italics yet: a family would be taken twice.
    .filter(({ style = 'normal' }) => style === 'normal')
    .map((face) => ({ ...face, path: pathOf(face, folders) }));
  const missing = faces.filter(({ path, script = 'Latn' }) => path === undefined && REQUIRED.has(script));
  if (missing.length > 0) {
    const files = missing.map(({ file }) => file).filter(isAbsolute);
    const packages = new Set(
      missing
        .map(({ file }) => file)
        .filter((file) => !isAbsolute(file))
        .map(packageOf),
    );
    throw new PdfError(
      [
        `The fonts of the theme ${theme.name} are not all there.`,
        ...(files.length > 0 ? [`No such file: ${files.join(', ')}.`] : []),
        ...(packages.size > 0 ? [`Run: npm install ${[...packages].join(' ')}`] : []),
      ].join(' '),
    );
  }
  return Promise.all(
    faces.flatMap(({ family, weight, path }) =>
      path === undefined ? [] : [readFile(path).then((data) => ({ family, weight, data }))],
    ),
  );
}

const pathOf = ({ file }: ThemeFace, folders: readonly string[]) =>
  isAbsolute(file) ? (existsSync(file) ? file : undefined) : resolvedIn(folders, file);

/** The package that a file is in: `@scope/name/file` and `name/file`. */
const packageOf = (file: string) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
