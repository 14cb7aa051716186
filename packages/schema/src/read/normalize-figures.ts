import { type Arranged, arrangedNothing, type FieldOf } from './arranged.js';

/** The keys of a metric that hold a figure. */
const FIGURES = ['before', 'after', 'change', 'value'];

const FIGURE = /^([+−–-]?)\s?(\d{1,3}(?:[,\s\u00A0]\d{3})+|\d+)(?:\.(\d+))?\s?(%|\p{L}[\p{L}\s/]*)?$/u;

/** Puts the figures of a metric that are written as texts into numbers, and what follows them into its unit: `value: "-30%"`. */
export function arrangeFigures(entry: Readonly<Record<string, unknown>>, fieldOf: FieldOf): Arranged {
  if (!fieldOf('unit') || !fieldOf('change')) return arrangedNothing(entry);
  const written = FIGURES.flatMap((key) => {
    const text = entry[key];
    const figure = typeof text === 'string' ? readFigure(text) : undefined;
    return figure ? [{ key, text, ...figure }] : [];
  });
  const units = [...new Set(written.flatMap(({ unit }) => unit ?? []))];
  const known = entry.unit ?? units[0];
  // Figures in several units are for the owner to sort out.
  if (written.length === 0 || units.some((unit) => unit !== known)) return arrangedNothing(entry);
  const inUnit =
    entry.unit === undefined && known !== undefined && known !== '%' ? ` and unit: ${known}` : '';
  return {
    entry: {
      ...entry,
      ...Object.fromEntries(written.map(({ key, value }) => [key, value])),
      ...(known !== undefined && known !== '%' && { unit: known }),
    },
    changes: written.map(({ key, text, value }) => ({
      key,
      message: `"${text}" is read as ${key}: ${value}${inUnit}. Write that, without quotes.`,
    })),
  };
}

function readFigure(text: string): { value: number; unit: string | undefined } | undefined {
  const [, sign = '', whole, decimals = '', unit] = FIGURE.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replace(/[,\s\u00A0]/g, '')}${decimals && `.${decimals}`}`);
  return { value: sign !== '' && sign !== '+' ? -value : value, unit: unit?.trim() };
}
