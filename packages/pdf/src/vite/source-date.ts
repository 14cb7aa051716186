import { PdfError } from '../pdf-error.js';

/** The last second of the year 9999: dates in PDFs have four digits for the year. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/**
 * The date for documents: SOURCE_DATE_EPOCH, in seconds since 1970, where bytes must repeat; midnight UTC of today
 * otherwise.
 *
 * @param env the environment, such as `process.env`
 * @throws {PdfError} where SOURCE_DATE_EPOCH is no such number
 */
export function sourceDate(env: Readonly<Record<string, string | undefined>>): Date {
  const { SOURCE_DATE_EPOCH: epoch } = env;
  if (!epoch) return new Date(new Date().toISOString().slice(0, 10));
  if (/^\d+$/.test(epoch) && Number(epoch) <= LATEST) return new Date(Number(epoch) * 1000);
  throw new PdfError(
    `SOURCE_DATE_EPOCH is "${epoch}", which is not a date. Give whole seconds since 1970, such as 1767225600 for 1 January 2026, or unset it.`,
  );
}
