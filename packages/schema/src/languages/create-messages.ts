import { fillText, joinTexts, type Values } from '../text/compose.js';
import type { LocalizedText } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { textIn } from '../text/text-in.js';
import { type DateParts, dateFormat } from './date-format.js';
import type { HistoryWords, Language, PersonalForm, Phrase, WordKey, Words } from './language.js';
import { type LocalLetterForm, letterFormIn } from './letter-form.js';
import { canonicalTag, directionOf, isElsewhere, nearestTag } from './tags.js';

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
  /** A date as precisely as it is known. */
  formatDate(date: DateParts): Text;
  /** Both ends of a span; the year once where they share it and it is known to the month: `Mar` and `Jun 2023`. */
  formatSpan(start: DateParts, end: DateParts): readonly [start: Text, end: Text];
  /** Stands between the names of a list: `, `. */
  readonly nameSeparator: string;
  /** Follows the last author when more are not named, with what separates the two. */
  readonly otherAuthors: Text;
  /** Follows the last editor of so many, with what separates the two. */
  formatEditors(count: number): Text;
  /** What a bibliography adds to a work: `2nd ed.`, `chap. 3`, `320 pp.` A number has the plural or ordinal form of it. */
  formatPublicationPart(name: keyof Words['publicationParts'], value: string | number): Text;
  /** How the language writes personal facts. */
  readonly personal: PersonalForm;
  /** The words of a career as a table of events, where the language has such tables. */
  readonly history?: HistoryWords;
  /** How letters of the language are written. */
  readonly letter: LocalLetterForm;
  /** What a letter says, with its values. */
  formatLetter(name: keyof Words['letters'], values?: Values): Text;
  /** A date with its month in words, as letters have it. */
  formatLongDate(date: DateParts): Text;
  /** A sentence of personal facts, with a count in the number of things it is said of. */
  formatFact(phrase: keyof Words['factPhrases'], values: Values, count?: number): Text;
  /** A word as text, which says its language where that is not the one asked for. */
  word(key: WordKey): Text;
  /** A number with the separators of the language. */
  formatNumber(value: number): string;
  /** A figure with its unit: `8%`, `40 ms`. */
  formatFigure(value: number, unit: string): string;
  /** A phrase about dates, such as `c. {date}`, with its values. */
  formatDatePhrase(
    name: Exclude<keyof Words['dates'], 'present' | 'asOf' | 'asOfBy' | 'validUntil'>,
    values: Values,
  ): Text;
  /** A figure with its date, and with who counted where `source` says so: `cited 12 times (OpenAlex, as of May 2026)`. */
  formatAsOf(figure: Text, date: Text, source?: Text): Text;
  /** `Outstanding in 2 of 2 reviews`; `reviews` where their number is known. */
  formatRating(rating: Text, count: number, reviews: number | undefined): Text;
  /** `3.9 / 4.3, rank 3 of 120`. */
  formatGrade(grade: {
    score?: string | undefined;
    scale?: string | undefined;
    rank?: number | undefined;
    of?: number | undefined;
  }): Text;
  /** A signed change: `+8 percentage points`, `−30%`. `unit` is `%`, `pp` or a word of the owner's. */
  formatChange(change: number, unit: string): Text;
  /** `CCF-A journal`, `SCI 一区`, `IF 7.2 (2024)`. */
  formatRank(rank: {
    system: string;
    value?: string | undefined;
    edition?: string | undefined;
    kind?: 'journal' | 'conference' | undefined;
  }): Text;
  /** `indexed in SCI, EI`. */
  formatIndexes(indexes: readonly Text[]): Text;
  /** `curated by M. Reyes`. */
  formatCurator(name: Text): Text;
  /** `valid until May 2026`. */
  formatValidUntil(date: Text): Text;
  /** `120 employees`. */
  formatEmployees(count: number | Text): Text;
  /** `capital €50,000`. */
  formatCapital(amount: Text): Text;
  formatRevenue(amount: Text): Text;
  /** `5 papers, 2 as first or co-first author`. */
  formatPublicationCounts(counts: { total: number; leading: number }): Text;
  /** How often one paper is cited. */
  formatCitedBy(count: number): Text;
  formatCitations(citations: { count: number; atLeast: boolean; source: Text }): Text;
}

