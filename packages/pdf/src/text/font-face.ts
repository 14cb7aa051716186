import { PdfError } from '../pdf-error.js';

export type FontStyle = 'normal' | 'italic';

/** OpenType features that are turned on or off, by tag. */
export type Features = Readonly<Record<string, boolean>>;

/** What a face is asked for by, as in `@font-face` of CSS. */
export interface FontDescription {
  readonly family: string;
  /** 100 to 900. A variable font is set at this weight: give it once for each weight you want. */
  readonly weight: number;
  /** @default 'normal' */
  readonly style?: FontStyle;
  /**
   * The characters that are taken of it, such as `U+0000-00FF, U+4??`, for a family that is split into files. All that it
   * has by default.
   */
  readonly unicodeRange?: string;
}

/** One weight and style of one family, as the bytes of a font file: TTF, OTF, WOFF or WOFF2. */
export interface FontFace extends FontDescription {
  readonly data: Uint8Array;
}

/** A face that is loaded only where a document has a character of its `unicodeRange`. */
export interface FontSource extends FontDescription {
  /**
   * The characters that it is loaded for, where they are fewer than those it sets: a Chinese font is not loaded for a
   * quotation mark. Written as `unicodeRange` is.
   */
  readonly loadsFor?: string;
  /** Gives the bytes of the font file. It is called again for each document: keep what is slow to get. */
  load(): Promise<Uint8Array>;
}

/** A face by the address of its file, which is fetched once, when a document has a character of its `unicodeRange`. */
export interface FontAddress extends Omit<FontSource, 'load'> {
  /** Absolute, or from the address of the page. @example '/fonts/inter-400.woff2' */
  readonly url: string;
}

/** A face by its bytes, by what gives them, or by their address. */
export type FontInput = FontFace | FontSource | FontAddress;

/**
 * Loads the faces that a text may need.
 *
 * @throws {PdfError} for a face without bytes, and for a file that cannot be fetched
 */
export function loadFaces(faces: readonly FontInput[], text: string): Promise<readonly FontFace[]> {
  const codePoints = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0);
  const needed = faces.filter(
    (face) =>
      'data' in face ||
      codePoints.some((codePoint) => isInRange(codePoint, face.loadsFor ?? face.unicodeRange)),
  );
  return Promise.all(needed.map(loadFace));
}

/**
 * Loads a face whatever it says.
 *
 * @throws {PdfError} for a face without bytes, and for a file that cannot be fetched
 */
export async function loadFace(face: FontInput): Promise<FontFace> {
  if ('data' in face) return face;
  if ('load' in face) {
    const { load, loadsFor: _, ...description } = face;
    return { ...description, data: await load() };
  }
  const { loadsFor: _, url, ...description } = face;
  const name = `${description.family} ${description.weight}`;
  if (url === undefined)
    throw new PdfError(
      `The font "${name}" of options.fonts has no bytes. Give it data, load or url, or take what facesFrom of @resume/pdf/fonts gives.`,
    );
  return { ...description, data: await fetchOnce(url, name) };
}

/** Font files that were fetched, kept for the next document. */
const fetched = new Map<string, Promise<Uint8Array>>();

function fetchOnce(url: string, name: string): Promise<Uint8Array> {
  const data = fetched.get(url) ?? fetchFont(url, name);
  fetched.set(url, data);
  data.catch(() => fetched.delete(url));
  return data;
}

async function fetchFont(url: string, name: string): Promise<Uint8Array> {
  const failure = `The font "${name}" could not be fetched from ${url}`;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new PdfError(`${failure}: ${cause instanceof Error ? cause.message : cause}.`, { cause });
  });
  if (!response.ok) throw new PdfError(`${failure}: the server answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Whether a `unicode-range` has a character; one that is left out has every character. */
export function isInRange(codePoint: number, unicodeRange: string | undefined): boolean {
  if (unicodeRange === undefined) return true;
  return rangesOf(unicodeRange).some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The characters of two `unicode-range`s that are in both; `''` where there are none. */
export function commonRange(one: string, other: string): string {
  const key = `${one}&${other}`;
  // A family in a hundred files is asked for with each document.
  const common =
    commonRanges.get(key) ??
    rangesOf(one)
      .flatMap(([first, last]) =>
        rangesOf(other).map(([from, to]) => [Math.max(first, from), Math.min(last, to)] as const),
      )
      .filter(([first, last]) => first <= last)
      .map((range) => `U+${range.map((codePoint) => codePoint.toString(16)).join('-')}`)
      .join(',');
  commonRanges.set(key, common);
  return common;
}

const commonRanges = new Map<string, string>();

const parsed = new Map<string, readonly (readonly [number, number])[]>();

function rangesOf(unicodeRange: string): readonly (readonly [number, number])[] {
  const ranges =
    parsed.get(unicodeRange) ??
    [...unicodeRange.matchAll(/u\+([\da-f]{0,6}\?{0,6})(?:-([\da-f]{1,6}))?/gi)].map(
      ([, first = '', last = first]) =>
        [
          Number.parseInt(first.replaceAll('?', '0'), 16),
          Number.parseInt(last.replaceAll('?', 'F'), 16),
        ] as const,
    );
  parsed.set(unicodeRange, ranges);
  return ranges;
}

/**
 * Those of a family's faces that fit best, as CSS matches them: the style first, then the weight. A family that is split
 * into files has several.
 */
export function bestFaces<Face extends FontDescription>(
  faces: readonly Face[],
  weight: number,
  style: FontStyle,
): readonly Face[] {
  const ofStyle = faces.filter((face) => (face.style ?? 'normal') === style);
  const candidates = ofStyle.length > 0 ? ofStyle : faces;
  const weights = [...new Set(candidates.map((face) => face.weight))];
  const best = weights.toSorted((a, b) => distance(a, weight) - distance(b, weight))[0];
  return candidates.filter((face) => face.weight === best);
}

/** How far a weight is from the one asked for: up to 500 lighter ones come first, above it bolder ones do. */
function distance(weight: number, asked: number): number {
  const isMiddle = asked >= 400 && asked <= 500;
  if (isMiddle && weight >= asked && weight <= 500) return weight - asked;
  const isPreferredSide = asked > 500 ? weight >= asked : weight <= asked;
  return Math.abs(weight - asked) + (isPreferredSide ? 0 : 1000) + (isMiddle ? 100 : 0);
}
