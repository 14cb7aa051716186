import { expect, it } from 'vitest';
import { comparePictures } from './compare.js';
import { picture } from './picture.fixture.js';

/** A line of text as far as a comparer sees: upright strokes with soft edges. */
const strokes = (edge: string) => (x: number, y: number) => {
  if (y < 20 || y > 32 || x < 10 || x > 190) return '#ffffff';
  return ['#1a1d21', edge, '#ffffff', '#ffffff', edge][x % 5] as string;
};
const page = picture(200, 100, strokes('#8c8e90'));

it('finds nothing where nothing changed', () => {
  expect(comparePictures(page, picture(200, 100, strokes('#8c8e90')))).toBeUndefined();
});

it('lets edges of letters be a little lighter or darker', () => {
  expect(comparePictures(page, picture(200, 100, strokes('#7d7f82')))).toBeUndefined();
});

it.each([
  ['a mark of 4 by 4 pixels', (x: number, y: number) => x >= 100 && x < 104 && y >= 60 && y < 64, '#1a1d21'],
  ['a hairline', (x: number, y: number) => y === 50 && x > 10 && x < 190, '#dcdfe3'],
])('finds %s, and shows where it is', (_, isChanged, colour) => {
  const changed = picture(200, 100, (x, y) => (isChanged(x, y) ? colour : strokes('#8c8e90')(x, y)));
  const difference = comparePictures(page, changed);
  expect(difference?.text).toMatch(/^\d+ pixels differ$/);
  const { data, width } = difference?.picture ?? page;
  const red = [...data.keys()]
    .filter((at) => at % 4 === 0 && data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0)
    .map((at) => [(at / 4) % width, Math.floor(at / 4 / width)] as const);
  expect(red.length).toBeGreaterThan(8);
  expect(red.filter(([x, y]) => !isChanged(x, y))).toEqual([]);
});

it('finds text that moved by a pixel', () => {
  const moved = picture(200, 100, (x, y) => strokes('#8c8e90')(x - 1, y));
  expect(comparePictures(page, moved)).toBeDefined();
});

it('finds another colour of the text', () => {
  const text = picture(200, 100, (x, y) => (y > 40 && y < 60 && x % 3 === 0 ? '#9f2d20' : '#ffffff'));
  const other = picture(200, 100, (x, y) => (y > 40 && y < 60 && x % 3 === 0 ? '#1a1d21' : '#ffffff'));
  expect(comparePictures(text, other)).toBeDefined();
});

it('reports another size', () => {
  expect(comparePictures(page, picture(200, 101, strokes('#8c8e90')))?.text).toMatch(
    /^200×100 became 200×101, /,
  );
});