/**
 * Gives the words and formats for a tag such as `pt-AO`: those of its language, with the dates and numbers of its region.
 *
 * @param own words of the owner in the place of ours
 */
export type MessagesFor = (tag: string, own?: OwnWords) => Messages;

/**
 * Makes a {@link MessagesFor} of some languages, so that an app loads no more than it needs. The words of the first stand
 * in where a language has none, and `fallback` and {@link Messages.word} report it.
 */
export function createMessages(first: Language, ...others: readonly Language[]): MessagesFor {
  const languages = [first, ...others];
  const tags = languages.map(({ tag }) => tag);
  const make = (locale: string, own: OwnWords) => {
    const nearest = nearestTag(tags, locale);
    return build(
      locale,
      own,
      languages.find(({ tag }) => tag === nearest),
      first,
    );
  };
  const cached = new Map<string, Messages>();
  return (tag, own) => {
    const locale = canonicalTag(tag);
    if (own && Object.keys(own).length > 0) return make(locale, own);
    let messages = cached.get(locale);
    if (!messages) {
      messages = make(locale, {});
      // Tags come from documents: a cache without a limit would grow with them.
      if (cached.size < 100) cached.set(locale, messages);
    }
    return messages;
  };
}

function build(locale: string, own: OwnWords, spoken: Language | undefined, first: Language): Messages {
  const language = spoken ?? first;
  const owned = new Set<string>();
  const words = mapWords(language.words, (phrase, key) => {
    const text = textIn(own[key], locale);
    if (text !== undefined) owned.add(key);
    return text ?? (spoken && isElsewhere(locale) ? language.elsewhere?.[key] : undefined) ?? phrase;
  });
  const formattedIn = supported(locale) ?? language.tag;
  const { date, span } = dateFormat(formattedIn, spoken ? language.dateStyle : 'short');
  const longDate = dateFormat(formattedIn, 'long').date;
  const direction = directionOf(locale);
  const dir = directionOf(language.tag);
  const foreign = { lang: language.tag, ...(dir !== direction && { dir }) };
  const inLanguage = (key: WordKey, text: string): Text =>
    spoken || owned.has(key) ? text : { ...foreign, children: [text] };
  // Where `Intl` does not know the language, its dates are those of the words.
  const inOwnDates = (text: string): Text =>
    spoken || supported(locale) !== undefined ? text : { ...foreign, children: [text] };
  const phraseOf = (key: WordKey): Phrase | undefined => {
    const [group, name] = key.split('.') as [keyof Words, string];
    return (words[group] as Readonly<Record<string, Phrase>>)[name];
  };
  const plurals = {
    cardinal: new Intl.PluralRules(language.tag),
    ordinal: new Intl.PluralRules(language.tag, { type: 'ordinal' }),
  };
  const say: Say = (key, values = {}, count, type = 'cardinal') => {
    const phrase = phraseOf(key) ?? key;
    const text =
      typeof phrase === 'string'
        ? phrase
        : (count !== undefined && phrase[plurals[type].select(count)]) || phrase.other;
    return fillText(text, values, (part) => inLanguage(key, part));
  };
  return {
    ...words,
    ...sentences(say, plain(words.phrases.nameSeparator), formattedIn),
    locale,
    ...(!spoken && { fallback: language.tag }),
    languageName: nameOf(locale),
    direction,
    formatDate: (parts) => inOwnDates(date(parts)),
    formatSpan(start, end) {
      const [first, last] = span(start, end);
      return [inOwnDates(first), inOwnDates(last)];
    },
    nameSeparator: plain(words.phrases.nameSeparator),
    otherAuthors: say('phrases.otherAuthors'),
    personal: (spoken && language.personal) ?? { order: [] },
    ...(spoken && language.history && { history: language.history }),
    letter: letterFormIn(locale, spoken && language.letter),
    formatLetter: (name, values) => say(`letters.${name}`, values),
    formatLongDate: (parts) => inOwnDates(longDate(parts)),
    word: (key) => say(key),
  };
}

