import {
  prepareResume,
  type Resume as ResumeDocument,
  resumeSchema,
  selectVariant,
  visibleStrings,
} from '@resume/schema';
import fc from 'fast-check';
import { expect } from 'vitest';
// The generators of documents are no part of the package: only tests read them.
import { dates, valuesOf } from '../../../schema/src/test/arbitrary.js';

export const now = new Date('2026-01-01T00:00:00Z');
const TAGS = ['red', 'green', 'blue'] as const;
export const LANGUAGES = ['en', 'zh'] as const;

/** Stands where a word of its own is put later. */
const BLANK = '□';

type Variants = NonNullable<ResumeDocument['variants']>;

const variant = fc.record(
  {
    include: fc.subarray([...TAGS], { minLength: 1 }),
    exclude: fc.subarray([...TAGS], { minLength: 1 }),
    since: dates,
    limits: fc.record({ entries: fc.nat(2), bullets: fc.nat(2) }, { requiredKeys: [] }),
    layout: fc.record({ hide: fc.subarray(['work', 'publications', 'skills', 'projects']) }),
    basics: fc.record({ label: fc.constant(BLANK), summary: fc.constant(BLANK) }, { requiredKeys: [] }),
    languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
    label: fc.constant(BLANK),
    letter: fc.constantFrom('research', 'product'),
  },
  { requiredKeys: [] },
);

const words = fc.constant(BLANK);
const fields = Object.fromEntries(
  Object.entries(resumeSchema.shape)
    .filter(([key]) => !['variants', 'document', 'layout', 'meta'].includes(key))
    .map(([key, type]) => [key, valuesOf(type, words)]),
);

/** Documents of a few sections with three variants; each text is a word that stands there alone, and each tag one of three. */
export const documents = fc
  .tuple(
    fc
      .subarray(Object.keys(fields), { minLength: 2, maxLength: 5 })
      .chain((keys) =>
        fc.record(
          Object.fromEntries(['basics', 'letters', ...keys].map((key) => [key, fields[key] ?? words])),
        ),
      ),
    fc.tuple(variant, variant, variant),
    fc.array(fc.nat(2), { minLength: 17, maxLength: 17 }),
  )
  .map(([document, variants, numbers]) => {
    const named = variants.map((each, i) => ({ ...each, name: `v${i}` }));
    return fill({ ...document, variants: named }, numbers) as ResumeDocument & { variants: Variants };
  });

/** Puts words and tags into a document. */
function fill(document: object, numbers: readonly number[]): unknown {
  let [made, tagged] = [0, 0];
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'tags' && Array.isArray(value))
      return value.map(() => TAGS[numbers[tagged++ % numbers.length] ?? 0]);
    if (Array.isArray(value)) return value.map((item) => walk(item, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, name)]));
    if (value !== BLANK) return value;
    made += 1;
    const letter = (place: number) => String.fromCharCode(97 + (Math.floor(made / 26 ** place) % 26));
    return `Zq${[2, 1, 0].map(letter).join('')}x`;
  };
  return walk(document, '');
}

const WORD = /Zq[a-z]{3}x/g;
export const wordsIn = (value: unknown): ReadonlySet<string> => new Set(JSON.stringify(value)?.match(WORD));

/** The words under tags that do not fit, found without the code that selects. */
function wordsByTags(value: unknown, { include, exclude = [] }: Variants[number]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { tags } = value as { tags?: readonly string[] };
  const isOut =
    Array.isArray(tags) &&
    (tags.some((tag) => exclude.includes(tag)) ||
      (include !== undefined && tags.length > 0 && !tags.some((tag) => include.includes(tag))));
  if (isOut) return [...wordsIn(value)];
  return Object.values(value).flatMap((child) =>
    wordsByTags(child, { name: '', ...(include && { include }), exclude }),
  );
}

/** What a variant of a document must not say, and must say, in a language. */
export function expectations(resume: ResumeDocument & { variants: Variants }, name: string, locale: string) {
  const decisions = resume.variants.find((each) => each.name === name);
  const { resume: selected, variant: resolved } = selectVariant(resume, name);
  const kept = wordsIn(selected);
  const { variants, letters = [], ...document } = resume;
  // Letters are chosen by their name alone.
  const others = wordsIn(letters.filter((letter) => letter.name !== resolved.letter));
  expect([...others].filter((word) => kept.has(word))).toEqual([]);
  const byTags = decisions ? wordsByTags(document, decisions) : [];
  expect(byTags.filter((word) => kept.has(word))).toEqual([]);
  // Where a variant decides by tags alone, all other words are kept.
  const decidesMore = Object.keys(resolved).some(
    (key) => !['name', 'label', 'include', 'exclude', 'letter'].includes(key),
  );
  if (!decidesMore)
    expect([...wordsIn(document)].filter((word) => !kept.has(word)).toSorted()).toEqual(
      [...new Set(byTags)].toSorted(),
    );
  const wordsShown = wordsIn(visibleStrings(prepareResume(document, { locale, now })));
  const isShown = (word: string) => wordsShown.has(word);
  // A section of its own that shows nothing else any more is left out: its title too.
  const emptied = wordsIn(
    (selected.custom ?? []).flatMap((entry) =>
      [...wordsIn({ ...entry, title: '' })].some(isShown) ? [] : [entry.title],
    ),
  );
  return {
    selected,
    // The label of a variant is the title of its own edition.
    excluded: [...wordsIn(resume)].filter((word) => !kept.has(word) && word !== decisions?.label),
    included: [...wordsShown].filter((word) => kept.has(word) && !emptied.has(word)),
    /** What stands in the letter of the variant alone, and so in nothing else that is made of it. */
    inLetter: [...wordsIn(selected.letters)],
  };
}

/** The words that a text lacks, and those that it has. */
export const missingIn = (text: string, words: readonly string[]) =>
  words.filter((word) => !text.includes(word));
export const foundIn = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word));
