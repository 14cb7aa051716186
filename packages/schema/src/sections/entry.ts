import * as z from 'zod';
import { type DateRangeView, prepareDateRange, prepareMoment } from '../dates/partial-date.js';
import type { Messages } from '../languages/messages.js';
import { nameOf, type Person } from '../people/person.js';
import { isSafeHref } from '../text/href.js';
import { hrefSchema } from '../text/href-schema.js';
import {
  type LocalizedText,
  type LocalizedTexts,
  localizedTextSchema,
  type Text,
} from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { type DetailView, prepareDetails } from './details.js';
import type { PrepareContext } from './section.js';

/** An address to follow and the words it is followed by. */
export interface LinkView {
  readonly text: Text;
  readonly href: string;
}

/** The form most section types share: what it is, a line about it, when it was, and more. */
export interface EntryView {
  /** Empty for what stands right below the title of its section. */
  readonly title: Text;
  readonly url?: string;
  /** Short parts of one line: role, organization, place. */
  readonly meta: readonly Text[];
  readonly date: DateRangeView;
  readonly paragraphs: readonly Text[];
  readonly bullets: readonly Text[];
  readonly details: readonly DetailView[];
  readonly keywords: readonly Text[];
  readonly links: readonly LinkView[];
}

/** What an entry is made of, as it is stored; what is absent is not shown. */
export interface EntryParts {
  /** The first that is there is the title; the others are the line below. */
  readonly lines: readonly (LocalizedText | undefined)[];
  readonly url?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  /** Where it was at one time, instead of a start and an end. */
  readonly date?: string | undefined;
  readonly summary?: LocalizedTexts | undefined;
  readonly highlights?: LocalizedTexts | undefined;
  readonly details?: Partial<Record<keyof Messages['details'], LocalizedTexts | undefined>>;
  readonly keywords?: LocalizedTexts | undefined;
  readonly links?: Readonly<Record<string, string>> | undefined;
}

/** Prepares the common form. */
export function prepareEntry(parts: EntryParts, context: PrepareContext): EntryView {
  const { messages, term, text, texts } = context;
  const [title = '', ...meta] = parts.lines.filter(
    (line): line is LocalizedText => line !== undefined && line !== '',
  );
  const spans = parts.startDate !== undefined || parts.endDate !== undefined;
  return {
    title: text(title),
    ...(parts.url !== undefined && { url: parts.url }),
    meta: meta.map(term),
    date: spans ? prepareDateRange(parts, context) : prepareMoment(parts.date, messages),
    paragraphs: texts(parts.summary),
    bullets: texts(parts.highlights),
    details: prepareDetails(parts.details ?? {}, context),
    keywords: texts(parts.keywords),
    links: prepareLinks(parts.links ?? {}, messages),
  };
}

/** More addresses by what they lead to: `code`, `slides`, `video`, or a word of the owner's. */
export const linksSchema = z
  .record(z.string(), hrefSchema)
  .describe('More addresses by what they lead to, such as { code: …, slides: …, video: … }');

/** The addresses that are safe to follow, each under the word for what it leads to. */
export function prepareLinks(
  links: Readonly<Record<string, string>>,
  messages: Messages,
): readonly LinkView[] {
  return Object.entries(links)
    .filter(([, href]) => isSafeHref(href))
    .map(([name, href]) => ({
      text: Object.hasOwn(messages.links, name)
        ? messages.word(`links.${name as keyof Messages['links']}`)
        : name,
      href,
    }));
}

/** Names one after the other, as one line. */
export function nameLine(
  people: readonly Person[] | undefined,
  { messages }: PrepareContext,
): string | undefined {
  return people?.map(nameOf).join(messages.nameSeparator);
}

/** An amount of money. */
export const amountSchema = openObject({
  /** In units of the currency. */
  value: z.number().describe('In units of the currency'),
  /** ISO 4217, such as CNY. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, {
      error: ({ input }) => `found "${input}" as a currency. Use its three letters, such as CNY or EUR.`,
    })
    .describe('ISO 4217, such as CNY'),
});

/** An amount in the way of the language, without a fraction where there is none. */
export function formatAmount({ value, currency }: z.infer<typeof amountSchema>, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions).format(value);
}

/** A score as a document may write it. */
export const scoreSchema = z.union([z.string(), z.number()]).describe('As it was given, such as 3.9 or 562');

/** A sentence or two about the entry. */
export const summarySchema = localizedTextSchema.optional().describe('A sentence or two');
