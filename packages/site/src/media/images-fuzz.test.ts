import { Canvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
// The budget of random tests is no part of the package: only tests read it.
import { runs } from '../../../schema/src/test/arbitrary.js';
import { readImages } from './images.js';

const canvas = new Canvas(24, 16);
const context = canvas.getContext('2d');
context.fillStyle = '#a00';
context.fillRect(2, 2, 12, 9);

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16" viewBox="0 0 24 16"><defs><linearGradient id="a"/></defs><rect width="9" height="9" fill="url(#a)"/><path d="M0 0L9 9z" stroke="red"/><text x="1" y="9">a</text></svg>',
);
const images = {
  'image/png': canvas.toBuffer('image/png'),
  'image/jpeg': canvas.toBuffer('image/jpeg'),
  'image/webp': canvas.toBuffer('image/webp'),
  'image/svg+xml': drawing,
};

/** What damages the structure of a file: sizes of chunks and of images, and elements and references of SVG. */
const snippets = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 6 }),
  fc
    .constantFrom(
      '\xff\xff\xff\xff',
      '\0\0\0\0',
      '\x7f\xff\xff\xff',
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
      '<image href="file:///etc/hostname" width="9" height="9"/>',
      '<use href="#a"/><g id="a"><use href="#a"/></g>',
      'width="1e99"',
      '<script>1</script>',
    )
    .map((text) => Buffer.from(text, 'latin1')),
);

/** An image file with a few bytes changed, put in or taken out, or cut off. */
const damaged = fc
  .tuple(
    fc.constantFrom(...Object.entries(images)),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom('set', 'remove', 'insert', 'cut'),
        snippet: snippets,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([[type, whole], changes]) => {
    let bytes = Buffer.from(whole);
    for (const { at, kind, snippet } of changes) {
      const index = Math.floor(at * bytes.length);
      const rest = kind === 'cut' ? [] : [bytes.subarray(kind === 'insert' ? index : index + snippet.length)];
      const put = kind === 'remove' || kind === 'cut' ? [] : [snippet];
      bytes = Buffer.concat([bytes.subarray(0, index), ...put, ...rest]);
    }
    return { type, bytes };
  });

it('damaged images are drawn anew, or left out with a warning', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ type, bytes }) => {
      const src = `data:${type};base64,${bytes.toString('base64')}`;
      const { images: read, warnings } = await readImages({ basics: { image: src } }, '/a/resume.yaml', 'a');
      const image = read.get(src);
      expect(warnings).toHaveLength(image ? 0 : 1);
      for (const { message } of warnings)
        expect(message).toMatch(/which is left out: \w.*\. Save a PNG or JPEG/);
      // What is drawn is an image of its own, and no byte of the file.
      if (image) expect(Buffer.from(image.bytes).toString('latin1')).toMatch(/^(\x89PNG|\xff\xd8)/);
    }),
    runs,
  );
});
