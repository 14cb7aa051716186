import { expect, it } from 'vitest';
import { picture } from './picture.fixture.js';
import { readPicture, withFewColours, writePicture } from './picture.js';

it('reads what it wrote, pixel by pixel', () => {
  const drawn = picture(40, 30, (x, y) => (x > y ? '#9f2d20' : '#ffffff'));
  expect(readPicture(writePicture(drawn))).toEqual(drawn);
});

it('keeps the colours seen most as they are, and rounds the others', () => {
  // A ground, ink on a quarter of it, and single pixels of 60 greys.
  const drawn = picture(60, 60, (x, y) => {
    if (y === 0) return `#${(x + 100).toString(16).repeat(3)}`;
    return x < 15 ? '#14161a' : '#faf9f6';
  });
  const few = withFewColours(drawn);
  expect(few.data.slice(60 * 4)).toEqual(drawn.data.slice(60 * 4));
  const greys = few.data.slice(0, 60 * 4).filter((_, at) => at % 4 === 0);
  expect(new Set(greys).size).toBeLessThan(20);
});

it('brings a photograph to a palette too', () => {
  const drawn = picture(128, 128, (x, y) => `#${[x * 2, y * 2, x + y].map(hex).join('')}`);
  const few = withFewColours(drawn);
  expect(readPicture(writePicture(few))).toEqual(few);
  const furthest = few.data.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (drawn.data[at] ?? 0))),
    0,
  );
  expect(furthest).toBeLessThanOrEqual(26);
});

it('says what to do with a picture of too many colours', () => {
  const drawn = picture(20, 20, (x, y) => `#${hex(x * 12)}${hex(y * 12)}00`);
  expect(() => writePicture(drawn)).toThrow('Take withFewColours(picture)');
});

const hex = (value: number) => value.toString(16).padStart(2, '0');
