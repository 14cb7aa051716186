import { expect, it } from 'vitest';
import { prepareResume } from './prepare.js';
import type { Resume } from './resume.js';
import { isMap } from './schema-walk.js';

/** A document that makes the project say as much as it can. */
const resume: Resume = {
  work: [
    {
      name: 'A',
      startDate: '2019-22',
      ratings: [{ value: 'B', count: 2, reviews: 3 }],
      metrics: [{ name: 'C', before: 1, after: 2, asOf: '2020', source: 'D' }],
      responsibilities: ['E'],
    },
  ],
  education: [{ institution: 'F', startDate: '2009~', endDate: '2028-06?', grade: { rank: 1, of: 9 } }],
  languages: [{ language: 'G', tests: [{ name: 'H', date: '2018-34' }] }],
  publications: [
    {
      name: 'I',
      type: 'journal',
      authors: [{ literal: 'J', equal: true }, 'K'],
      otherAuthors: true,
      editors: ['L'],
      status: 'accepted',
      ranks: [{ system: 'M', value: '1', edition: '2020' }],
      citations: { count: 4, asOf: '2021-05' },
      links: { code: 'https://example.org' },
    },
  ],
  scholar: { citations: { count: 5, source: 'N' }, hIndex: 1 },
};

/** The words of a view with the language they say they are in. */
function wordsIn(part: unknown, lang = ''): { text: string; lang: string; dir: string }[] {
  if (typeof part === 'string') return [{ text: part, lang, dir: '' }];
  if (Array.isArray(part)) return part.flatMap((item) => wordsIn(item, lang));
  if (!isMap(part)) return [];
  const own = typeof part.lang === 'string' ? part.lang : lang;
  const {
    lang: _,
    dir = '',
    datetime: __,
    type: ___,
    kind: ____,
    effect: _____,
    href: ______,
    id,
    ...rest
  } = part;
  return Object.values(rest).flatMap((child) =>
    wordsIn(child, own).map((word) => ({ ...word, dir: word.dir || String(dir) })),
  );
}

it.each(['sr', 'fa', 'tlh'])(
  'marks every word of ours in a view in %s, which has none, as English',
  (locale) => {
    const { sections } = prepareResume(resume, {
      locale,
      now: new Date('2026-01-01T00:00:00Z'),
      publications: { counts: true, groupBy: 'type' },
    });
    const words = wordsIn(sections);
    const ours =
      /summer|present|reviews?|points|as of|rank|expected|c\.|Q3|al\.|ed\.|accepted|journal|cited|equal|paper|citations|Experience|Code/i;
    for (const { text, lang, dir } of words.filter(({ text }) => ours.test(text)))
      expect([text, lang, dir]).toEqual([text, 'en', locale === 'fa' ? 'ltr' : '']);
    expect(words.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(20);
  },
);

it('marks remarks, labels and keys in another language, and keeps their links', () => {
  const { basics, sections } = prepareResume(
    {
      basics: { contacts: [{ label: { de: 'Büro' }, value: '1' }] },
      publications: [{ name: 'A', note: { de: '[Preis](https://example.org/preis)' } }],
      custom: [{ title: 'B', pairs: [{ name: '[C](https://example.org/c)', value: 'D' }] }],
    },
    { locale: 'fr', now: new Date(0) },
  );
  const linkTo = (href: string, words: string) => ({ type: 'link', href, children: [words] });
  expect(basics.contacts[0]?.label).toEqual({ lang: 'de', children: ['Büro'] });
  expect(sections[0]?.items[0]).toMatchObject({
    remarks: [{ lang: 'de', children: [linkTo('https://example.org/preis', 'Preis')] }],
  });
  expect(sections[1]?.items[0]).toMatchObject({
    details: [{ label: { children: [linkTo('https://example.org/c', 'C')] } }],
  });
});
