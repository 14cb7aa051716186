import { isKeyOf } from '../schema-walk.js';
import { datedCountSchema } from '../sections/dated-count.js';
import { type Arranged, arrangedNothing, type FieldOf } from './arranged.js';

const ROUNDED = /^(\d+)(?:[.,](\d{1,2}))?\s?([km千万萬만亿億억])$/i;

const WHOLE = /^(?:\d+|\d{1,3}(?:([,.\s\u00A0_'’])\d{3})(?:\1\d{3})*)$/;

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  千: 3,
  万: 4,
  萬: 4,
  만: 4,
  亿: 8,
  億: 8,
  억: 8,
};

/** Puts counts that are written as a number or a text into the map for them: `stars: 20k`, `citations: 1,234`. */
export function arrangeCounts(entry: Readonly<Record<string, unknown>>, fieldOf: FieldOf): Arranged {
  const isCount = fieldOf('count') !== undefined && fieldOf('asOf') !== undefined;
  const found = Object.entries(entry).flatMap(([key, written]) => {
    const field = fieldOf(key);
    const isMapOfCount = field !== undefined && isKeyOf(datedCountSchema, field);
    const isText = typeof written === 'string';
    if (!isMapOfCount && !(isCount && key === 'count' && isText)) return [];
    const count = isText ? readCount(written) : written;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return [];
    const shown = isText ? `"${written}"` : String(written);
    return isMapOfCount
      ? { key, value: { count }, message: `${shown} is read as { count: ${count} }. Write that.` }
      : { key, value: count, message: `${shown} is read as ${count}. Write that, without quotes.` };
  });
  if (found.length === 0) return arrangedNothing(entry);
  return {
    entry: { ...entry, ...Object.fromEntries(found.map(({ key, value }) => [key, value])) },
    changes: found.map(({ key, message }) => ({ key, message })),
  };
}

/** The number that a count stands for: 20k, 1.2k, 1,234 and 3万 are counts, with a star before and a plus behind them. */
function readCount(text: string): number | undefined {
  const figure = text
    .normalize('NFKC')
    .trim()
    .replace(/^[★☆⭐]\uFE0F?\s?/u, '')
    .replace(/\s?\+$/, '');
  if (WHOLE.test(figure)) return Number(figure.replace(/\D/g, ''));
  const [, whole = '', decimals = '', unit = ''] = ROUNDED.exec(figure) ?? [];
  const power = POWERS[unit.toLowerCase()];
  // In digits, since 1.1 × 1000 is no whole number.
  return power === undefined
    ? undefined
    : Number(`${whole}${decimals}${'0'.repeat(power - decimals.length)}`);
}
