/** The kinds of pictures that address books show, by their first bytes. */
const TYPES: readonly (readonly [type: string, signature: RegExp])[] = [
  ['image/jpeg', /^\xFF\xD8\xFF/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

/** A picture as a `data:` address, to be embedded in a card; nothing where the bytes are no JPEG, PNG, GIF or WebP. */
export function photoAddress(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const type = TYPES.find(([, signature]) => signature.test(head))?.[0];
  if (type === undefined) return undefined;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${type};base64,${btoa(binary)}`;
}
