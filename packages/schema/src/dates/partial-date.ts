import * as z from 'zod';
import type { Messages } from '../languages/messages.js';
import { joinTexts, nodesOf } from '../text/compose.js';
import { type Text, textToString } from '../text/nodes.js';
import { type DateForm, firstOf, formOf, isPartialDate, lastOf, splitInterval } from './date-forms.js';
import { explainDate } from './explain-date.js';

/**
 * A date as it is shown: `text` for people, `datetime` for machines (ISO 8601; the year alone of a season or of words). A
 * string is one date, which no line break divides; words of the owner's and words around a date are a text with nodes.
 */
export interface DateView {
  /** ISO 8601, as precise as the date is known: `2024`, `2024-05`, `2024-05-17`. */
  readonly datetime?: string;
  /** The date in the language of the view: `May 2024`. */
  readonly text: Text;
}

/** A span of time as it is shown. `end` without `datetime` means it goes on. */
export interface DateRangeView {
  /** When it began: `{ datetime: "2023-08", text: "Aug 2023" }`. */
  readonly start?: DateView;
  /** When it ended; without `datetime` where it goes on: `{ text: "present" }`. */
  readonly end?: DateView;
}

const FORMS = 'a year, a year and month or a full date, such as 2023-08';

const asString = z.union([z.string(), z.number().int().transform(String)], `Write ${FORMS}`);

const refusal = (forms: string) => ({
  error: ({ input }: { input?: unknown }) => {
    const { reason, remedy } = explainDate(String(input)) ?? {
      reason: 'is not a date',
      remedy: `Write ${forms}.`,
    };
    return `"${input}" ${reason}. ${remedy}`;
  },
});

/** A date as precise as it is known: `2023`, `2023-08` or `2023-08-01`. */
export const partialDateSchema = asString
  .refine(isPartialDate, refusal(FORMS))
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');

/** Where an entry begins: a date, a season, a quarter, a half, a decade, each certain or not, or words that hold a year. */
export const startDateSchema = asString
  .refine((value) => formOf(value) !== undefined, refusal(FORMS))
  .describe(
    'YYYY, YYYY-MM or YYYY-MM-DD; Summer 2020 for a season, 2020-33 to 2020-36 for quarters, 2020-40 and 2020-41 for halves, 199X for a decade, ~ behind it for about, ? for expected; or words that hold a year',
  );

/** Where an entry ends: as its start, or `present` (which leaving it out means too). */
export const endDateSchema = z.union([z.literal('present'), startDateSchema], `Write present, ${FORMS}`);

/** When an entry was: as a start, or both ends of a span: `2018-09/2019-01`, `2018-09/..` where it goes on. */
export const momentSchema = asString
  .refine(
    (value) => (formOf(value) ?? splitInterval(value)) !== undefined,
    refusal(`${FORMS}, or two of them with a slash between`),
  )
  .describe('As a start date; or a span as 2018-09/2019-01, 2018-09/.. where it goes on');

/** Formats one date in the words of a language; of a span in one string, its start. */
export function prepareDate(value: string, messages: Messages, dates: DatePrecision = 'day'): DateView {
  const form = formOf(splitInterval(value)?.[0] ?? value) ?? { iso: value };
  return { datetime: form.iso, text: textOf(form, messages, dates) };
}

function textOf(
  { iso, season, quarter, half, isDecade, mark, words }: DateForm,
  messages: Messages,
  dates: DatePrecision,
): Text {
  if (words !== undefined) return { children: [words] };
  const year = iso.slice(0, LENGTHS.year);
  const text =
    season !== undefined && dates !== 'year'
      ? messages.formatDatePhrase(season, { year })
      : quarter !== undefined && dates !== 'year'
        ? messages.formatDatePhrase('quarter', { quarter, year })
        : half !== undefined && dates !== 'year'
          ? messages.formatDatePhrase(half === 1 ? 'firstHalf' : 'secondHalf', { year })
          : isDecade
            ? messages.formatDatePhrase('decade', { year })
            : messages.formatDate(partsOf(iso, dates));
  if (mark === undefined) return typeof text === 'string' ? text : undivided(text, iso);
  return messages.formatDatePhrase(mark, { date: undivided(text, iso) });
}

/** A date within a text: no line break divides it. */
const undivided = (text: Text, datetime: string): Text => ({
  children: [{ type: 'time', datetime, children: nodesOf(text) }],
});

/** A date as a part of a sentence. */
export const dateText = ({ datetime, text }: DateView): Text =>
  typeof text === 'string' && datetime !== undefined ? undivided(text, datetime) : text;

