import { type LocalizedText, textIn } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { type DateFormat, dateFormat } from './date-format.js';
import { en } from './en.js';
import type { Phrase, WordKey, Words } from './language.js';
import { languageFor } from './registry.js';
import { canonicalTag, directionOf, isElsewhere } from './tags.js';

export type PublicationType = keyof Words['publicationTypes'];
export type Term = keyof Words['terms'];

/** Words of the owner in the place of ours, by {@link WordKey}. */
export type OwnWords = Readonly<Record<string, LocalizedText>>;

/** Every word and format of one language. */
export interface Messages extends Words {
  /** The tag that was asked for, in its canonical form. */
  readonly locale: string;
  /** The language of the words, where there are none in the language asked for. */
  readonly fallback?: string;
  /** The language's name in itself. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly formatDate: DateFormat['date'];
  readonly formatSpan: DateFormat['span'];
  /** Stands between the names of a list: `, `. */
  readonly nameSeparator: string;
  /** Follows the last author when more are not named, with what separates the two. */
  readonly otherAuthors: string;
  /** Follows the last editor of so many, with what separates the two. */
  formatEditors(count: number): string;
  /** A word as text, which says its language where that is not the one asked for. */
  word(key: WordKey): Text;
  /** A number with the separators of the language. */
  formatNumber(value: number): string;
  /** A figure with its unit: `8%`, `40 ms`. */
  formatFigure(value: number, unit: string): string;
  /** `as of January 2026`, put behind a figure. */
  formatAsOf(figure: string, date: string): string;
  /** `Outstanding in 2 of 2 reviews`; `reviews` where their number is known. */
  formatRating(rating: string, count: number, reviews: number | undefined): string;
  /** `3.9 / 4.3, rank 3 of 120`. */
  formatGrade(grade: {
    score?: string | undefined;
    scale?: string | undefined;
    rank?: number | undefined;
    of?: number | undefined;
  }): string;
  /** A signed change: `+8 percentage points`, `−30%`. `unit` is `%`, `pp` or a word of the owner's. */
  formatChange(change: number, unit: string): string;
  /** `CCF-A journal`, `SCI 一区`, `IF 7.2 (2024)`. */
  formatRank(rank: {
    system: string;
    value?: string | undefined;
    edition?: string | undefined;
    kind?: 'journal' | 'conference' | undefined;
  }): string;
  /** `indexed in SCI, EI`. */
  formatIndexes(indexes: readonly string[]): string;
  /** `curated by M. Reyes`. */
  formatCurator(name: string): string;
  /** `valid until May 2026`. */
  formatValidUntil(date: string): string;
  /** `120 employees`. */
  formatEmployees(count: number): string;
  /** `capital €50,000`. */
  formatCapital(amount: string): string;
  formatRevenue(amount: string): string;
  /** `5 papers, 2 as first or co-first author`. */
  formatPublicationCounts(counts: { total: number; leading: number }): string;
  /** How often one paper is cited. */
  formatCitedBy(count: number): string;
  formatCitations(citations: { count: number; atLeast: boolean; source: string }): string;
}

const cached = new Map<string, Messages>();

/**
 * The words and formats for a tag such as `pt-AO`: those of its language, with the dates and numbers of its region. Where
 * there are no words for a language they are English, and `fallback` and {@link Messages.word} say so.
 *
 * @param own words of the owner in the place of ours
 */
export function messagesFor(tag: string, own?: OwnWords): Messages {
  const locale = canonicalTag(tag);
  if (own && Object.keys(own).length > 0) return build(locale, own);
  let messages = cached.get(locale);
  if (!messages) {
    messages = build(locale, {});
    // Tags come from documents: a cache without a limit would grow with them.
    if (cached.size < 100) cached.set(locale, messages);
  }
  return messages;
}

function build(locale: string, own: OwnWords): Messages {
  const spoken = languageFor(locale);
  const language = spoken ?? en;
  const owned = new Set<string>();
  const words = mapWords(language.words, (phrase, key) => {
    const text = textIn(own[key], locale);
    if (text !== undefined) owned.add(key);
    return text ?? (spoken && isElsewhere(locale) ? language.elsewhere?.[key] : undefined) ?? phrase;
  });
  const { phrases } = words;
  const formattedIn = supported(locale) ?? language.tag;
  const { date, span } = dateFormat(formattedIn, spoken ? language.dateStyle : 'short');
  return {
    ...words,
    ...sentences(words, formattedIn, language.tag),
    locale,
    ...(!spoken && { fallback: language.tag }),
    languageName: nameOf(locale),
    direction: directionOf(locale),
    formatDate: date,
    formatSpan: span,
    nameSeparator: plain(phrases.nameSeparator),
    otherAuthors: plain(phrases.otherAuthors),
    word(key) {
      const [group, name] = key.split('.') as [keyof Words, string];
      const word = plain((words[group] as Readonly<Record<string, Phrase>>)[name] ?? key);
      return spoken || owned.has(key) ? word : { lang: language.tag, children: [word] };
    },
  };
}

