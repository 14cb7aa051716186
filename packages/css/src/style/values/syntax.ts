import type { Specified } from './context.js';
import type { ValueReader } from './value-reader.js';

/** How a kind of value is written, and what it computes to. */
export interface Syntax<T> {
  /** In the value definition syntax of CSS, for documentation and messages. */
  readonly grammar: string;
  /** Reads a value where the reader is. Undefined where none is there; the reader may then have moved. */
  readonly read: (reader: ValueReader) => Specified<T> | undefined;
}

/** The type that a syntax gives. */
export type ValueOf<S> = S extends Syntax<infer T> ? T : never;

/** A value that is the same on every element. */
export const constant =
  <T>(value: T): Specified<T> =>
  () =>
    value;

/** One of these keywords, which is its own value. */
export function keywords<const K extends string>(...names: readonly K[]): Syntax<K> {
  return {
    grammar: names.join(' | '),
    read(reader) {
      const name = reader.keyword(...names);
      return name === undefined ? undefined : constant(name as K);
    },
  };
}

/** Keywords that stand for other values. */
export function aliases<T>(values: Readonly<Record<string, T>>): Syntax<T> {
  const names = Object.keys(values);
  return {
    grammar: names.join(' | '),
    read(reader) {
      const name = reader.keyword(...names);
      return name === undefined ? undefined : constant(values[name] as T);
    },
  };
}

/** The first of these that is there. */
export function either<const S extends readonly Syntax<unknown>[]>(
  ...syntaxes: S
): Syntax<ValueOf<S[number]>> {
  return {
    grammar: syntaxes.map(({ grammar }) => grammar).join(' | '),
    read(reader) {
      for (const syntax of syntaxes) {
        const value = reader.attempt(() => syntax.read(reader));
        if (value) return value as Specified<ValueOf<S[number]>>;
      }
      return undefined;
    },
  };
}

/** A value that is made of another. */
export function mapped<T, U>(
  syntax: Syntax<T>,
  map: (value: T) => U,
  grammar: string = syntax.grammar,
): Syntax<U> {
  return {
    grammar,
    read(reader) {
      const value = syntax.read(reader);
      return value && ((context) => map(value(context)));
    },
  };
}

/** One or more, with commas or spaces between. */
export function list<T>(
  syntax: Syntax<T>,
  {
    separator = 'space',
    most = Number.POSITIVE_INFINITY,
  }: { separator?: 'comma' | 'space'; most?: number } = {},
): Syntax<readonly T[]> {
  const inner = /[ |]/.test(syntax.grammar) ? `[ ${syntax.grammar} ]` : syntax.grammar;
  return {
    grammar: inner + (separator === 'comma' ? '#' : most === Number.POSITIVE_INFINITY ? '+' : `{1,${most}}`),
    read(reader) {
      const values: Specified<T>[] = [];
      while (!reader.done && values.length < most) {
        if (values.length > 0 && separator === 'comma' && !reader.operator(',')) break;
        const value = reader.attempt(() => syntax.read(reader));
        if (!value) {
          if (separator === 'comma') return undefined;
          break;
        }
        values.push(value);
      }
      return values.length === 0 ? undefined : (context) => values.map((value) => value(context));
    },
  };
}

/** Keywords of several groups, each at most once and in any order; `groups` are those that exclude each other. */
export function anyOf(...groups: readonly (readonly string[])[]): Syntax<readonly string[]> {
  return {
    grammar: groups
      .map((group) => (group.length > 1 ? `[ ${group.join(' | ')} ]` : group.join()))
      .join(' || '),
    read(reader) {
      const found = new Map<number, string>();
      for (;;) {
        const name = reader.attempt(() => {
          const keyword = reader.keyword();
          const group = groups.findIndex((each) => keyword !== undefined && each.includes(keyword));
          if (keyword === undefined || group < 0 || found.has(group)) return undefined;
          found.set(group, keyword);
          return keyword;
        });
        if (name === undefined) break;
      }
      if (found.size === 0) return undefined;
      const values = [...found].sort(([a], [b]) => a - b).map(([, name]) => name);
      return constant(values);
    },
  };
}

/** A syntax of its own making. */
export const syntax = <T>(grammar: string, read: Syntax<T>['read']): Syntax<T> => ({ grammar, read });
