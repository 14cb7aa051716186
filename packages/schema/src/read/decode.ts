import type { Place } from '../diagnostics/diagnostic.js';

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly text: string }
  | { readonly message: string; readonly place: Place | undefined };

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. Bytes in any other encoding are refused by its likely name: read as
 * UTF-8 they would lose their letters.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    return refused('UTF-32');
  const wide = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  if (wide) {
    const text = strictly(wide, bytes);
    return text === undefined ? refused('damaged UTF-16') : { text };
  }
  const halves = countNulls(bytes);
  if (halves !== undefined) return refused(`${halves} without a byte order mark`);
  const text = strictly('utf-8', bytes);
  return text === undefined ? refused(await likelyEncoding(bytes), firstUndecodable(bytes)) : { text };
}

/** The name of an encoding in which the bytes of a text make sense. */
async function likelyEncoding(bytes: Uint8Array): Promise<string> {
  // Loaded for files that cannot be read alone.
  const { analyse } = await import('chardet');
  const head = bytes.subarray(0, 100_000);
  const name = encodingOfPairs(head) ?? analyse(head)[0]?.name;
  if (name === undefined || name === 'UTF-8' || name === 'ASCII') return 'an unknown encoding';
  return NAMES[name] ?? name;
}

/** With fewer letters, Korean and Chinese cannot be distinguished reliably. */
const FEWEST_LETTERS = 4;

/**
 * The encoding of a text whose letters have two bytes each. Short texts are too short for frequencies of letters, as
 * chardet judges, but where the first bytes are: those of Korean and Japanese syllables, and of common characters in Big5,
 * whose second bytes may be ASCII.
 */
function encodingOfPairs(bytes: Uint8Array): string | undefined {
  const pairs: [lead: number, trail: number][] = [];
  for (let i = 0; i < bytes.length - 1; i += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(i, i + 2);
    if (lead < 0x80) continue;
    pairs.push([lead, trail]);
    i += 1;
  }
  const share = (from: number, to: number) =>
    pairs.filter(([lead]) => lead >= from && lead <= to).length / pairs.length;
  const isBig5 = pairs.some(([, trail]) => trail < 0xa1) && pairs.every(([, trail]) => trail >= 0x40);
  if (pairs.length >= FEWEST_LETTERS && isBig5 && share(0xa1, 0xc6) > 0.9) return 'Big5';
  if (!isPaired(bytes)) return undefined;
  if (share(0xa4, 0xa5) > 0.25) return 'EUC-JP';
  return pairs.length >= FEWEST_LETTERS && share(0xb0, 0xc8) > 0.9 ? 'EUC-KR' : 'GB18030';
}

/** Whether the bytes beyond ASCII stand in runs of an even length, as in encodings of Chinese, Japanese and Korean. */
function isPaired(bytes: Uint8Array): boolean {
  let run = 0;
  let longest = 0;
  for (const byte of [...bytes, 0]) {
    if (byte >= 0x80) run += 1;
    else {
      if (run % 2 === 1) return false;
      longest = Math.max(longest, run);
      run = 0;
    }
  }
  return longest >= 4;
}

/** Encodings as programs that save files call them. */
const NAMES: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'Latin-1 (Windows-1252, "ANSI")',
  'windows-1252': 'Latin-1 (Windows-1252, "ANSI")',
  GB18030: 'GBK (GB 18030)',
};

const refused = (encoding: string, place?: Place): Decoded => ({
  message: `This file is not UTF-8. It looks like ${encoding}. Save it as UTF-8: editors ask for the encoding in "Save as" or "Save with encoding".`,
  place,
});

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** Which half of each two bytes is zero, as in Western text in UTF-16. */
function countNulls(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1000);
  const nulls = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const most = Math.max(even, odd);
  if (most === 0 || most * 4 < head.length) return undefined;
  return odd > even ? 'UTF-16 (little-endian)' : 'UTF-16 (big-endian)';
}

/** The place of the first byte that is not UTF-8. A line feed is no part of a longer sequence, so lines can be tried. */
function firstUndecodable(bytes: Uint8Array): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    const part = bytes.subarray(start, end);
    if (strictly('utf-8', part) === undefined) {
      let length = 0;
      while (strictly('utf-8', part.subarray(0, length + 1)) !== undefined || isBegun(part, length))
        length += 1;
      return {
        line,
        column: new TextDecoder().decode(part.subarray(0, length)).replace(/\uFFFD+$/, '').length + 1,
      };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

/** Whether a longer part decodes: the bytes up to `length` end within a character. */
const isBegun = (part: Uint8Array, length: number) =>
  [2, 3, 4].some(
    (more) =>
      length + more <= part.length && strictly('utf-8', part.subarray(0, length + more)) !== undefined,
  );
