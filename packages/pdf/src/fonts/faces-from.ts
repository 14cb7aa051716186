import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import * as fontkit from 'fontkit';
import { PdfError } from '../pdf-error.js';
import type { FontFace } from '../text/font-set.js';

const FONT_FILE = /\.(?:ttf|otf|woff2)$/i;

/** The weights that are taken of a package that has more. */
const WEIGHTS: readonly number[] = [400, 700];

/**
 * Reads the faces of font files, and of npm packages that hold such files: regular and bold ones, no italics.
 *
 * @param names paths of TTF, OTF or WOFF2 files, or names of packages
 * @param folders where paths begin and packages are looked for, in this order
 * @throws {PdfError} for a name that is neither, a package without fonts, or a file that is no font
 */
export async function facesFrom(
  names: readonly string[],
  folders: readonly string[],
): Promise<readonly FontFace[]> {
  const faces = await Promise.all(
    names.map(async (name) => {
      const path = FONT_FILE.test(name)
        ? folders.map((folder) => resolve(folder, name)).find((file) => existsSync(file))
        : undefined;
      if (path !== undefined) return facesOf(path);
      return facesOfPackage(name, folders);
    }),
  );
  return faces.flat();
}

async function facesOfPackage(name: string, folders: readonly string[]): Promise<readonly FontFace[]> {
  const folder = folderOf(name, folders);
  if (folder === undefined)
    throw new PdfError(
      `Found neither a font file nor an installed package "${name}". Give the path of a TTF, OTF or WOFF2 file, or run: npm install ${name}`,
    );
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => FONT_FILE.test(file) && !/italic|oblique/i.test(file) && !file.includes('node_modules'),
  );
  // A package that has a face in several formats says the same in each.
  const uncompressed = files.filter((file) => !/\.woff2$/i.test(file));
  const faces = await Promise.all(
    (uncompressed.length > 0 ? uncompressed : files).toSorted().map((file) => facesOf(join(folder, file))),
  );
  const taken = faces.flat().filter(({ weight }) => WEIGHTS.includes(weight));
  if (taken.length === 0)
    throw new PdfError(
      `The package ${name} holds no regular or bold font. Give the path of a TTF, OTF or WOFF2 file.`,
    );
  return apart(taken);
}

/** Faces of which each has a name of its own: a family may be split into files by characters. */
function apart(faces: readonly FontFace[]): readonly FontFace[] {
  const seen = new Map<string, number>();
  return faces.map((face) => {
    const key = `${face.family} ${face.weight}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? face : { ...face, family: `${face.family} ${count}` };
  });
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
    throw new PdfError(`${path} is no font file. Give the path of a TTF, OTF or WOFF2 file.`);
  const data = await readFile(path);
  const { family, weights } = describe(path, data);
  return weights.map((weight) => ({ family, weight, data }));
}

function describe(path: string, data: Uint8Array): { family: string; weights: readonly number[] } {
  try {
    const font = fontkit.create(data);
    const weights = font.variationAxes.wght ? WEIGHTS : [font['OS/2']?.usWeightClass ?? 400];
    return { family: font.familyName ?? basename(path, extname(path)), weights };
  } catch (error) {
    throw new PdfError(
      `The font ${path} could not be read (${error instanceof Error ? error.message : error}). Give a TTF, OTF or WOFF2 file.`,
    );
  }
}