/** A phrase with its values, in the form that its language has for `count`. */
type Say = (key: WordKey, values?: Values, count?: number, type?: Intl.PluralRuleType) => Text;

/** Sentences made of phrases and values. */
function sentences(say: Say, separator: string, formattedIn: string) {
  const number = numberFormat(formattedIn, {});
  const percent = numberFormat(formattedIn, PERCENT);
  const signed = numberFormat(formattedIn, SIGNED);
  const signedPercent = numberFormat(formattedIn, { ...PERCENT, ...SIGNED });
  const counted = (key: WordKey, count: number, values: Values = {}) =>
    say(key, { ...values, count: number(count) }, count);
  return {
    formatNumber: number,
    formatFact: (name, values, count) =>
      count === undefined
        ? say(`factPhrases.${name}`, values)
        : counted(`factPhrases.${name}`, count, values),
    formatFigure: (value, unit) => (unit === '%' ? percent(value) : `${number(value)} ${unit}`),
    formatDatePhrase: (name, values) => say(`dates.${name}`, values),
    formatAsOf: (figure, date, source) =>
      source === undefined
        ? say('dates.asOf', { figure, date })
        : say('dates.asOfBy', { figure, date, source }),
    formatRating: (rating, times, reviews) =>
      reviews
        ? say('phrases.rating', { rating, times, reviews }, reviews)
        : times > 1
          ? say('phrases.ratingTimes', { rating, times }, times)
          : rating,
    formatGrade: ({ score, scale, rank, of }) =>
      joinTexts(
        [
          score === undefined ? '' : scale === undefined ? score : `${score} / ${scale}`,
          rank === undefined
            ? ''
            : of === undefined
              ? say('phrases.rank', { rank })
              : say('phrases.rankOf', { rank, of }),
        ],
        separator,
      ),
    formatChange: (value, unit) =>
      unit === 'pp'
        ? say('phrases.percentagePoints', { change: signed(value) }, Math.abs(value))
        : unit === '%'
          ? signedPercent(value)
          : `${signed(value)} ${unit}`,
    formatRank: ({ system, value, edition, kind }) => {
      // Only the classes of CCF are written with a hyphen and with the kind of venue.
      const isClass = system === 'CCF' && /^[ABC]$/.test(value ?? '');
      const rank = isClass
        ? say(`phrases.${kind ?? 'venue'}Rank`, { rank: `${system}-${value}` })
        : [system, value].filter(Boolean).join(' ');
      return edition === undefined ? rank : say('phrases.edition', { rank, edition });
    },
    formatIndexes: (indexes) => say('phrases.indexedIn', { indexes: joinTexts(indexes, separator) }),
    formatCurator: (name) => say('phrases.curatedBy', { name }),
    formatValidUntil: (date) => say('dates.validUntil', { date }),
    formatEmployees: (count) =>
      typeof count === 'number' ? counted('phrases.employees', count) : say('phrases.employees', { count }),
    formatCapital: (amount) => say('phrases.capital', { amount }),
    formatRevenue: (amount) => say('phrases.revenue', { amount }),
    formatPublicationCounts: ({ total, leading }) => {
      const papers = counted('phrases.papers', total);
      return leading > 0 ? counted('phrases.leadingPapers', leading, { papers }) : papers;
    },
    formatEditors: (count) => say('phrases.editors', {}, count),
    formatPublicationPart: (name, value) =>
      typeof value === 'string'
        ? say(`publicationParts.${name}`, { value })
        : name === 'edition'
          ? say('publicationParts.edition', { value }, value, 'ordinal')
          : say(`publicationParts.${name}`, { value: number(value) }, value),
    formatCitedBy: (count) => counted('phrases.citedBy', count),
    formatCitations: ({ count, atLeast, source }) =>
      counted(atLeast ? 'phrases.citationsAtLeast' : 'phrases.citations', count, { source }),
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