function partsOf(iso: string, dates: DatePrecision) {
  const [year = '', month, day] = iso.slice(0, LENGTHS[dates]).split('-');
  return { year, month, day };
}

/** Whether a span goes on: it says so, or it has a start and no end. */
export function isOngoing({
  startDate,
  endDate,
}: {
  startDate?: string | undefined;
  endDate?: string | undefined;
}): boolean {
  return endDate === 'present' || (endDate === undefined && startDate !== undefined);
}

/** What the dates of a kind of entry mean. */
export interface SpanMeaning {
  /** A start without an end goes on, as a job does; otherwise it is the one date that is known. @default true */
  readonly goesOn?: boolean;
  /** The end is agreed on, as that of a grant is; otherwise an end that is still to come is expected. @default false */
  readonly isFixed?: boolean;
}

/**
 * Formats a span. With a start and no end the span goes on, unless it has yet to begin; with neither there is nothing to
 * show; a span within one date is that date; an end that is still to come is expected.
 */
export function prepareDateRange(
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
  { messages, now, dates = 'month' }: { messages: Messages; now: Date; dates?: DatePrecision | undefined },
  { goesOn = true, isFixed = false }: SpanMeaning = {},
): DateRangeView {
  const view = (date: string) => prepareDate(date, messages, dates);
  if (startDate !== undefined && endDate === undefined) {
    if (isAfter(startDate, now)) return { start: view(startDate) };
    if (!goesOn) return { end: view(startDate) };
  }
  if (isOngoing({ startDate, endDate }))
    return {
      ...(startDate !== undefined && { start: view(startDate) }),
      end: { text: messages.word('dates.present') },
    };
  if (endDate === undefined) return {};
  const isExpected = !isFixed && isPartialDate(endDate) && isAfter(endDate, now);
  const end = view(isExpected ? `${endDate}?` : endDate);
  if (startDate === undefined) return { end };
  const start = view(startDate);
  if (textToString(start.text) === textToString(end.text)) return { end };
  if (isExpected || !isPartialDate(startDate) || !isPartialDate(endDate)) return { start, end };
  const [startText, endText] = messages.formatSpan(partsOf(startDate, dates), partsOf(endDate, dates));
  return { start: { ...start, text: startText }, end: { ...end, text: endText } };
}

/** How precisely spans are shown, whatever is stored. */
export type DatePrecision = 'year' | 'month' | 'day';

const LENGTHS: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

/** Whether a date is surely still to come: not where it is the year or the month of `now`. */
export function isAfter(date: string, now: Date): boolean {
  const first = firstOf(date);
  return first > now.toISOString().slice(0, first.length);
}

/** Formats one date as a span that is a point, or both ends of a span in one string. */
export function prepareMoment(
  date: string | undefined,
  context: Parameters<typeof prepareDateRange>[1],
  meaning?: SpanMeaning,
): DateRangeView {
  if (date === undefined) return {};
  const [startDate, endDate] = splitInterval(date) ?? [];
  return startDate === undefined
    ? { end: prepareDate(date, context.messages) }
    : prepareDateRange({ startDate, endDate }, context, meaning);
}

/** A span as a part of a sentence. A line may end behind its dash. */
export const rangeText = ({ start, end }: DateRangeView): Text =>
  joinTexts(
    [start, end].flatMap((date) => (date ? dateText(date) : [])),
    '\u00a0– ',
  );

/** When an entry was: a span, or one date. */
export interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * Newest first: what goes on stands before what ended, then by end, then by start; what has no dates comes last. Ties keep
 * the written order.
 */
export function byRecency(a: Dated, b: Dated): number {
  const [ka, kb] = [recencyOf(a), recencyOf(b)];
  return ka < kb ? 1 : ka > kb ? -1 : 0;
}

/** As {@link byRecency}, of entries that do not go on where they have a start and no end. */
export const byMoment = (a: Dated, b: Dated): number => byRecency(asMoment(a), asMoment(b));

const asMoment = ({ startDate, endDate, date }: Dated): Dated =>
  endDate === undefined ? { date: date ?? startDate } : { startDate, endDate };

function recencyOf({ startDate, endDate, date }: Dated): string {
  const end = endDate ?? (startDate === undefined ? date : 'present');
  if (end === undefined) return '';
  const start = startDate ?? (endDate === undefined && splitInterval(end) ? end : undefined);
  const last = lastOf(end);
  return `${last === 'present' ? '9999' : last.padEnd(10, '~')} ${start === undefined ? '' : firstOf(start)}`;
}
