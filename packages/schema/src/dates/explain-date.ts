import { isPartialDate } from './date-forms.js';
import { plainDigits } from './digits.js';
import { wholeYear } from './read-date.js';

/** Why a text is refused as a date, and what to write instead. */
export interface DateProblem {
  /** The predicate of a sentence about the text: `may be 2019-03-04 or 2019-04-03`. */
  readonly reason: string;
  readonly remedy: string;
  /** The part of it that is certain, as the schema has it. */
  readonly certain?: string;
}

const FIGURES = /^(\d{1,4})\s?([-/.])\s?(\d{1,2}|\d{4}$)(?:\s?\2\s?(\d{1,4}))?\.?$/;

/** Explains figures that are no date, or that could be several; nothing of other texts. */
export function explainDate(text: string): DateProblem | undefined {
  const written = plainDigits(text).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [, first = '', , second = '', third] = FIGURES.exec(written) ?? [];
  if (first === '') return explainWords(written);
  if (first.length === 4) return explainDay(first, second, third);
  if (third?.length === 4) return explainDayAndMonth(third, first, second);
  if (third === undefined)
    return second.length === 4 ? explainDay(second, first) : explainShort(first, second);
  return SHORT_YEAR;
}

const SHORT_YEAR: DateProblem = {
  reason: 'has a year of two digits',
  remedy: 'Write it with four, as 2023-08.',
};

/** `May 19` may be a day or a year. */
const explainWords = (text: string) =>
  /\p{L}.*(?<!\d)\d{2}(?!\d)/u.test(text) && !/\d{4}/.test(text) ? SHORT_YEAR : undefined;

function explainDay(year: string, month: string, day?: string): DateProblem | undefined {
  const ofMonth = `${year}-${two(month)}`;
  if (!isPartialDate(ofMonth))
    return {
      reason: `is not a date: there is no month ${month}`,
      remedy: `Write ${year}, or a year and month, such as ${year}-08.`,
      ...(isPartialDate(year) && { certain: year }),
    };
  if (day === undefined || isPartialDate(`${ofMonth}-${two(day)}`)) return undefined;
  return {
    reason: `is not a date: ${ofMonth} has ${lengthOf(ofMonth)} days`,
    remedy: `Write ${ofMonth}, or a day of that month.`,
    certain: ofMonth,
  };
}

/** Day and month before a year, in one order or the other. */
function explainDayAndMonth(year: string, first: string, second: string): DateProblem | undefined {
  const [dayFirst, monthFirst] = [
    [year, second, first],
    [year, first, second],
  ].map((parts) => parts.map(two).join('-'));
  if (dayFirst === undefined || monthFirst === undefined) return undefined;
  if (isPartialDate(dayFirst) && isPartialDate(monthFirst) && dayFirst !== monthFirst)
    return { ...severalOf(monthFirst, dayFirst), certain: year };
  return Number(second) <= 12 ? explainDay(year, second, first) : explainDay(year, first, second);
}

/** Two figures each: a month and a year, in one order or the other. */
function explainShort(first: string, second: string): DateProblem {
  const [monthFirst, yearFirst] = [
    `${wholeYear(two(second))}-${two(first)}`,
    `${wholeYear(two(first))}-${two(second)}`,
  ];
  return isPartialDate(monthFirst) && isPartialDate(yearFirst)
    ? severalOf(monthFirst, yearFirst)
    : SHORT_YEAR;
}

const severalOf = (one: string, other: string) => ({
  reason: `may be ${one} or ${other}`,
  remedy: 'Write the one that is meant.',
});

const two = (figures: string) => figures.padStart(2, '0');

/** The number of days of a month, such as `2023-02`. */
const lengthOf = (month: string) => [31, 30, 29, 28].find((day) => isPartialDate(`${month}-${day}`)) ?? 0;
