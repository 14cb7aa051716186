import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, expect, it, vi } from 'vitest';
import { readImages } from './images.js';
import { canBeDecoded } from './trial-decoder.js';

vi.mock('node:child_process', async (original) => {
  const module = await original<typeof import('node:child_process')>();
  return { ...module, spawn: vi.fn(module.spawn) };
});

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

/** Two pixels, side by side. */
const GIF = 'R0lGODlhAgABAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAEAAAICRAoAOw==';

const cutOff = createCanvas(60, 40).toBuffer('image/png').subarray(0, 40);

it('draws a file anew, so that nothing a camera wrote travels along', async () => {
  writeFileSync(join(folder, 'me.jpg'), photograph('taken at 12 Secret Lane'));
  const { images, warnings } = await readImages({ basics: { image: 'me.jpg' } }, file, 'resume.yaml');
  expect(warnings).toEqual([]);
  const image = images.get('me.jpg');
  expect(image?.path).toMatch(/^assets\/[\w-]{12}\.jpg$/);
  expect(Buffer.from(image?.bytes ?? []).includes('Secret Lane')).toBe(false);
});

it.each<[string, () => Promise<Uint8Array>]>([
  ['me.webp', () => createCanvas(40, 20).encode('webp')],
  ['me.avif', () => createCanvas(40, 20).encode('avif')],
  ['me.gif', async () => Buffer.from(GIF, 'base64')],
  [
    'me.svg',
    async () =>
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h9v9z"/></svg>',
      ),
  ],
])('draws %s as a PNG, which PDFs hold too', async (name, make) => {
  writeFileSync(join(folder, name), await make());
  const { images, warnings } = await readImages({ basics: { image: name } }, file, 'resume.yaml');
  expect(warnings).toEqual([]);
  const picture = await loadImage(Buffer.from(images.get(name)?.bytes ?? []));
  expect(images.get(name)?.path).toMatch(/\.png$/);
  expect(picture.width / picture.height).toBe(2);
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
  ['data:image/png;base64,AAAA', 'it is cut off, damaged or no image'],
  ['data:image/png;base64', 'its address is broken'],
  ['/dev/zero', 'it is no regular file'],
  [`data:image/png;base64,${cutOff.toString('base64')}`, 'it is cut off or damaged'],
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

it('is published from outside of the folder of the résumé with a warning', async () => {
  const inner = join(folder, 'inner');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(folder, 'other.png'), createCanvas(4, 4).toBuffer('image/png'));
  symlinkSync(join(folder, 'other.png'), join(inner, 'link.png'));
  for (const image of ['../other.png', 'link.png']) {
    const { images, warnings } = await readImages(
      { basics: { image } },
      join(inner, 'resume.yaml'),
      'resume.yaml',
    );
    expect(images.size).toBe(1);
    expect(warnings).toEqual([
      expect.objectContaining({
        path: 'basics.image',
        message: expect.stringMatching(/is outside of the folder of the résumé: .*other\.png/),
      }),
    ]);
  }
});

it('tries a hundred images in one process', async () => {
  const spawned = vi.mocked(spawn).mock.calls.length;
  const figures = Array.from({ length: 100 }, (_, index) => ({
    src: createCanvas(index + 1, 2).toDataURL('image/png'),
    alt: 'A dot',
  }));
  const { images, warnings } = await readImages({ projects: [{ figures }] }, file, 'resume.yaml');
  expect(warnings).toEqual([]);
  expect(images.size).toBe(100);
  // One, where a test before has not begun it.
  expect(vi.mocked(spawn).mock.calls.length - spawned).toBeLessThan(2);
});

it('tries images again in a new process when the last one was killed', async () => {
  const dot = createCanvas(3, 3).toBuffer('image/png');
  expect(await canBeDecoded(dot)).toBe(true);
  const child = vi.mocked(spawn).mock.results.at(-1)?.value as ChildProcess;
  const [interrupted, after] = [canBeDecoded(dot), canBeDecoded(dot)];
  await Promise.resolve();
  child.kill('SIGKILL');
  expect(await interrupted).toBe(true);
  expect(await after).toBe(true);
});
