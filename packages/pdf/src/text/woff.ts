/** Lengths of what a WOFF file begins with, and of each entry of its table directory, in bytes. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

/** The same of the TrueType or OpenType file that is inside. */
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** Unpacks a WOFF 1.0 file: https://www.w3.org/TR/WOFF/. */
export async function fromWoff(woff: Uint8Array): Promise<Uint8Array> {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = source.getUint16(12);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    return {
      tag: source.getUint32(at),
      offset: source.getUint32(at + 4),
      packedLength: source.getUint32(at + 8),
      length: source.getUint32(at + 12),
      checksum: source.getUint32(at + 16),
    };
  });
  const tables = await Promise.all(
    entries.map(async ({ offset, packedLength, length }) => {
      const packed = woff.subarray(offset, offset + packedLength);
      const table = packedLength < length ? await inflate(packed) : packed;
      if (table.length !== length) throw new Error('a table of it is not as long as it says');
      return table;
    }),
  );
  const starts: number[] = [];
  let end = SFNT_HEADER + count * SFNT_ENTRY;
  for (const { length } of tables) {
    starts.push(end);
    // Tables begin at multiples of four bytes.
    end += (length + 3) & ~3;
  }
  const sfnt = new Uint8Array(end);
  const target = new DataView(sfnt.buffer);
  target.setUint32(0, source.getUint32(4));
  target.setUint16(4, count);
  const largestPower = 31 - Math.clz32(count);
  target.setUint16(6, 16 << largestPower);
  target.setUint16(8, largestPower);
  target.setUint16(10, (count << 4) - (16 << largestPower));
  for (const [index, { tag, checksum, length }] of entries.entries()) {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    const start = starts[index] ?? 0;
    target.setUint32(at, tag);
    target.setUint32(at + 4, checksum);
    target.setUint32(at + 8, start);
    target.setUint32(at + 12, length);
    sfnt.set(tables[index] ?? [], start);
  }
  return sfnt;
}

/** Unpacks a zlib stream with what Node and browsers have. */
async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
