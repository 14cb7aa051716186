import { readdirSync, readFileSync } from 'node:fs';
import { parseHtml, styleDocument } from '@resume/css';
import { expect, it } from 'vitest';

/** The code that lays out and paints, and what it calls in `@resume/css` before layout: white space and the style tree. */
const WHITE_SPACE = new URL('../../css/src/collapse-white-space.ts', import.meta.url);
const CODE = [new URL('.', import.meta.url), new URL('../../css/src/style/tree/', import.meta.url)];

/** Decide the computed values of others, or where a style holds. */
const BY_COMPUTING = ['colorScheme', 'containerName', 'containerType', 'columnRuleStyle'];

const files = CODE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/test|react-pdf|anonymous-style/.test(path))
    .map((path) => new URL(path, folder)),
);
const sources = [WHITE_SPACE, ...files].map((file) => readFileSync(file, 'utf8')).join('\n');

const { root } = styleDocument(parseHtml('', { lang: 'en' }), {
  stylesheets: [],
  medium: { type: 'print', width: 680, height: 960 },
});

it('lays out or paints by every property that is computed: none is read over', () => {
  const names = new Set(sources.match(/\b[a-z][A-Za-z]+\b/g));
  const sides = /^(margin|padding|border)(Top|Right|Bottom|Left)/;
  const unread = Object.keys(root.style).filter(
    (key) => !names.has(key) && !sides.test(key) && !BY_COMPUTING.includes(key),
  );
  expect(unread).toEqual([]);
});
