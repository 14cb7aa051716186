import { isMap } from '../schema-walk.js';
import type { DataSource } from './source.js';

/** A value whose numbers that were written with final zeros after the point are texts: a grade of 4.0 has one decimal place. */
export function withDecimals({ value, writtenAt }: Pick<DataSource, 'value' | 'writtenAt'>): unknown {
  const walk = (item: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof item === 'number') {
      const written = writtenAt(path) ?? '';
      return FINAL_ZEROS.test(written) ? written : item;
    }
    if (Array.isArray(item)) return item.map((child, i) => walk(child, [...path, i]));
    if (!isMap(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, child]) => [key, walk(child, [...path, key])]));
  };
  return walk(value, []);
}

const FINAL_ZEROS = /^[+-]?\d+\.\d*0$/;

/** Whether a text has a number with final zeros anywhere; places are worked out only where it has. */
export const hasFinalZeros = (text: string): boolean => /\d\.\d*0(?!\d)/.test(text);
