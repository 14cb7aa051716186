import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, expect, it } from 'vitest';
import { readImages } from './images.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-images-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'resume.yaml');

/** A JPEG with what a camera writes: a comment, as a segment of its own. */
function photograph(comment: string): Buffer {
  const jpeg = createCanvas(40, 20).toBuffer('image/jpeg');
  const text = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, text, jpeg.subarray(2)]);
}

const cutOff = createCanvas(60, 40).toBuffer('image/png').subarray(0, 40);

it('draws a file anew, so that nothing a camera wrote travels along', async () => {
  writeFileSync(join(folder, 'me.jpg'), photograph('taken at 12 Secret Lane'));
  const { images, warnings } = await readImages({ basics: { image: 'me.jpg' } }, file, 'resume.yaml');
  expect(warnings).toEqual([]);
  const image = images.get('me.jpg');
  expect(image?.path).toMatch(/^assets\/[\w-]{12}\.jpg$/);
  expect(Buffer.from(image?.bytes ?? []).includes('Secret Lane')).toBe(false);
});

it('takes a data address', async () => {
  const src = createCanvas(4, 4).toDataURL('image/png');
  const { images } = await readImages(
    { projects: [{ figures: [{ src, alt: 'dots' }] }] },
    file,
    'resume.yaml',
  );
  expect(images.get(src)?.path).toMatch(/\.png$/);
});

it.each([
  ['https://example.org/me.jpg', 'it is on the network'],
  ['nowhere.png', 'there is no such file'],
  ['data:image/png;base64,AAAA', 'it is broken or no picture'],
  // The decoder crashes on it.
  [`data:image/png;base64,${cutOff.toString('base64')}`, 'it is broken or no picture'],
])('leaves out %s and says why', async (image, why) => {
  const { images, warnings } = await readImages({ basics: { image } }, file, 'resume.yaml');
  expect(images.size).toBe(0);
  expect(warnings).toEqual([
    expect.objectContaining({
      severity: 'warning',
      path: 'basics.image',
      message: expect.stringContaining(why),
    }),
  ]);
});
