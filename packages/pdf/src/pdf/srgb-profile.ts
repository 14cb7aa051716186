/** A number with 16 bits behind the binary point, as ICC profiles write them. */
const fixed = (value: number) => bytes32(Math.round(value * 65536));

const bytes32 = (value: number) => [value >> 24, value >> 16, value >> 8, value].map((byte) => byte & 0xff);
const bytes16 = (value: number) => [value >> 8, value].map((byte) => byte & 0xff);
const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

const xyz = (...values: readonly number[]) => [...ascii('XYZ '), ...bytes32(0), ...values.flatMap(fixed)];
const array = (...values: readonly number[]) => [...ascii('sf32'), ...bytes32(0), ...values.flatMap(fixed)];

/** A text in English. */
function localized(text: string): number[] {
  const utf16 = [...text].flatMap((char) => bytes16(char.charCodeAt(0)));
  const record = [...ascii('enUS'), ...bytes32(utf16.length), ...bytes32(28)];
  return [...ascii('mluc'), ...bytes32(0), ...bytes32(1), ...bytes32(12), ...record, ...utf16];
}

/** The white of the profile connection space: CIE illuminant D50. */
const D50 = [0.9642, 1, 0.8249] as const;

/** sRGB's transfer function (IEC 61966-2-1): a power above a threshold, a line below it. */
const TRANSFER = [
  ...ascii('para'),
  ...bytes32(0),
  ...bytes16(3),
  ...bytes16(0),
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
];

/** The tags of the profile. Primaries are adapted from D65 to D50 by the matrix of `chad`. */
const TAGS: Readonly<Record<string, readonly number[]>> = {
  desc: localized('sRGB IEC61966-2.1'),
  cprt: localized('No copyright'),
  wtpt: xyz(...D50),
  chad: array(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168),
  rXYZ: xyz(0.43607, 0.22249, 0.01392),
  gXYZ: xyz(0.38515, 0.71687, 0.09708),
  bXYZ: xyz(0.14307, 0.06061, 0.7141),
  rTRC: TRANSFER,
  gTRC: TRANSFER,
  bTRC: TRANSFER,
};

const HEADER = 128;
const TAG_ENTRY = 12;

/** An ICC profile (version 4.2) of sRGB, in which the colours of a file for archives are to be understood. */
export function srgbProfile(): Uint8Array {
  const tags = Object.entries(TAGS);
  const table: number[] = [...bytes32(tags.length)];
  const data: number[] = [];
  const start = HEADER + 4 + tags.length * TAG_ENTRY;
  for (const [name, content] of tags) {
    table.push(...ascii(name), ...bytes32(start + data.length), ...bytes32(content.length));
    data.push(...content);
    // Tags begin at multiples of four bytes.
    while (data.length % 4 !== 0) data.push(0);
  }
  const header = [
    ...bytes32(start + data.length),
    ...bytes32(0),
    ...bytes32(0x04200000),
    ...ascii('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap(bytes16),
    ...ascii('acsp'),
    ...Array<number>(28).fill(0),
    ...D50.flatMap(fixed),
  ];
  header.push(...Array<number>(HEADER - header.length).fill(0));
  return Uint8Array.from([...header, ...table, ...data]);
}
