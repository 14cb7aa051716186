import * as z from 'zod';
import {
  type DateRangeView,
  dateText,
  prepareDate,
  prepareDateRange,
  prepareMoment,
  type SpanMeaning,
} from '../dates/partial-date.js';
import type { Messages } from '../languages/messages.js';
import { directionOf } from '../languages/tags.js';
import { nameOf, type Person } from '../people/person.js';
import { type LocalizedText, type LocalizedTexts, localizedTextSchema } from '../text/localized.js';
import { type BlockText, type Sourced, type Text, textToString } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { type Bullets, type BulletView, prepareBullets } from './bullet.js';
import { type DetailPart, type DetailView, isPrepared, type Prepared, prepareDetails } from './details.js';
import { type LinkView, prepareLinks } from './links.js';
import type { PrepareContext, TermGroup } from './section.js';
import { prepareTitle, titleLeadingTo } from './title.js';

/** A part of the line below a title. */
export interface MetaView {
  /** Which part it is, by its key in the document, such as `role`, `organization` or `location`. */
  readonly kind: string;
  /** What is shown. */
  readonly text: Text;
}

/** The form most section types share: what it is, a line about it, when it was, and more. */
export interface EntryView extends Sourced {
  /** Empty for what stands right below the title of its section. May hold links, where there is no `url`. */
  readonly title: Text;
  /** Where the title leads. */
  readonly url?: string;
  /** Short parts of one line: role, organization, place. */
  readonly meta: readonly MetaView[];
  /** A day, a month or a span. */
  readonly date: DateRangeView;
  /** What there is to say, in paragraphs and lists. */
  readonly paragraphs: readonly BlockText[];
  /** What was done, an item each. */
  readonly bullets: readonly BulletView[];
  /** Labelled lists below. */
  readonly details: readonly DetailView[];
  /** Shown as tags. */
  readonly keywords: readonly Text[];
  /** Further addresses with their labels. */
  readonly links: readonly LinkView[];
}

/** What an entry is made of, as it is stored; what is absent is not shown. */
export interface EntryParts {
  /** By key, in the order in which they are read: the first that is present is the title; the others are the line below. */
  readonly lines: Readonly<Record<string, LocalizedText | Prepared | undefined>>;
  readonly url?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  /** Where it was at one time, instead of a start and an end. */
  readonly date?: string | undefined;
  readonly dates?: SpanMeaning;
  readonly summary?: LocalizedTexts | undefined;
  readonly highlights?: Bullets | undefined;
  readonly details?: Partial<Record<keyof Messages['details'], DetailPart | undefined>>;
  readonly keywords?: LocalizedTexts | undefined;
  readonly links?: Readonly<Record<string, string>> | undefined;
}

/** Prepares the common form. */
export function prepareEntry(parts: EntryParts, context: PrepareContext): EntryView {
  const { messages, term, texts } = context;
  const [title, ...meta] = Object.entries(parts.lines).flatMap(([kind, line]) =>
    line === undefined || line === '' ? [] : [{ kind, line }],
  );
  const spans = parts.startDate !== undefined || parts.endDate !== undefined;
  return {
    ...(isPrepared(title?.line)
      ? titleLeadingTo(parts.url, title.line.prepared)
      : prepareTitle(title?.line, parts.url, context)),
    meta: meta.map(({ kind, line }) => ({ kind, text: isPrepared(line) ? line.prepared : term(line) })),
    date: spans
      ? prepareDateRange(parts, context, parts.dates)
      : prepareMoment(parts.date, context, parts.dates),
    paragraphs: context.blockTexts(parts.summary),
    bullets: prepareBullets(parts.highlights, context),
    details: prepareDetails(parts.details ?? {}, context),
    keywords: texts(parts.keywords),
    links: prepareLinks(parts.links ?? {}, messages),
  };
}

/** A word of a group, or a text of the owner's, as a line of an entry; nothing where `saidBy`, another text of it, holds the same words. */
export function termLine(
  source: LocalizedText | undefined,
  group: TermGroup,
  { term, text }: PrepareContext,
  saidBy?: LocalizedText,
): Prepared | undefined {
  if (source === undefined) return undefined;
  const prepared = term(source, group);
  return saidBy !== undefined && holdsWords(text(saidBy), prepared) ? undefined : { prepared };
}

/** Whether a text holds the words of another: `Visiting scholar` those of `visiting`. */
const holdsWords = (text: Text, words: Text): boolean =>
  textToString(text).toLowerCase().includes(textToString(words).toLowerCase());

/** Names one after the other, as one line. */
export function nameLine(
  people: readonly Person[] | undefined,
  { messages }: PrepareContext,
): string | undefined {
  return people?.map(nameOf).join(messages.nameSeparator);
}

/** The code of a currency. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, {
  error: ({ input }) => `"${input}" is no code of a currency. Use its three letters, such as CNY or EUR.`,
});

/** An amount of money, or in kind. */
export const amountSchema = openObject({
  value: z.number().describe('In units of the currency, or in `unit`'),
  currency: currencySchema.optional().describe('ISO 4217, such as CNY'),
  unit: z.string().optional().describe('Of what is given in kind, such as hours'),
}).superRefine(({ currency, unit }, context) => {
  if ((currency === undefined) === (unit === undefined))
    context.addIssue({
      code: 'custom',
      message:
        'An amount is of money or in kind. Give a currency such as CNY, or a unit such as hours, and not both.',
    });
});

export type Amount = z.infer<typeof amountSchema>;

/** Whether a text or an amount is an amount; no language is called "value". */
export const isAmount = (value: LocalizedText | Amount): value is Amount =>
  typeof value === 'object' && Object.hasOwn(value, 'value');

/** An amount in the way of the language, without a fraction where there is none. */
export function formatAmount({ value, currency, unit = '' }: Amount, messages: Messages): string {
  if (currency === undefined) return formatUnit(value, unit, messages);
  const { locale } = messages;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    // A symbol with letters, such as CN¥, falls apart in text that runs from right to left.
    currencyDisplay: directionOf(locale) === 'rtl' ? 'code' : 'symbol',
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions).format(value);
}

/** A number with its unit in the words of the language where it is one of time: `40 hours`; any other as it is written. */
export function formatUnit(value: number, unit: string, messages: Messages): string {
  const known = /^(hour|day|week|month|year)s?$/.exec(unit)?.[1];
  if (known === undefined) return `${messages.formatNumber(value)} ${unit}`;
  return new Intl.NumberFormat(messages.locale, {
    style: 'unit',
    unit: known,
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(value);
}

/** `valid until May 2026`, as a line of an entry. */
export const validUntil = (date: string | undefined, { messages }: PrepareContext): Prepared | undefined =>
  date === undefined
    ? undefined
    : { prepared: messages.formatValidUntil(dateText(prepareDate(date, messages))) };

/** A score as a document may write it. */
export const scoreSchema = z.union([z.string(), z.number()]).describe('As it was given, such as 3.9 or 562');

/** A sentence or two about the entry. */
export const summarySchema = localizedTextSchema.optional().describe('A sentence or two');
