import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { createFont } from '#pdfkit';
import { PdfError } from '../pdf-error.js';
import type { FontFace, FontSource } from '../text/font-face.js';
import { fontsourceFaces } from './fontsource.js';

const FONT_FILE = /\.(?:ttf|otf|woff2?)$/i;

/** The formats a package may have the same face in, best first. */
const FORMATS = [/\.[ot]tf$/i, /\.woff2$/i, /\.woff$/i];

/** The weights that are taken of a package that has more. */
const WEIGHTS: readonly number[] = [400, 700];

/**
 * Gives the faces of font files, and of npm packages that hold such files: regular and bold ones, upright and italic. What
 * a package of Fontsource has split by characters is read when a document has such characters.
 *
 * @example
 * const fonts = await facesFrom(['@fontsource/inter']);
 *
 * @param names paths of TTF, OTF, WOFF or WOFF2 files, or names of packages
 * @param folders where paths begin and packages are looked for, in this order. The working directory by default
 * @throws {PdfError} for a name that is neither, a package without fonts, or a file that is no font
 */
export async function facesFrom(
  names: string | readonly string[],
  folders: readonly string[] = [process.cwd()],
): Promise<readonly (FontFace | FontSource)[]> {
  const faces = await Promise.all(
    [names].flat().map(async (name) => {
      const path = FONT_FILE.test(name)
        ? folders.map((folder) => resolve(folder, name)).find((file) => existsSync(file))
        : undefined;
      if (path !== undefined) return facesOf(path);
      return facesOfPackage(name, folders);
    }),
  );
  return faces.flat();
}

async function facesOfPackage(
  name: string,
  folders: readonly string[],
): Promise<readonly (FontFace | FontSource)[]> {
  const folder = folderOf(name, folders);
  if (folder === undefined)
    throw new PdfError(
      `Found neither a font file nor an installed package "${name}". Give the path of a TTF, OTF, WOFF or WOFF2 file, or run: npm install ${name}`,
    );
  const sources = await fontsourceFaces(folder, WEIGHTS);
  if (sources.length > 0) return sources;
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => FONT_FILE.test(file) && !file.includes('node_modules'),
  );
  const format = FORMATS.find((ending) => files.some((file) => ending.test(file)));
  const faces = await Promise.all(
    files
      .filter((file) => format?.test(file))
      .toSorted()
      .map((file) => facesOf(join(folder, file))),
  );
  const taken = faces.flat().filter(({ weight }) => WEIGHTS.includes(weight));
  if (taken.length === 0)
    throw new PdfError(
      `The package ${name} holds no regular or bold font. Give the path of a TTF, OTF, WOFF or WOFF2 file.`,
    );
  return taken;
}

/** Where a package is installed: where Node would find it, whether or not it exports its files. */
function folderOf(name: string, folders: readonly string[]): string | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return undefined;
  for (const folder of folders) {
    const paths = createRequire(join(folder, 'package.json')).resolve.paths(name) ?? [];
    const found = paths.map((path) => join(path, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The face of a file; a variable font is one face for each weight. */
async function facesOf(path: string): Promise<readonly FontFace[]> {
  const facts = await stat(path);
  if (!facts.isFile())
    throw new PdfError(`${path} is no font file. Give the path of a TTF, OTF, WOFF or WOFF2 file.`);
  const data = await readFile(path);
  const { weights, ...face } = describe(path, data);
  return weights.map((weight) => ({ ...face, weight, data }));
}

function describe(
  path: string,
  data: Uint8Array,
): Pick<FontFace, 'family' | 'style'> & { readonly weights: readonly number[] } {
  try {
    const font = createFont(data);
    const weights = font.variationAxes.wght ? WEIGHTS : [font['OS/2']?.usWeightClass ?? 400];
    return {
      family: font.familyName ?? basename(path, extname(path)),
      ...(font.italicAngle !== 0 && { style: 'italic' as const }),
      weights,
    };
  } catch (error) {
    throw new PdfError(
      `The font ${path} could not be read (${error instanceof Error ? error.message : error}). Give a TTF, OTF, WOFF or WOFF2 file.`,
    );
  }
}
