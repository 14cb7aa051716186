import { expect, it } from 'vitest';
import { parse } from '../parse.js';

/** Processor time of reading a text, in ms; the least of some runs, as others may use the processor too. */
function cost(source: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    parse(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

it.each<[string, number, (count: number) => string]>([
  ['anchors', 2500, (count) => `basics: { name: Ada }\nx:\n${lines(count, (i) => `  - &a${i} v\n`)}`],
  [
    'aliases of as many anchors',
    1000,
    (count) =>
      `x:\n${lines(count, (i) => `  - &a${i} v\n`)}work:\n${lines(count, (i) => `  - name: *a${i}\n`)}`,
  ],
  ['keys of one map', 5000, (count) => `basics: &b { name: Ada }\n${lines(count, (i) => `k${i}: v\n`)}`],
  ['repeated keys of JSON', 5000, (count) => `{"basics": {"name": "Ada"}${lines(count, () => ', "x": 1')}}`],
  [
    'different repeated keys',
    2500,
    (count) => `{"basics": {"name": "Ada"}${lines(count, (i) => `, "k${i >> 1}": 1`)}}`,
  ],
  ['texts cut by a comment', 1000, (count) => `work:\n${lines(count, (i) => `  - name: a #${i}\n`)}`],
  ['commas in maps of one line', 1000, (count) => `work:\n${lines(count, () => '  - { name: a, b }\n')}`],
  ['one map of one line with commas', 2500, (count) => `basics: { name: a${lines(count, () => ', b')} }\n`],
  [
    'bullets with a colon',
    1000,
    (count) => `work:\n  - highlights:\n${lines(count, () => '      - Go: fast\n')}`,
  ],
  ['numbers for texts', 1000, (count) => `work:\n${lines(count, (i) => `  - name: ${i}\n`)}`],
])('time grows with the length of %s', (_, count, source) => {
  cost(source(count));
  // Twice the time for twice the length, where it is linear; four times where every part asks all others.
  expect(cost(source(count * 4)) / Math.max(2, cost(source(count)))).toBeLessThan(10);
});

it.each([
  ['nested keys', `${'? '.repeat(350)}a`],
  ['nested keys with values', `${'? '.repeat(200)}a\n: b\n`],
])('answers many %s soon', (_, source) => {
  const start = process.cpuUsage();
  expect(parse(source).resume).toBeUndefined();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(
    20 * Math.max(50, cost(`basics: { name: ${'a'.repeat(50_000)} }`)),
  );
});
