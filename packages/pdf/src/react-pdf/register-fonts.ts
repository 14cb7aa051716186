import { Font } from '@react-pdf/renderer';
import { PdfError } from '../pdf-error.js';
import { type FontFace, type FontInput, loadFace, loadFaces } from '../text/font-face.js';
import { type Face, FontSet } from '../text/font-set.js';

export interface RegisterFontsOptions {
  /**
   * What the documents will say: of families that are split into files, only the files with characters of this text are
   * loaded. All files by default.
   */
  readonly text?: string;
}

/** The style that react-pdf finds a face by. */
export interface RegisteredStyle {
  readonly fontFamily: string;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
}

/** The faces that were registered, and the names they were registered under. */
export interface RegisteredFonts {
  readonly drawings: typeof import('./drawings.js');
  readonly fonts: FontSet;
  readonly styleOf: (face: Face) => RegisteredStyle;
}

let faces: readonly FontFace[] = [];
let registered: RegisteredFonts | undefined;

/** The families that faces are registered under: by the bytes of their file, then by weight and style. */
const families = new WeakMap<Uint8Array, Map<string, string>>();
const taken = new Set<string>();

/**
 * Registers fonts with react-pdf, and loads them: `HtmlView` takes its fonts from these. Call it before the first document
 * is rendered; later calls add to the fonts there are. `<Text>` of your own finds them by family, weight and style.
 *
 * @param fonts the same as `fonts` of `renderPdf`: those of `facesFrom`, bytes, or addresses
 * @throws {PdfError} for no fonts, and for one that cannot be read
 */
export async function registerFonts(
  fonts: readonly FontInput[],
  { text }: RegisterFontsOptions = {},
): Promise<void> {
  const loaded = await (text === undefined ? Promise.all(fonts.map(loadFace)) : loadFaces(fonts, text));
  const known = new Set(faces.map(keyOf));
  const all = [...faces, ...loaded.filter((face) => !known.has(keyOf(face)))];
  const set = await FontSet.open(all);
  for (const face of set.faces) await register(face);
  faces = all;
  registered = {
    // A view is rendered at once, and cannot wait for it.
    drawings: await import('./drawings.js'),
    fonts: set,
    styleOf: (face) => ({
      fontFamily: families.get(face.data)?.get(variantOf(face)) ?? face.family,
      fontWeight: face.weight,
      fontStyle: face.style,
    }),
  };
}

/** @throws {PdfError} where none was registered */
export function registeredFonts(): RegisteredFonts {
  if (!registered)
    throw new PdfError(
      'No fonts are registered. Write `await registerFonts(await facesFrom([…]))` before the document is rendered.',
    );
  return registered;
}

const variantOf = ({ style = 'normal', weight }: Pick<FontFace, 'style' | 'weight'>) => `${weight} ${style}`;

const ids = new WeakMap<Uint8Array, number>();
let count = 0;

/** A face by its file, weight and style. */
function keyOf(face: FontFace): string {
  const id = ids.get(face.data) ?? count++;
  ids.set(face.data, id);
  return `${id} ${variantOf(face)}`;
}

/**
 * Registers a face under its family. react-pdf takes one file for each weight of a family: further files of a family that
 * is split get names of their own, which `HtmlView` knows.
 */
async function register(face: Face): Promise<void> {
  const variant = variantOf(face);
  const own = families.get(face.data) ?? new Map<string, string>();
  if (own.has(variant)) return;
  families.set(face.data, own);
  const family = freeFamily(face, variant);
  own.set(variant, family);
  const data = await face.openWhole();
  Font.register({ family, src: face.name, fontWeight: face.weight, fontStyle: face.style });
  const source = Font.getRegisteredFonts()[family]?.sources.at(-1);
  if (!source) throw new PdfError(`react-pdf did not register the font "${face.name}".`);
  // Bytes could reach it by a `data:` address alone, which takes seconds for a Chinese font.
  source.load = async () => {
    source.data = data as typeof source.data;
  };
  await source.load();
}

/** The family itself for the file with Latin letters, if several make one face. */
function freeFamily(face: Face, variant: string): string {
  for (let number = face.has(LATIN_A) ? 1 : 2; ; number += 1) {
    const family = number === 1 ? face.family : `${face.family} (${number})`;
    const key = `${family} ${variant}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return family;
  }
}

const LATIN_A = 0x41;
