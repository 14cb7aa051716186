import * as z from 'zod';
import { dateText, partialDateSchema, prepareDate } from '../dates/partial-date.js';
import type { BirthDateForm } from '../languages/language.js';
import { isMap } from '../schema-walk.js';
import { markFields, type PrepareContext } from '../sections/section.js';
import type { Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { confidential } from './confidential.js';
import { yearsSince } from './years.js';

const forms = ['date', 'month', 'year', 'age', 'date-and-age'] as const satisfies readonly BirthDateForm[];

/** A birth date alone, or with how it is shown and who may see it. */
export const birthDateSchema = confidential(
  z.union([
    partialDateSchema,
    openObject({
      value: partialDateSchema.describe('The date'),
      show: z
        .enum(forms)
        .optional()
        .describe(
          'How it is shown: date, month, year, age or date-and-age; as the language has it where left out',
        ),
      ...markFields,
    }),
  ]),
);

type BirthDate = z.infer<typeof birthDateSchema>;

const partsOf = (birthDate: BirthDate) =>
  isMap(birthDate) ? birthDate : { value: birthDate, show: undefined };

const formOf = (birthDate: BirthDate, { messages }: PrepareContext) =>
  partsOf(birthDate).show ?? messages.personal.birthDate ?? 'date';

/** Of a year alone, an age would be a guess. */
const hasAge = (value: string) => value.length > 4;

/** Whether the age alone is shown of a birth date. */
export const isShownAsAge = (birthDate: BirthDate, context: PrepareContext): boolean =>
  formOf(birthDate, context) === 'age' && hasAge(partsOf(birthDate).value);

/** A birth date as a document or a language shows it. */
export function prepareBirthDate(birthDate: BirthDate, context: PrepareContext): Text {
  const { messages, now } = context;
  const { value } = partsOf(birthDate);
  const show = formOf(birthDate, context);
  const date = (precision: 'day' | 'month' | 'year') => dateText(prepareDate(value, messages, precision));
  if (show === 'month' || show === 'year') return date(show);
  if (show === 'date' || !hasAge(value)) return date(show === 'age' ? 'year' : 'day');
  const age = messages.formatFact('age', {}, yearsSince(value, now));
  return show === 'age' ? age : messages.formatFact('dateWithAge', { date: date('day'), age });
}

const LENGTHS: Readonly<Record<BirthDateForm, number>> = {
  date: 10,
  'date-and-age': 10,
  month: 7,
  year: 4,
  age: 0,
};

/**
 * A birth date as precisely as its owner shows it, for files that carry the document itself. Nothing where the age alone is
 * shown.
 */
export function shownBirthDate(birthDate: BirthDate): BirthDate | undefined {
  const { value, show = 'date' } = partsOf(birthDate);
  const shown = value.slice(0, LENGTHS[show]);
  if (shown === value) return birthDate;
  return shown === '' ? undefined : { ...partsOf(birthDate), value: shown };
}
