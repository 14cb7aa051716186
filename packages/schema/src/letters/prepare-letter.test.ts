import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { nodesOf } from '../text/compose.js';
import { blockTextToString, type Text, textToString } from '../text/nodes.js';
import type { Letter } from './letter-schema.js';
import type { LetterPartView } from './letter-view.js';
import { type PrepareLetterOptions, prepareLetter } from './prepare-letter.js';

const now = new Date('2026-03-01T00:00:00Z');

const withLetter = (letter: Partial<Letter> = {}): Resume => ({
  basics: { name: 'Ines Falk', label: 'Shipwright', email: 'ines@falk.example', summary: 'Builds hulls.' },
  letters: [{ name: 'ferry', body: 'I build hulls.\n\nThey float.', ...letter }],
});

const prepare = (letter: Partial<Letter> = {}, options: Partial<PrepareLetterOptions> = {}) =>
  prepareLetter(withLetter(letter), 'ferry', { locale: 'en', audience: 'recruiter', now, ...options });

/** The lines of a text, without its marks. */
const linesIn = (text: Text): readonly string[] =>
  nodesOf(text)
    .map((node) =>
      typeof node === 'string' ? node : node.type === 'break' ? '\n' : textToString({ children: [node] }),
    )
    .join('')
    .split('\n');

const stringsOf = (part: LetterPartView): readonly string[] => {
  if ('text' in part) return linesIn(part.text);
  if (part.type === 'body') return part.paragraphs.map(blockTextToString);
  if (part.type === 'signature') return [textToString(part.name)];
  return [part.label, ...part.items, ...(part.end === undefined ? [] : [part.end])].map((text: Text) =>
    textToString(text),
  );
};

/** The parts of a letter from top to bottom, each as its type and what it says. */
const partsIn = (locale: string, letter: Partial<Letter> = {}) =>
  prepare(letter, { locale }).parts.map((part) => [part.type, ...stringsOf(part)]);

const full: Partial<Letter> = {
  recipient: {
    name: 'Maya Okafor',
    role: 'Head of yards',
    organization: 'North Line',
    address: ['2 Quay Road', 'Oslo'],
  },
  place: 'Lund',
  date: '2026-02-01',
  reference: 'N-12',
  subject: 'Shipwright',
  enclosures: ['Résumé'],
};

