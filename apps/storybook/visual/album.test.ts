import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Album } from './album.js';
import { picture } from './picture.fixture.js';
import { writeReport } from './report.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-album-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const plain = picture(50, 50, () => '#ffffff');
const marked = picture(50, 50, (x, y) => (x < 10 && y < 10 ? '#9f2d20' : '#ffffff'));

/** An album that holds these pictures. */
function albumOf(pictures: Record<string, typeof plain>): Album {
  const album = new Album(folder);
  for (const [name, drawn] of Object.entries(pictures)) album.compare(name, drawn);
  album.update();
  return new Album(folder);
}

it('finds nothing in pictures that look as committed', () => {
  const album = albumOf({ 'pieces-header/zh-light': marked });
  album.compare('pieces-header/zh-light', marked);
  expect(album.findings()).toEqual([]);
});

it('finds a picture that changed, with both sides and the difference', () => {
  const album = albumOf({ 'pieces-header/zh-light': plain });
  album.compare('pieces-header/zh-light', marked);
  expect(album.findings()).toEqual([
    {
      name: 'pieces-header/zh-light',
      text: '100 pixels differ',
      before: expect.anything(),
      after: expect.anything(),
      difference: expect.anything(),
    },
  ]);
});

it('says what to do about a picture that is missing, and about one that nothing is drawn for', () => {
  const album = albumOf({ gone: plain });
  album.compare('new', plain);
  expect(album.findings().map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'gone: Nothing is drawn for this picture any more. Run `npm run visual:update` and commit.',
    'new: There is no picture yet. Run `npm run visual:update`, look at it and commit it.',
  ]);
});

it('is updated to what was drawn, and leaves alone what looks the same', () => {
  const nearly = picture(50, 50, (x, y) => (x === 30 && y === 30 ? '#000000' : '#ffffff'));
  const album = albumOf({ gone: plain, same: plain, changed: plain });
  const before = readFileSync(join(folder, 'same.png'));
  album.compare('same', nearly);
  album.compare('changed', marked);
  album.compare('new', marked);
  album.update();

  expect(existsSync(join(folder, 'gone.png'))).toBe(false);
  expect(readFileSync(join(folder, 'same.png'))).toEqual(before);
  const updated = new Album(folder);
  updated.compare('same', nearly);
  updated.compare('changed', marked);
  updated.compare('new', marked);
  expect(updated.findings()).toEqual([]);
});

it('is reported on a page that shows before, after and difference', () => {
  const album = albumOf({ 'pieces-header/zh-light': plain });
  album.compare('pieces-header/zh-light', marked);
  album.compare('pieces-header/zh-dark', marked);
  const report = writeReport(join(folder, 'report'), album.findings());
  const html = readFileSync(report, 'utf8');
  const images = Array.from(html.matchAll(/<img src="([^"]+)"/g), ([, src]) => src);
  expect(images).toEqual([
    'pieces-header/zh-dark.after.png',
    'pieces-header/zh-light.before.png',
    'pieces-header/zh-light.after.png',
    'pieces-header/zh-light.difference.png',
  ]);
  expect(images.filter((src) => !existsSync(join(folder, 'report', String(src))))).toEqual([]);
  expect(html).toContain('before: none');
  expect(html).toContain('100 pixels differ');
});
