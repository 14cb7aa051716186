import { PdfError } from '../pdf-error.js';

/** How much a PDF may hold once its streams are decompressed, in bytes: pictures of many pages fit, bombs do not. */
const LIMIT = 512 * 1024 * 1024;

const KEYWORD = [...'stream'].map((char) => char.charCodeAt(0));
const [LINE_FEED, CARRIAGE_RETURN, LETTER_D] = [0x0a, 0x0d, 0x64];

/**
 * Refuses a PDF whose streams become larger than the limit, before they are read whole. Streams compressed several times
 * count each time.
 *
 * @throws {PdfError} for such a PDF
 */
export async function refuseBombs(pdf: Uint8Array, limit = LIMIT): Promise<void> {
  let left = limit;
  const starts = streamsIn(pdf);
  for (const [index, start] of starts.entries()) {
    let data: Uint8Array | undefined = pdf.subarray(start, starts[index + 1]);
    while (data && isZlib(data)) {
      const inflated = await inflate(data, left);
      left -= inflated.length;
      if (left <= 0)
        throw new PdfError(
          `The streams of this PDF hold more than ${Math.round(limit / 1024 / 1024)} MB once they are decompressed, which is more than a document needs. It was not read.`,
        );
      data = inflated.rest;
    }
  }
}

/** Where the bytes of each stream begin. */
function streamsIn(pdf: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = pdf.indexOf(KEYWORD[0] ?? 0); at >= 0; at = pdf.indexOf(KEYWORD[0] ?? 0, at + 1)) {
    if (pdf[at - 1] === LETTER_D || KEYWORD.some((byte, index) => pdf[at + index] !== byte)) continue;
    let start = at + KEYWORD.length;
    if (pdf[start] === CARRIAGE_RETURN) start += 1;
    if (pdf[start] === LINE_FEED) start += 1;
    starts.push(start);
  }
  return starts;
}

/** Whether bytes begin as zlib's do. */
const isZlib = ([first = 0, second = 0]: Uint8Array) =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;

/** How long a stream becomes, at most a little over the limit, and its bytes where those are compressed once more. */
async function inflate(
  data: Uint8Array,
  limit: number,
): Promise<{ readonly length: number; readonly rest: Uint8Array | undefined }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([data.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length === value.length || isZlib(chunks[0] ?? value)) chunks.push(value);
      if (length >= limit) {
        await reader.cancel();
        break;
      }
    }
  } catch {
    // What follows the stream, or damage: what was decompressed until there counts.
  }
  const [first] = chunks;
  const isPackedAgain = first !== undefined && isZlib(first);
  return {
    length,
    rest: isPackedAgain ? new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()) : undefined,
  };
}
