import { expect, it } from 'vitest';
import { toMarkdown, toPlainText } from '../formats/markdown/index.js';
import { prepareResume } from '../prepare.js';
import { cpuTime } from '../test/cpu-time.js';
import { linkTargets } from './addresses.js';
import { readBlocks, writeBlocks } from './blocks.js';
import { fromCslText, toCslText } from './markup.js';

const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Everything that reads and writes a text. */
function readAndWrite(source: string): void {
  const resume = {
    basics: { summary: source },
    projects: [{ name: source, url: '/x', highlights: [source] }],
  };
  const view = prepareResume(resume, { locale: 'en', now: new Date(0) });
  toMarkdown(view);
  toPlainText(view);
  writeBlocks(readBlocks(source));
  linkTargets(source);
  fromCslText(toCslText(source));
}

it.each([
  '*a_ [b **c ` ',
  '**a**b',
  'a*_~^',
  '^~',
  '^a\\ ',
  '~~a ',
  '[a](b',
  '[[[a](b)',
  '](<a',
  '](a "b',
  '[a](https://[) ',
  '`` ` ',
  '<a@b',
  'a@b.cc ',
  'a.@',
  'https://((',
  'www.a.b ',
  '\\',
  ' ',
  '  \n',
  '**\n字',
  '- a\n  - b\n',
  '1. a\n',
  '•',
])('reads and writes %j again and again in time that grows with its length', (piece) => {
  const [short, long] = [textOf(piece, 1_500), textOf(piece, 12_000)];
  readAndWrite(short);
  const once = cpuTime(() => readAndWrite(short), 3);
  // Eight times as long takes 64 times as long where a step is quadratic.
  expect(cpuTime(() => readAndWrite(long), 1)).toBeLessThan(40 * Math.max(once, 1_000));
});
