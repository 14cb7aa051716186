const SIGNATURE = 8;
/** Bytes of a chunk beside its data: length, type, checksum. */
const FRAME = 12;

/** Samples a pixel by colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Checks that a PNG is whole: pdfkit finds out about broken pixels only when nobody can catch it, or not at all.
 *
 * @throws {Error} when a chunk or pixels are missing, or there are far more of them than the header says
 */
export async function checkPng(data: Uint8Array): Promise<void> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const pixels: Uint8Array<ArrayBuffer>[] = [];
  let type = '';
  for (let at = SIGNATURE; type !== 'IEND'; ) {
    const length = view.getUint32(at);
    type = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (at + FRAME + length > data.length) throw new Error(`${type} ends too early.`);
    if (type === 'IDAT') pixels.push(data.slice(at + 8, at + 8 + length));
    at += FRAME + length;
  }
  const [width, height, depth, color] = [
    view.getUint32(16),
    view.getUint32(20),
    view.getUint8(24),
    view.getUint8(25),
  ];
  const least = Math.ceil((width * (SAMPLES[color] ?? 4) * depth) / 8) * height;
  // Each row has a byte more; interlaced images have some more rows.
  const most = 2 * least + 16 * height + 64;
  let found = 0;
  for await (const chunk of new Blob(pixels).stream().pipeThrough(new DecompressionStream('deflate'))) {
    found += chunk.length;
    if (found > most) throw new Error('There are more pixels than the header says.');
  }
  if (found < least) throw new Error('There are fewer pixels than the header says.');
}
