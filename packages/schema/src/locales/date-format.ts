import type { DateParts } from './messages.js';

/**
 * Formats dates as precisely as they are known, the year alone as it is written. Formatters are made once: making one
 * takes a hundred times longer than using it.
 */
export function dateFormat(locale: string, month: 'short' | 'long'): (date: DateParts) => string {
  const ofMonth = new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC' });
  const ofDay = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
  return (date) => {
    if (!date.month) return date.year;
    const format = date.day ? ofDay : ofMonth;
    return format.format(new Date(`${date.year}-${date.month}-${date.day ?? '01'}T00:00:00Z`));
  };
}
