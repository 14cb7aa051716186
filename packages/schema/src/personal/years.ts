/**
 * The whole years from a partial date to a moment. Where the month of the date is not known, years are counted by the
 * calendar alone.
 */
export function yearsSince(date: string, now: Date): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const years = now.getUTCFullYear() - year;
  if (month === undefined) return years;
  const months = now.getUTCMonth() + 1 - month;
  const isBefore = months < 0 || (months === 0 && day !== undefined && now.getUTCDate() < day);
  return isBefore ? years - 1 : years;
}