describe('a letter', () => {
  it('has name, headline and contacts at its head, and no summary', () => {
    expect(prepare().basics).toEqual({
      name: 'Ines Falk',
      label: 'Shipwright',
      contacts: [expect.objectContaining({ text: 'ines@falk.example' })],
      facts: [],
    });
  });

  it('is in blocks in American English, with a colon and the date above the address', () => {
    expect(partsIn('en', full)).toEqual([
      ['date', 'Lund, February 1, 2026'],
      ['recipient', 'Maya Okafor', 'Head of yards', 'North Line', '2 Quay Road', 'Oslo'],
      ['reference', 'Reference: N-12'],
      ['subject', 'Re: Shipwright'],
      ['salutation', 'Dear Maya Okafor:'],
      ['body', 'I build hulls.\nThey float.'],
      ['closing', 'Sincerely,'],
      ['signature', 'Ines Falk'],
      ['enclosures', 'Enclosures', 'Résumé'],
    ]);
  });

  it('names its subject below the salutation in British English, and is faithful to nobody in particular', () => {
    expect(partsIn('en-GB', full).slice(2, 7)).toEqual([
      ['reference', 'Reference: N-12'],
      ['salutation', 'Dear Maya Okafor,'],
      ['subject', 'Shipwright'],
      ['body', 'I build hulls.\nThey float.'],
      ['closing', 'Yours sincerely,'],
    ]);
    expect(partsIn('en-GB')).toContainEqual(['closing', 'Yours faithfully,']);
    expect(partsIn('en-GB')).toContainEqual(['date', '1 March 2026']);
  });

  it.each([
    ['Frau Dr. Keller', 'Sehr geehrte Frau Dr. Keller,'],
    ['Herr Keller', 'Sehr geehrter Herr Keller,'],
    ['Kim Keller', 'Guten Tag Kim Keller,'],
    [undefined, 'Sehr geehrte Damen und Herren,'],
  ])('greets %s in German', (name, salutation) => {
    expect(partsIn('de', { recipient: name === undefined ? {} : { name } })).toContainEqual([
      'salutation',
      salutation,
    ]);
  });

  it('has no word before its subject in German, and the organization first in its address', () => {
    const parts = partsIn('de', full);
    expect(parts.slice(0, 4)).toEqual([
      ['recipient', 'North Line', 'Maya Okafor', 'Head of yards', '2 Quay Road', 'Oslo'],
      ['reference', 'Ihr Zeichen: N-12'],
      ['date', 'Lund, 1. Februar 2026'],
      ['subject', 'Shipwright'],
    ]);
  });

  it('has place, date and object as French letters have them, and repeats the title in its closing', () => {
    const parts = partsIn('fr', { ...full, recipient: { name: 'Madame Girard' } });
    expect(parts).toContainEqual(['date', 'Lund, le 1er février 2026']);
    expect(parts).toContainEqual(['subject', 'Objet\u00a0: Shipwright']);
    expect(parts).toContainEqual(['salutation', 'Madame,']);
    expect(parts).toContainEqual([
      'closing',
      'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
    ]);
    expect(partsIn('fr', full)).toContainEqual(['salutation', 'Madame, Monsieur,']);
  });

  it('ends with name and date in Chinese, below 此致 and 敬礼', () => {
    expect(
      partsIn('zh', { subject: '造船师', recipient: { organization: '北线', role: '招聘负责人' } }),
    ).toEqual([
      ['subject', '造船师'],
      ['salutation', '尊敬的北线招聘负责人：'],
      ['body', 'I build hulls.\nThey float.'],
      ['closing', '此致', '敬礼！'],
      ['signature', 'Ines Falk'],
      ['date', '2026年3月1日'],
    ]);
    expect(partsIn('zh', full)[0]).toEqual([
      'recipient',
      '2 Quay Road',
      'Oslo',
      'North Line',
      'Head of yards',
      'Maya Okafor',
    ]);
  });

  it('is between 拝啓 and 敬具 in Japanese, with honorifics, and ends with 以上', () => {
    expect(
      partsIn('ja', { ...full, recipient: { organization: '北線', role: '人事部長', name: '山田 太郎' } }),
    ).toEqual([
      ['date', 'Lund、2026年2月1日'],
      ['recipient', '北線', '人事部長', '山田 太郎 様'],
      ['signature', 'Ines Falk'],
      ['reference', '整理番号：N-12'],
      ['subject', 'Shipwright'],
      ['salutation', '拝啓'],
      ['body', 'I build hulls.\nThey float.'],
      ['closing', '敬具'],
      ['enclosures', '記', 'Résumé', '以上'],
    ]);
    expect(partsIn('ja', { recipient: { organization: '北線' } })).toContainEqual(['recipient', '北線 御中']);
    expect(partsIn('ja', { recipient: { name: '山田先生様' } })).toContainEqual(['recipient', '山田先生様']);
  });

  it('says what its owner writes instead of what is usual, each line of a closing on its own', () => {
    const parts = partsIn('en', { salutation: 'Hello Maya,', closing: 'With best wishes,\nyours' });
    expect(parts).toContainEqual(['salutation', 'Hello Maya,']);
    expect(parts).toContainEqual(['closing', 'With best wishes,', 'yours']);
  });

  it('follows the conventions of its own language, whatever language is asked for', () => {
    const { locale, layout } = prepare({ language: 'de' }, { locale: 'zh' });
    expect([locale, layout]).toEqual(['de', 'din-5008']);
  });

  it('is signed by its own picture, or by that of the résumé', () => {
    const signature = (own: Partial<Letter>) =>
      prepareLetter(
        { ...withLetter(own), basics: { name: 'Ines', signature: { image: 'basics.png' } } },
        'ferry',
        { locale: 'en', audience: 'recruiter', now },
      ).parts.find(({ type }) => type === 'signature');
    expect(signature({ signature: 'own.png' })).toMatchObject({ image: { href: 'own.png' } });
    expect(signature({})).toMatchObject({ image: { href: 'basics.png' } });
  });

  it('says where each part stands in the document, if asked', () => {
    const { parts } = prepare({ subject: 'Hulls' }, { sources: true });
    expect(parts.map(({ source }) => source)).toEqual([
      'letters[0]',
      'letters[0].subject',
      'letters[0]',
      'letters[0].body',
      'letters[0]',
      'letters[0]',
    ]);
  });
});

describe('the audience of a letter', () => {
  it('is recruiters, unless the letter says otherwise', () => {
    expect(() => prepare({}, { audience: 'public' })).toThrow(
      'The letter "ferry" is not for the audience "public". Make it for another, such as recruiter',
    );
    expect(prepare({ visibility: 'public' }, { audience: 'public' }).parts).toHaveLength(5);
    expect(() => prepare({ visibility: 'friends' })).toThrow('not for the audience "recruiter"');
  });

  it('has no letter of another name', () => {
    expect(() => prepareLetter(withLetter(), 'fery', { locale: 'en', now })).toThrow(
      'No letter is called "fery". Did you mean "ferry"?',
    );
    expect(() => prepareLetter({}, 'ferry', { locale: 'en', now })).toThrow('Add one under letters.');
  });
});
