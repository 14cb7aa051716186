import { expect, it } from 'vitest';
import { decode } from './decode.js';

/** Bytes from hexadecimal digits, with texts in ASCII between brackets. */
const bytesOf = (text: string) =>
  Uint8Array.from(
    text
      .split(/[[\]]/)
      .flatMap((part, i) =>
        i % 2 === 1
          ? Array.from(part, (letter) => letter.charCodeAt(0))
          : (part.match(/[\da-f]{2}/g) ?? []).map((byte) => Number.parseInt(byte, 16)),
      ),
  );

it.each([
  ['two Chinese characters', '[name: ]d5c5ceb0', 'GBK (GB 18030)'],
  ['a short Chinese text', 'd0d5c3fb[: ]cdf5b7bc', 'GBK (GB 18030)'],
  ['a short text in traditional Chinese', '[name: ]b3afacfcacc2[ ]a578c657a46abec7', 'Big5'],
  ['a short Korean text', 'c0ccb8a7[: ]b9dac1f6bcba', 'EUC-KR'],
  ['a short Japanese text', '[name: ]bbb3c5c4a4bfa4eda4a6', 'EUC-JP'],
])('names the encoding of %s', async (_, bytes, name) => {
  expect(await decode(bytesOf(bytes))).toMatchObject({
    message: expect.stringContaining(`looks like ${name}.`),
  });
});
