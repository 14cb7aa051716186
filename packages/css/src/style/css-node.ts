import parse from 'css-tree/parser';
import { ident } from 'css-tree/utils';
import { nesting } from './tokens.js';

interface CssLocation {
  readonly start: { readonly offset: number; readonly line: number; readonly column: number };
  readonly end: { readonly offset: number };
}

/** A node of css-tree, with the keys that this package reads. */
export interface CssNode {
  readonly type: string;
  readonly loc: CssLocation | null;
  readonly name?: string | CssNode;
  readonly value?: string | CssNode | null;
  readonly unit?: string;
  readonly property?: string;
  readonly important?: boolean | string;
  readonly prelude?: CssNode | null;
  readonly block?: CssNode | null;
  readonly children?: Iterable<CssNode> | null;
  readonly [key: string]: unknown;
}

export interface ParseOptions {
  readonly context?: string;
  readonly positions?: boolean;
  readonly parseValue?: boolean;
  readonly parseCustomProperty?: boolean;
  readonly offset?: number;
  readonly line?: number;
  readonly column?: number;
  readonly onParseError?: (error: Error) => void;
}

/** The children of a node, as a list that can be read more than once. */
export const childrenOf = (node: CssNode | null | undefined): readonly CssNode[] =>
  node?.children ? [...node.children] : [];

/** The text of a node as it is written. `source` is what was parsed. */
export function textOf(node: CssNode, source: string): string {
  return node.loc ? source.slice(node.loc.start.offset, node.loc.end.offset) : '';
}

/** The name of a node that has a plain one, in lower case. */
export const nameOf = (node: CssNode): string =>
  typeof node.name === 'string' ? node.name.toLowerCase() : '';

/** An identifier without its escapes: `a\:b` as `a:b`. */
export const unescaped = (name: string): string => (name.includes('\\') ? ident.decode(name) : name);

/** Values longer than this are not read: no property needs them, and `var()` can make them of a few lines. */
export const MAX_VALUE_LENGTH = 100_000;

/** Functions and brackets nested more deeply than this are not read, nor are rules. */
export const MAX_NESTING = 64;

/**
 * The parts of a value. Undefined where it is no sequence of CSS values, or larger than `MAX_VALUE_LENGTH` or more deeply
 * nested than any real one.
 */
export function parseValue(text: string): readonly CssNode[] | undefined {
  if (text.length > MAX_VALUE_LENGTH || nesting(text) > MAX_NESTING) return undefined;
  let failed = false;
  try {
    const value = parse(text, {
      context: 'value',
      positions: true,
      onParseError() {
        failed = true;
      },
    });
    return failed ? undefined : childrenOf(value);
  } catch {
    // What is no value is reported by whoever reads it.
    return undefined;
  }
}
