import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Theme, ThemeFace } from '@resume/ui/themes';
import { PdfError } from '../pdf-error.js';
import type { FontSource } from '../text/font-face.js';
import { themeSources } from '../text/theme-sources.js';
import { resolvedIn } from './installed-faces.js';
import { readOnce } from './read-once.js';

/**
 * The fonts of a theme, from installed packages and from files. Each is read where a document has a character of its
 * script. Faces of other scripts than Latin may be absent: what they would set is reported, or found elsewhere.
 *
 * @param folders where to look for `node_modules`, in this order
 * @throws {PdfError} for Latin faces that are absent, naming what to install
 */
export function themeFonts(theme: Theme, folders: readonly string[]): readonly FontSource[] {
  const paths = new Map(theme.faces.map((face) => [face, pathOf(face, folders)]));
  const missing = theme.faces.filter(
    (face) => paths.get(face) === undefined && (face.script ?? 'Latn') === 'Latn',
  );
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
  const faces = theme.faces.filter((face) => paths.get(face) !== undefined);
  return themeSources(faces, (face) => readOnce(paths.get(face) ?? face.file));
}

/** The bytes of a face of a theme; nothing where it is not installed. */
export async function readThemeFace(
  face: ThemeFace,
  folders: readonly string[],
): Promise<Uint8Array | undefined> {
  const path = pathOf(face, folders);
  return path === undefined ? undefined : readOnce(path);
}

const pathOf = ({ file }: ThemeFace, folders: readonly string[]) =>
  isAbsolute(file) ? (existsSync(file) ? file : undefined) : resolvedIn(folders, file);

/** The package that a file is in: `@scope/name/file` and `name/file`. */
const packageOf = (file: string) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