/** What to report of a language there are no words for; nothing where there are. */
export function fallbackWarning(tag: string): string | undefined {
  const { fallback, languageName } = messagesFor(tag);
  return fallback === undefined
    ? undefined
    : `There are no words for ${languageName} ("${tag}"), so headings and labels are English. Write your own under document.words.`;
}

/** Sentences made of phrases and values. */
function sentences({ dates, phrases }: Words, formattedIn: string, language: string) {
  const plurals = new Intl.PluralRules(language);
  const number = numberFormat(formattedIn, {});
  const percent = numberFormat(formattedIn, PERCENT);
  const signed = numberFormat(formattedIn, SIGNED);
  const signedPercent = numberFormat(formattedIn, { ...PERCENT, ...SIGNED });
  const say = (phrase: Phrase, values: Readonly<Record<string, string | number>>, count?: number) =>
    fill(
      typeof phrase === 'string'
        ? phrase
        : (count !== undefined && phrase[plurals.select(count)]) || phrase.other,
      values,
    );
  const counted = (phrase: Phrase, count: number, values = {}) =>
    say(phrase, { ...values, count: number(count) }, count);
  return {
    formatNumber: number,
    formatFigure: (value, unit) => (unit === '%' ? percent(value) : `${number(value)} ${unit}`),
    formatAsOf: (figure, date) => say(dates.asOf, { figure, date }),
    formatRating: (rating, times, reviews) =>
      reviews
        ? say(phrases.rating, { rating, times, reviews }, reviews)
        : times > 1
          ? say(phrases.ratingTimes, { rating, times }, times)
          : rating,
    formatGrade: ({ score, scale, rank, of }) =>
      [
        score !== undefined && (scale === undefined ? score : `${score} / ${scale}`),
        rank !== undefined &&
          (of === undefined ? say(phrases.rank, { rank }) : say(phrases.rankOf, { rank, of })),
      ]
        .filter(Boolean)
        .join(plain(phrases.nameSeparator)),
    formatChange: (value, unit) =>
      unit === 'pp'
        ? say(phrases.percentagePoints, { change: signed(value) }, Math.abs(value))
        : unit === '%'
          ? signedPercent(value)
          : `${signed(value)} ${unit}`,
    formatRank: ({ system, value, edition, kind }) => {
      // Only the classes of CCF are written with a hyphen and with the kind of venue.
      const isClass = system === 'CCF' && /^[ABC]$/.test(value ?? '');
      const rank = isClass
        ? say(phrases[`${kind ?? 'venue'}Rank`], { rank: `${system}-${value}` })
        : [system, value].filter(Boolean).join(' ');
      return edition === undefined ? rank : say(phrases.edition, { rank, edition });
    },
    formatIndexes: (indexes) =>
      say(phrases.indexedIn, { indexes: indexes.join(plain(phrases.nameSeparator)) }),
    formatCurator: (name) => say(phrases.curatedBy, { name }),
    formatValidUntil: (date) => say(dates.validUntil, { date }),
    formatEmployees: (count) => counted(phrases.employees, count),
    formatCapital: (amount) => say(phrases.capital, { amount }),
    formatRevenue: (amount) => say(phrases.revenue, { amount }),
    formatPublicationCounts: ({ total, leading }) => {
      const papers = counted(phrases.papers, total);
      return leading > 0 ? counted(phrases.leadingPapers, leading, { papers }) : papers;
    },
    formatEditors: (count) => say(phrases.editors, {}, count),
    formatCitedBy: (count) => counted(phrases.citedBy, count),
    formatCitations: ({ count, atLeast, source }) =>
      counted(atLeast ? phrases.citationsAtLeast : phrases.citations, count, { source }),
  } satisfies Partial<Messages>;
}

const PERCENT = { style: 'unit', unit: 'percent' } as const;
const SIGNED = { signDisplay: 'always' } as const;

/** Numbers with all their digits, in Latin figures; a true minus (U+2212) is as wide as the plus. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, {
      maximumFractionDigits: 20,
      numberingSystem: 'latn',
      ...options,
    });
    return format.format(value).replace('-', '−').replaceAll('\u202F', '\u00A0');
  };
}

/** Puts values in the places of a phrase. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));

const plain = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.other);

function mapWords(words: Words, map: (phrase: Phrase, key: WordKey) => Phrase): Words {
  const groups = Object.entries(words).map(([group, entries]) => [
    group,
    Object.fromEntries(
      Object.entries(entries as Record<string, Phrase>).map(([name, phrase]) => [
        name,
        map(phrase, `${group}.${name}` as WordKey),
      ]),
    ),
  ]);
  return Object.fromEntries(groups) as unknown as Words;
}

/** The tag where `Intl` has formats for it. */
function supported(locale: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0];
  } catch {
    return undefined;
  }
}

/** A language's name in itself, as it begins a line. */
function nameOf(locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return locale;
  }
}
