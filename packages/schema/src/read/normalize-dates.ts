import type * as z from 'zod';
import { formOf, splitInterval } from '../dates/date-forms.js';
import { endDateSchema, momentSchema, partialDateSchema, startDateSchema } from '../dates/partial-date.js';
import {
  type Correction,
  correctEntryDate,
  noteOfCalendar,
  readEntryDate,
  readInterval,
} from '../dates/read-entry-date.js';
import { isKeyOf } from '../schema-walk.js';
import { isStatusWord, readStatus } from '../sections/publication-status.js';
import { type Arranged, arrangedNothing, type FieldOf } from './arranged.js';

/** What a field takes for a date, where it holds one. */
export function datesOf(field: z.core.$ZodType): 'exact' | 'date' | 'end' | 'span' | undefined {
  if (isKeyOf(endDateSchema, field)) return 'end';
  if (isKeyOf(momentSchema, field)) return 'span';
  if (isKeyOf(startDateSchema, field)) return 'date';
  if (isKeyOf(partialDateSchema, field)) return 'exact';
  // A date alone, or one with who may see it.
  const definition = (field as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return datesOf(definition.innerType);
  return definition.type === 'union' && definition.options.some((option) => datesOf(option) === 'exact')
    ? 'exact'
    : undefined;
}

/** Reads a date that is written otherwise than its field has it; nothing where it is right, or no date. */
export function correctDate(field: z.core.$ZodType, written: string): Correction | undefined {
  const allows = datesOf(field);
  if (!allows) return undefined;
  return allows === 'exact' ? correctExactDate(written) : correctEntryDate(written, allows);
}

/** Where machines read a date, the year alone is taken of a season or a date that is not certain. */
function correctExactDate(written: string): Correction | undefined {
  const note = noteOfCalendar(written);
  if (note !== undefined) return { message: note };
  const entryDate = readEntryDate(written);
  const value = entryDate && formOf(entryDate)?.iso;
  return value === undefined || value === written
    ? undefined
    : { value, message: `"${written}" is read as ${value}.` };
}

/** Puts the dates of an entry under their keys: both ends of a span in its start, a status in place of a date. */
export function arrangeDates(entry: Arranged['entry'], fieldOf: FieldOf): Arranged {
  return splitSpan(entry, fieldOf) ?? moveStatus(entry, fieldOf) ?? arrangedNothing(entry);
}

/** A span written in its start alone: `startDate: 2018 – 2020`. */
function splitSpan(entry: Arranged['entry'], fieldOf: FieldOf): Arranged | undefined {
  const { startDate, endDate } = entry;
  const [start, end] = [fieldOf('startDate'), fieldOf('endDate')];
  if (typeof startDate !== 'string' || endDate !== undefined || !start || !end) return undefined;
  if (datesOf(start) !== 'date' || datesOf(end) !== 'end') return undefined;
  const interval = splitInterval(startDate) ?? readInterval(startDate);
  if (!interval) return undefined;
  const [first, last] = interval;
  const message = `"${startDate}" is read as startDate: ${first} and endDate: ${last}. Write both.`;
  return {
    entry: { ...entry, startDate: first, endDate: last },
    changes: [{ key: 'startDate', message }],
  };
}

/** The keys under which a paper has its date. */
const RELEASE_KEYS = ['issued', 'releaseDate'];

/** A status in place of the date of a paper: `releaseDate: forthcoming`. */
function moveStatus(entry: Arranged['entry'], fieldOf: FieldOf): Arranged | undefined {
  const key = RELEASE_KEYS.find(
    (name) => typeof entry[name] === 'string' && isStatusWord(String(entry[name])),
  );
  if (key === undefined || entry.status !== undefined || !fieldOf(key) || !fieldOf('status'))
    return undefined;
  const { [key]: words, ...others } = entry;
  const status = readStatus(String(words));
  const message = `"${words}" is not a date, and is read as status: ${status}. Write that.`;
  return { entry: { ...others, status }, changes: [{ key, message }] };
}
