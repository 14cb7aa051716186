import type { Chronology } from '../dates/in-time.js';
import { nearestTag } from '../languages/tags.js';
import type { Resume } from '../resume.js';
import type { SectionType } from '../sections/index.js';
import type { FactsVariant } from '../sections/section.js';

/** What the résumés of a language, or a kind of document, have in common, apart from words. */
export interface Conventions {
  /** The types of sections that come first. All others follow in the order of the registry. */
  readonly first: readonly SectionType[];
  /** The types of sections that come last. */
  readonly last: readonly SectionType[];
  /** Whether the newest entry of a section stands first, or the oldest. */
  readonly chronology: Chronology;
  /** How many pages a reader expects at most; nothing where any number will do. */
  readonly pages: number | undefined;
  /** How the facts of the personal block stand. */
  readonly facts: FactsVariant;
  /** Whether schools, jobs and certificates are rows of a table, where the language has words for them. */
  readonly isTable: boolean;
  /** Whether readers look for a photograph and personal facts, take them or leave them, or would rather not see them. */
  readonly personal: 'expected' | 'optional' | 'unwanted';
  /** Whether readers ask about months without a job or a school. */
  readonly asksAboutGaps: boolean;
}

/** The words that are left are in the files of the languages: separators, dates, the order of personal facts. */
const USUAL: Conventions = {
  first: ['seeking', 'profile', 'strengths', 'goals', 'work', 'education'],
  last: [],
  chronology: 'newest',
  pages: 2,
  facts: 'grid',
  isTable: false,
  personal: 'optional',
  asksAboutGaps: false,
};

/** What a language does otherwise, by its tag. */
const BY_LANGUAGE: Readonly<Record<string, Partial<Conventions>>> = {
  en: { personal: 'unwanted' },
  de: { facts: 'list', personal: 'expected', asksAboutGaps: true },
  fr: { pages: 1, facts: 'line' },
  'zh-Hans': {
    first: ['seeking', 'strengths', 'goals', 'work', 'education', 'projects'],
    last: [
      'activities',
      'skills',
      'languages',
      'certificates',
      'awards',
      'interests',
      'references',
      'custom',
      'profile',
    ],
    pages: 1,
    personal: 'expected',
  },
  'zh-Hant': {
    first: ['seeking', 'strengths', 'goals', 'education', 'work', 'projects'],
    last: ['custom', 'profile'],
    personal: 'expected',
  },
  ja: {
    first: ['strengths', 'goals', 'work', 'projects', 'skills', 'licenses', 'certificates'],
    last: ['education', 'custom', 'profile', 'seeking'],
    personal: 'expected',
    asksAboutGaps: true,
  },
  ko: {
    first: [
      'strengths',
      'goals',
      'education',
      'work',
      'projects',
      'activities',
      'licenses',
      'certificates',
      'languages',
    ],
    last: ['custom', 'profile', 'seeking'],
    personal: 'expected',
    asksAboutGaps: true,
  },
};

type DocumentKind = NonNullable<NonNullable<Resume['document']>['kind']>;

/** What a kind of document does otherwise, in whatever language. */
const BY_KIND: Readonly<Partial<Record<DocumentKind, Partial<Conventions>>>> = {
  cv: { first: ['seeking', 'profile', 'goals', 'education', 'work'], pages: undefined },
  rirekisho: {
    first: ['education', 'work', 'licenses', 'certificates'],
    last: ['custom', 'profile', 'seeking'],
    chronology: 'oldest',
    pages: 2,
    facts: 'list',
    isTable: true,
  },
  shokumukeireki: { pages: 3 },
};

/** The conventions of a document in a language, with what the document says otherwise. */
export function conventionsOf({ document = {}, layout = {} }: Resume, locale: string): Conventions {
  const { kind } = document;
  const { chronology, facts, pages } = layout;
  const tag = nearestTag(Object.keys(BY_LANGUAGE), locale);
  return {
    ...USUAL,
    ...(tag !== undefined && BY_LANGUAGE[tag]),
    ...(kind && BY_KIND[kind]),
    ...(chronology && { chronology }),
    ...(facts && { facts }),
    ...(pages !== undefined && { pages }),
  };
}

/**
 * How many pages readers of a language expect at most, or as many as the document says; nothing where any number will do.
 *
 * @param locale BCP 47 tag of the language it is read in
 */
export const expectedPages = (resume: Resume, locale: string): number | undefined =>
  conventionsOf(resume, locale).pages;

/** The types of sections in the order of a convention. Early in a career, education stands before work. */
export function sectionOrder(
  { first, last }: Conventions,
  types: readonly SectionType[],
  isEarly: boolean,
): readonly SectionType[] {
  const end = last.filter((type) => !first.includes(type));
  const between = types.filter((type) => !first.includes(type) && !end.includes(type));
  const order = [...first, ...between, ...end];
  if (!isEarly || order.indexOf('education') < order.indexOf('work')) return order;
  return order.flatMap((type) =>
    type === 'education' ? [] : type === 'work' ? ['education', type] : [type],
  );
}
