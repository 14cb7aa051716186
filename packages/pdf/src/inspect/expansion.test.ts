import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { renderHtml } from '../index.js';
import { fonts } from '../test/fonts.js';
import { refuseBombs } from './expansion.js';

const MB = 1024 * 1024;
const zeros = (length: number) => deflateSync(new Uint8Array(length), { level: 9 });
const pdfOf = (...streams: readonly Uint8Array[]) =>
  Buffer.concat(
    streams.flatMap((data, index) => [
      Buffer.from(`${index + 1} 0 obj\n<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );

it.each([
  ['one stream', pdfOf(zeros(9 * MB))],
  ['many streams', pdfOf(...Array<Uint8Array>(9).fill(zeros(MB)))],
  ['a stream compressed twice', pdfOf(deflateSync(zeros(9 * MB)))],
  ['a stream of a line end of Windows', Buffer.concat([Buffer.from('stream\r\n'), zeros(9 * MB)])],
])('refuses a PDF that %s makes too large', async (_, pdf) => {
  await expect(refuseBombs(pdf, 8 * MB)).rejects.toThrow(/more than 8 MB once they are decompressed/);
});

it('takes what stays below the limit, damaged streams and words that are no streams', async () => {
  await refuseBombs(pdfOf(zeros(7 * MB)), 8 * MB);
  await refuseBombs(pdfOf(zeros(7 * MB).subarray(0, 900), new Uint8Array([0x78, 0x9c, 1, 2, 3])), 8 * MB);
  await refuseBombs(Buffer.from('stream stream endstream'), 8 * MB);
  await refuseBombs(new Uint8Array(), 8 * MB);
});

it('takes a PDF of ours', async () => {
  await refuseBombs(await renderHtml('<p>x</p>', { title: 'x', lang: 'en', date: new Date(0), fonts }), MB);
});
