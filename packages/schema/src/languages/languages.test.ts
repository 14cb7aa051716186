import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textToString } from '../text/nodes.js';
import { createMessages, fill } from './create-messages.js';
import { de } from './de.js';
import { fr } from './fr.js';
import type { Language, Phrase } from './language.js';
import { messagesFor } from './messages.js';
import { languageFor, languages } from './registry.js';
import { directionOf, isLanguageTag } from './tags.js';
import { wordKeys } from './word-keys.js';

const phraseAt = ({ words }: Language, key: string): Phrase | undefined => {
  const [group = '', name = ''] = key.split('.');
  return (words as unknown as Record<string, Record<string, Phrase> | undefined>)[group]?.[name];
};

const formsOf = (phrase: Phrase | undefined) =>
  typeof phrase === 'object' ? Object.values(phrase) : phrase === undefined ? [] : [phrase];

const english = languageFor('en') as Language;

describe.each([...languages.values()])('$tag', (language) => {
  it('has every word, and no other', () => {
    const keys = Object.entries(language.words).flatMap(([group, entries]) =>
      Object.keys(entries).map((name) => `${group}.${name}`),
    );
    expect(keys).toEqual(wordKeys);
    const blank = wordKeys.filter((key) => !formsOf(phraseAt(language, key)).every((form) => form.trim()));
    expect(blank).toEqual([]);
  });

  it('has the values of English in every phrase, and no other', () => {
    const places = (form: string) => [...new Set(form.match(/\{\w+\}/g))].sort();
    const wanted = (key: string) => places(formsOf(phraseAt(english, key))[0] ?? '');
    const wrong = wordKeys.filter((key) =>
      formsOf(phraseAt(language, key)).some((form) => `${places(form)}` !== `${wanted(key)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a form for every plural of the language', () => {
    const plurals = new Intl.PluralRules(language.tag);
    const needed = new Set(Array.from({ length: 200 }, (_, n) => plurals.select(n)));
    const lacking = wordKeys.flatMap((key) => {
      const phrase = phraseAt(language, key);
      if (typeof phrase !== 'object') return [];
      return [...needed].filter((category) => !phrase[category]).map((category) => `${key}: ${category}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has headings of its own', () => {
    if (language.tag === 'en') return;
    const borrowed = wordKeys.filter(
      (key) => key.startsWith('sections.') && phraseAt(language, key) === phraseAt(english, key),
    );
    // Words that are the same in many languages.
    expect(borrowed.filter((key) => !/publications|software|datasets/.test(key))).toEqual([]);
  });

  it('has a registered tag and a file of that name', () => {
    expect(isLanguageTag(language.tag)).toBe(true);
    expect(readdirSync(new URL('.', import.meta.url))).toContain(`${language.tag}.ts`);
  });
});

it('keeps the list of languages in step with the folder', async () => {
  const tags = readdirSync(new URL('.', import.meta.url))
    .flatMap((name) => /^([a-z]{2,3}(?:-[A-Z]\w+)?)\.ts$/.exec(name)?.[1] ?? [])
    .filter((tag) => tag !== 'all');
  const lines = tags.map((tag) => `export { ${tag.replace('-', '')} } from './${tag}.js';\n`);
  const head = '// Written from the files of this folder by `npx vitest -u`.\n';
  await expect(head + lines.join('')).toMatchFileSnapshot('all.ts');
});

describe('languageFor', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['pt-br', 'pt-BR'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['iw', 'he'],
    ['sr-Latn', undefined],
    ['not a tag', undefined],
  ])('finds for %s the words of %s', (tag, expected) => expect(languageFor(tag)?.tag).toBe(expected));
});

describe('createMessages', () => {
  it('knows the languages it was given alone, and the first stands in for others', () => {
    const messagesIn = createMessages(fr, de);
    expect(messagesIn('de-AT').word('sections.education')).toBe(messagesFor('de').word('sections.education'));
    expect(messagesIn('en').word('dates.present')).toEqual({
      lang: 'fr',
      children: [fr.words.dates.present],
    });
  });
});

