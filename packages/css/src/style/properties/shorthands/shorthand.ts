import type { Specified } from '../../values/context.js';
import type { Syntax } from '../../values/syntax.js';
import type { ValueReader } from '../../values/value-reader.js';

/** What a shorthand sets. Longhands that it does not name get their initial values. */
export type Expansion = Readonly<Record<string, Specified<unknown>>>;

export interface Shorthand {
  /** CSS names, logical ones among them. */
  readonly longhands: readonly string[];
  readonly grammar: string;
  readonly expand: (reader: ValueReader) => Expansion | undefined;
}

export type ShorthandTable = Readonly<Record<string, Shorthand>>;

/** A shorthand whose values are those of its longhands in any order, each at most once. */
export function unordered(longhands: Readonly<Record<string, Syntax<unknown>>>): Shorthand {
  const entries = Object.entries(longhands);
  return {
    longhands: Object.keys(longhands),
    grammar: entries.map(([name]) => `<'${name}'>`).join(' || '),
    expand(reader) {
      const found: Record<string, Specified<unknown>> = {};
      while (!reader.done) {
        const next = entries.find(([name, syntax]) => {
          if (found[name]) return false;
          const value = reader.attempt(() => syntax.read(reader));
          if (value) found[name] = value;
          return value !== undefined;
        });
        if (!next) return undefined;
      }
      return found;
    },
  };
}

/** A shorthand of two longhands, the second like the first where it is left out. */
export function pair(first: string, second: string, syntax: Syntax<unknown>): Shorthand {
  return {
    longhands: [first, second],
    grammar: `<'${first}'>{1,2}`,
    expand(reader) {
      const a = syntax.read(reader);
      const b = reader.attempt(() => syntax.read(reader)) ?? a;
      return a && b && { [first]: a, [second]: b };
    },
  };
}

/** A shorthand of four sides, clockwise from the top. */
export function sides(names: readonly [string, string, string, string], syntax: Syntax<unknown>): Shorthand {
  const [top, right, bottom, left] = names;
  return {
    longhands: names,
    grammar: `<'${top}'>{1,4}`,
    expand(reader) {
      const values = readUpTo(4, reader, syntax);
      const [a, b = a, c = a, d = b] = values;
      return a && b && c && d && { [top]: a, [right]: b, [bottom]: c, [left]: d };
    },
  };
}

/** Up to so many values of one syntax. */
export function readUpTo<T>(most: number, reader: ValueReader, syntax: Syntax<T>): readonly Specified<T>[] {
  const values: Specified<T>[] = [];
  while (values.length < most) {
    const value = reader.attempt(() => syntax.read(reader));
    if (!value) break;
    values.push(value);
  }
  return values;
}
