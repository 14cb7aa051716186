import { existsSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { type Theme, type ThemeFace, unicodeRangeOf } from '@resume/ui/themes';
import { createFont } from '#pdfkit';
import { subsetFont } from '#subset-font';
import { PdfError } from '../pdf-error.js';
import { commonRange, type FontSource, isInRange } from '../text/font-face.js';
import { toSfnt } from '../text/sfnt.js';
import { themeSources } from '../text/theme-sources.js';
import { fontsourceFaces } from './fontsource.js';
import { fontsourceFolder, resolvedIn } from './installed-faces.js';
import { mergeFonts } from './merge-fonts.js';
import { readOnce } from './read-once.js';
import { isLatin } from './web-faces.js';

/**
 * The fonts of a theme, from installed packages and from files. Each is read where a document has a character of its
 * script. Where the file of a face is not installed, a package of Fontsource with its family takes its place. Faces of
 * other scripts than Latin may be absent: what they would set is reported, or found elsewhere.
 *
 * @param folders where to look for `node_modules`, in this order
 * @throws {PdfError} for Latin faces that are absent, naming what to install
 */
export async function themeFonts(
  theme: Pick<Theme, 'name' | 'faces'>,
  folders: readonly string[],
): Promise<readonly FontSource[]> {
  const found = await Promise.all(
    theme.faces.map(async (face) => ({ face, sources: await sourcesOf(face, folders) })),
  );
  const missing = found.filter(({ face, sources }) => sources.length === 0 && isLatin(face));
  if (missing.length > 0) {
    const files = missing.map(({ face }) => face.file).filter(isAbsolute);
    const packages = new Set(
      missing
        .map(({ face }) => face.file)
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
  return found.flatMap(({ sources }) => sources);
}

/** The font of a face, or the fonts that its family is split into; none where it is not installed. */
async function sourcesOf(face: ThemeFace, folders: readonly string[]): Promise<readonly FontSource[]> {
  const path = pathOf(face, folders);
  if (path !== undefined) return themeSources([face], () => readOnce(path));
  const { family, script = 'Latn', style = 'normal', weight } = face;
  const folder = fontsourceFolder(family, folders);
  if (folder === undefined) return [];
  const range = unicodeRangeOf(script);
  return (await fontsourceFaces(folder, [weight]))
    .filter((source) => (source.style ?? 'normal') === style)
    .map(({ unicodeRange = '', ...source }) => ({
      ...source,
      family,
      unicodeRange,
      // A Chinese font is not loaded for a letter; where there is Chinese text, it sets the punctuation too.
      ...(range && { loadsFor: commonRange(unicodeRange, range) || range }),
    }));
}

/**
 * A face of a theme as one font; nothing where it is not installed.
 *
 * @param text the characters that are needed: a family that is split into many fonts gives these alone
 */
export async function readThemeFace(
  face: ThemeFace,
  folders: readonly string[],
  text: string,
): Promise<Uint8Array | undefined> {
  const path = pathOf(face, folders);
  if (path !== undefined) return readOnce(path);
  const [first, ...others] = await partsOf(await sourcesOf(face, folders), text);
  return first && mergeFonts([first, ...others]);
}

/** The fonts that have characters of a text, each with these characters alone. One at least. */
async function partsOf(sources: readonly FontSource[], text: string) {
  const characters = [...new Set(text)];
  const needed = sources
    .map(({ load, unicodeRange, weight }) => ({
      load,
      weight,
      text: characters.filter((char) => isInRange(char.codePointAt(0) ?? 0, unicodeRange)).join(''),
    }))
    .filter((source, index) => source.text !== '' || index === 0);
  return Promise.all(
    needed.map(async ({ load, text: part, weight }) => {
      const data = await toSfnt(await load());
      const isVariable = createFont(data).variationAxes.wght !== undefined;
      const subset = { text: part, features: [], weight: isVariable ? weight : undefined };
      return { text: part, data: await subsetFont(data, subset) };
    }),
  );
}

/** The folder of the package that a face is read from; nothing where it is a file of its own, or not installed. */
export function packageOfFace(
  face: Pick<ThemeFace, 'family' | 'file'>,
  folders: readonly string[],
): string | undefined {
  if (isAbsolute(face.file)) return undefined;
  const manifest =
    pathOf(face, folders) === undefined
      ? undefined
      : resolvedIn(folders, `${packageOf(face.file)}/package.json`);
  return manifest === undefined ? fontsourceFolder(face.family, folders) : dirname(manifest);
}

const pathOf = ({ file }: Pick<ThemeFace, 'file'>, folders: readonly string[]) =>
  isAbsolute(file) ? (existsSync(file) ? file : undefined) : resolvedIn(folders, file);

/** The package that a file is in: `@scope/name/file` and `name/file`. */
export const packageOf = (file: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
