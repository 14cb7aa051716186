import * as z from 'zod';
import type { Messages } from '../languages/messages.js';

/** A date as it is shown: `text` for people, `datetime` for machines (ISO 8601, as precise as it was written). */
export interface DateView {
  readonly datetime?: string;
  readonly text: string;
}

/** A span of time as it is shown. `end` without `datetime` means it goes on. */
export interface DateRangeView {
  readonly start?: DateView;
  readonly end?: DateView;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that exists. */
export function isPartialDate(value: string): boolean {
  const match = PARTIAL_DATE.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day);
}

const FORMS = 'a year, a year and month or a full date, such as 2023-08';

/** A date as precise as it is known: `2023`, `2023-08` or `2023-08-01`. */
export const partialDateSchema = z
  .union([z.string(), z.number().int().transform(String)], `Write ${FORMS}`)
  .refine(isPartialDate, {
    error: ({ input }) => `found "${input}", which is not a date. Write ${FORMS}.`,
  })
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');

/** An end date: a partial date, or `present` (also said by leaving it out). */
export const endDateSchema = z.union([z.literal('present'), partialDateSchema], `Write present, ${FORMS}`);

/** Formats one partial date in the words of a language. */
export function prepareDate(value: string, messages: Messages): DateView {
  return { datetime: value, text: messages.formatDate(partsOf(value)) };
}

function partsOf(value: string) {
  const [year = '', month, day] = value.split('-');
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

/**
 * Formats a span. With a start and no end the span goes on, unless it has yet to begin; with neither there is nothing to
 * show; a span within one date is that date.
 */
export function prepareDateRange(
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
  { messages, now, dates = 'month' }: { messages: Messages; now: Date; dates?: DatePrecision | undefined },
): DateRangeView {
  const cut = (date: string) => partsOf(date.slice(0, LENGTHS[dates]));
  const view = (date: string): DateView => ({ datetime: date, text: messages.formatDate(cut(date)) });
  if (startDate !== undefined && endDate === undefined && isAfter(startDate, now))
    return { start: view(startDate) };
  if (isOngoing({ startDate, endDate }))
    return {
      ...(startDate !== undefined && { start: view(startDate) }),
      end: { text: messages.dates.present },
    };
  if (endDate === undefined) return {};
  const end = view(endDate);
  if (startDate === undefined || view(startDate).text === end.text) return { end };
  const [startText, endText] = messages.formatSpan(cut(startDate), cut(endDate));
  return { start: { datetime: startDate, text: startText }, end: { ...end, text: endText } };
}

/** How precisely spans are shown, whatever is stored. */
export type DatePrecision = 'year' | 'month' | 'day';

const LENGTHS: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

/** Whether a date is surely still to come: not where it is the year or the month of `now`. */
export function isAfter(date: string, now: Date): boolean {
  return date > now.toISOString().slice(0, date.length);
}

/** Formats one day, month or year as a span that is a point. */
export function prepareMoment(date: string | undefined, messages: Messages): DateRangeView {
  return date === undefined ? {} : { end: prepareDate(date, messages) };
}

/** When an entry was: a span, or one date. */
interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * Newest first: what goes on stands before what ended, then by end, then by start; what has no dates comes last. Ties keep
 * the written order.
 */
export function byRecency(a: Dated, b: Dated): number {
  const key = ({ startDate = '', date = '', endDate = startDate ? 'present' : date }: Dated) =>
    endDate && `${endDate === 'present' ? '9999' : endDate.padEnd(10, '~')} ${startDate}`;
  const [ka, kb] = [key(a), key(b)];
  return ka < kb ? 1 : ka > kb ? -1 : 0;
}