describe('messagesFor', () => {
  it('writes dates, numbers and spelling as the region does', () => {
    const date = { year: '2020', month: '05', day: '01' };
    expect(messagesFor('en').formatDate(date)).toBe('May 1, 2020');
    expect(messagesFor('en-GB').formatDate(date)).toBe('1 May 2020');
    expect(messagesFor('en').details.honors).toBe('Honors');
    expect(messagesFor('en-GB').details.honors).toBe('Honours');
    expect(messagesFor('de').formatNumber(12345.5)).toBe('12.345,5');
    expect(messagesFor('de-AT').formatNumber(12345.5)).toBe('12\u00A0345,5');
  });

  it.each([
    ['en', 1, 'cited 1 time'],
    ['en', 2, 'cited 2 times'],
    ['pl', 3, 'cytowana 3 razy'],
  ])('counts in %s: %d', (tag, count, expected) =>
    expect(messagesFor(tag).formatCitedBy(count)).toBe(expected),
  );

  it.each([
    [1, '+1 процентный пункт'],
    [-3, '−3 процентных пункта'],
    [25, '+25 процентных пунктов'],
    [1.5, '+1,5 процентного пункта'],
  ])('has the plural of %d in Russian', (change, expected) =>
    expect(messagesFor('ru').formatChange(change, 'pp')).toBe(expected),
  );

  it('marks the words of another language as what they are', () => {
    const messages = messagesFor('sr');
    expect(messages.fallback).toBe('en');
    expect(messages.word('sections.work')).toEqual({ lang: 'en', children: ['Experience'] });
    expect(messages.formatDate({ year: '2020', month: '05' })).toBe('мај 2020.');
    expect(messagesFor('fr').fallback).toBeUndefined();
    expect(messagesFor('fr').word('sections.work')).toBe('Expérience professionnelle');
  });

  it("takes the owner's words in the place of ours, in the languages they are written in", () => {
    const own = { 'sections.work': { sr: 'Каријера', en: 'Career' }, 'details.grade': 'GPA' } as const;
    expect(messagesFor('sr', own).word('sections.work')).toBe('Каријера');
    expect(messagesFor('en-GB', own).word('sections.work')).toBe('Career');
    expect(messagesFor('fr', own).word('sections.work')).toBe('Expérience professionnelle');
    expect(messagesFor('fr', own).word('details.grade')).toBe('GPA');
    expect(messagesFor('en').word('sections.work')).toBe('Experience');
  });

  it.each(['not a tag', '', 'xx-invalid_', '__proto__'])('survives "%s"', (tag) => {
    const messages = messagesFor(tag);
    expect(messages.word('sections.work')).toEqual({ lang: 'en', children: ['Experience'] });
    expect(messages.formatDate({ year: '2020', month: '05' })).toEqual({
      lang: 'en',
      children: ['May 2020'],
    });
  });

  it('names languages in themselves', () => {
    const names = ['zh', 'zh-Hant', 'pt-BR', 'tr', 'fr', 'uk'].map((tag) => messagesFor(tag).languageName);
    expect(names).toEqual(['中文', '繁體中文', 'Português (Brasil)', 'Türkçe', 'Français', 'Українська']);
  });
});

describe('formatSpan', () => {
  const year = (month: string) => ({ year: '2023', month });
  it.each([
    ['en', 'Mar', 'Jun 2023'],
    ['zh-TW', '2023年3月', '6月'],
    ['ja', '2023年3月', '6月'],
    ['fr', 'mars', 'juin 2023'],
    ['pt-BR', 'mar.', 'jun. de 2023'],
    ['ru', 'март', 'июнь 2023 г.'],
    ['cs', 'březen', 'červen 2023'],
    ['ar', 'مارس', 'يونيو 2023'],
  ])('says the year once in %s', (tag, start, end) => {
    const plainSpaces = messagesFor(tag)
      .formatSpan(year('03'), year('06'))
      .map((text) => textToString(text).replaceAll('\u00A0', ' '));
    expect(plainSpaces).toEqual([start, end]);
  });

  it.each([
    ['zh', '2023.03', '2023.06'],
    ['ko', '2023.03', '2023.06'],
    ['de', '03.2023', '06.2023'],
  ])('says both dates whole in %s, which writes them in figures', (tag, start, end) => {
    expect(messagesFor(tag).formatSpan(year('03'), year('06'))).toEqual([start, end]);
  });

  it('says both years where they differ, or where a month is not known', () => {
    const { formatSpan } = messagesFor('en');
    expect(formatSpan({ year: '2022', month: '03' }, year('06'))).toEqual(['Mar 2022', 'Jun 2023']);
    expect(formatSpan({ year: '2023' }, year('06'))).toEqual(['2023', 'Jun 2023']);
  });
});

it.each([
  ['en', true],
  ['pt-BR', true],
  ['sr-Latn', true],
  ['yue', true],
  ['english', false],
  ['npm', false],
  ['en_GB', false],
  ['', false],
])('%j is a language: %s', (tag, expected) => expect(isLanguageTag(tag)).toBe(expected));

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ku', 'ltr'],
  ['not a tag', 'ltr'],
])('%s is written %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

it('leaves places without a value as they are', () => {
  expect(fill('{a} and {b}, {toString}', { a: '{b}', b: 2 })).toBe('{b} and 2, {toString}');
});
