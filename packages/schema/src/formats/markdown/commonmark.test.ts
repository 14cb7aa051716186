import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareResume } from '../../prepare.js';
import { resumes, runs } from '../../test/arbitrary.js';
import { linksOf, outlineOf, outlineOfText, parseCommonMark } from '../../test/commonmark.js';
import { EMPTY_ENTRY } from '../../test/empty-entry.js';
import { prepareBlockText } from '../../text/localized.js';
import type { BlockText } from '../../text/nodes.js';
import { toMarkdown } from './index.js';

/** A document with nothing but a summary, as it is written. */
const written = (summary: BlockText) =>
  toMarkdown({
    locale: 'en',
    direction: 'ltr',
    basics: { name: '', contacts: [], facts: [], summary },
    sections: [],
  });

const read = (markdown: string) => outlineOf(parseCommonMark(markdown).children);

const PIECES = [
  ...['a', 'b c', '12', '基', '“', '”', '。', 'é', '👍', ' ', '  ', '\t', '\u00a0'],
  ...['\n', '\n\n', '\n- ', '\n* ', '\n+ ', '\n1. ', '\n2) ', '\n  - ', '\n   1. ', '\n    ', '- ', '1. '],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '~',
    '^',
    '`',
    '``',
    '\\',
    '\\\n',
    '[',
    '](https://a.org/b)',
    '](<c d>)',
    ']',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '&amp;',
    '&',
    '#',
    '# ',
    '!',
    '=',
    '===',
    '---',
    '|',
    ':',
    'www.a.org',
    'https://a.org/x_y',
  ],
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

it('writes any text so that a CommonMark reader finds the same paragraphs, lists, marks and links', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const text = prepareBlockText(source, 'en');
      expect(read(written(text))).toEqual(outlineOfText(text));
    }),
    { ...runs, numRuns: runs.numRuns * 3 },
  );
});

it.each([
  ['bullets', '- a\n\n* b\n\n- c'],
  ['numbers', '1. a\n2. b\n\n1) c\n2) d'],
  ['bullets in an item', '- a\n\n  - b\n\n  * c\n- d'],
  ['numbers that are as large as any', '999999999. a\n999999999. b'],
])('keeps neighbouring %s apart', (_, source) => {
  const text = prepareBlockText(source, 'en');
  expect(read(written(text))).toEqual(outlineOfText(text));
});

it('keeps the bullets of a text, its results and the bullets of an entry apart', () => {
  const bullets = { ordered: false, items: ['b', 'c'] };
  const metrics = [{ name: 'm', change: '+1', effect: 'better' as const }];
  const markdown = toMarkdown({
    locale: 'en',
    direction: 'ltr',
    basics: { name: '', contacts: [], facts: [], summary: { blocks: [bullets] } },
    sections: [
      {
        type: 'talks',
        id: 'talks',
        title: '',
        items: [
          {
            ...EMPTY_ENTRY,
            paragraphs: [{ blocks: [bullets] }],
            bullets: [{ text: { blocks: [bullets] }, metrics, links: [] }, 'd'],
          },
        ],
        notes: [],
      },
    ],
  });
  const list = (...items: unknown[]) => ({ ordered: false, start: 1, items });
  const [b, c, d] = ['b', 'c', 'd'].map((letter) => [{ paragraph: [letter] }]);
  expect(read(markdown)).toEqual([
    list(b, c),
    list(b, c),
    list([list(b, c), list([{ paragraph: [...'m: +1'] }])], d),
  ]);
});

/** The addresses that a view leads to, in reading order. */
function addressesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(addressesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    (key === 'href' || key === 'url') && typeof value === 'string' ? [value] : addressesIn(value),
  );
}

/** An address as angle brackets hold it. */
const escaped = (href: string) => href.replace(/[<>\\\r\n]/g, encodeURIComponent);

it('writes every address of any document, each as a link', () => {
  fc.assert(
    fc.property(resumes, (resume) => {
      // Markdown has the words of a signature, and no picture.
      const {
        basics,
        signature: _signature,
        ...view
      } = prepareResume(resume, { locale: 'en', now: new Date(0) });
      const { image: _, ...head } = basics;
      const shown = { ...view, basics: head };
      const links = linksOf(parseCommonMark(toMarkdown(shown)));
      expect(links.toSorted()).toEqual(addressesIn(shown).map(escaped).toSorted());
    }),
    runs,
  );
});
