import { load } from 'js-yaml';
import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';

/** A source as YAML, with the place of every node. */
export interface YamlSource {
  readonly text: string;
  readonly document: Document;
  /** Line and column of an offset. */
  placeOf(offset: number): Place;
  /** The node at a path; of a map, what its last key of that name holds. */
  nodeAt(path: readonly PropertyKey[]): Node | undefined;
  /** What was written for the node at a path: `010000`, where its value is 10000. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
}

/** Far deeper than any résumé, and far from exhausting the stack. */
const MAX_NESTING = 500;

const DEEP_INDENT = new RegExp(`^(?:[-?:]?[ \\t]){${MAX_NESTING}}`, 'm');

/**
 * Reads YAML; nothing where it is nested too deep. The parser calls itself for every level, and running out of stack
 * inside one of its regular expressions ends the whole process, so depth is measured before it begins.
 */
export function readYaml(text: string): YamlSource | undefined {
  if (DEEP_INDENT.test(text) || hasDeepBrackets(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // The library compares every key with every other. `toValue` finds duplicates in linear time.
    uniqueKeys: false,
  });
  const childOf = childLookup();
  const nodeAt = (path: readonly PropertyKey[]) => {
    let node: unknown = document.contents;
    for (const key of path) node = childOf(node, key);
    return isNode(node) ? node : undefined;
  };
  return {
    text,
    document,
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
    nodeAt,
    writtenAt: (path) => {
      const node = nodeAt(path);
      if (isScalar(node)) return node.source;
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]).trimEnd() : undefined;
    },
  };
}

/** Finds children of nodes; the keys of a map are indexed once, so that many look-ups take linear time. */
function childLookup(): (node: unknown, key: PropertyKey) => unknown {
  const known = new WeakMap<YAMLMap, Map<string, unknown>>();
  return (node, key) => {
    if (isSeq(node)) return node.items[Number(key)];
    if (!isMap(node)) return undefined;
    let children = known.get(node);
    if (!children) {
      children = new Map(node.items.map((pair) => [keyOf(pair), pair.value]));
      known.set(node, children);
    }
    return children.get(String(key));
  };
}

/** The key of a pair as a plain value has it; nothing where it is a list or a map. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/**
 * What needs the whole parser: anchors, which may grow without end, tags, merged maps, keys that are no text, directives,
 * tabs.
 */
const INTRICATE = /(?:^|[\s,[{:-])(?:[&!]\S|<<|\?(?:\s|$)| ?:(?:[\s,\]}]|$))|^%|^---|^\.\.\.|\t|\r(?!\n)/im;

/**
 * The plain value of simple YAML; nothing where there is more to it, or anything wrong with it. It keeps no places and
 * so takes an eighth of the time of {@link readYaml}, which has the last word.
 */
export function readPlainYaml(source: string): unknown {
  if (INTRICATE.test(source)) return undefined;
  try {
    return load(source);
  } catch {
    return undefined;
  }
}

/** Counts brackets; where there are many it asks the lexer which of them are more than characters of a text. */
function hasDeepBrackets(source: string): boolean {
  return isDeep(source.match(/[[\]{}]/g) ?? []) && isDeep(new Lexer().lex(source));
}

function isDeep(tokens: Iterable<string>): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === '[' || token === '{') depth += 1;
    else if ((token === ']' || token === '}') && depth > 0) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

/** The longest line of YAML that is printed. */
const LINE_WIDTH = 110;

/**
 * A value as YAML. Long texts and texts with line breaks are block scalars, which are easy to edit, wherever one keeps the
 * text as it is: both parsers are asked. Elsewhere they are quoted.
 */
export function printYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (key, scalar) => {
      // Without quotes, this key would merge what stands behind it.
      if (scalar.value === '<<') scalar.type = 'QUOTE_DOUBLE';
      const type = typeof scalar.value === 'string' && key !== 'key' ? styleOf(scalar.value) : undefined;
      if (type !== undefined) scalar.type = type;
    },
  });
  // Line breaks within quotes stay escapes: with a blank line before a space, the library adds a backslash.
  return document.toString({
    lineWidth: LINE_WIDTH,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** How to print a text; nothing where the library may choose. */
function styleOf(text: string): Scalar.Type | undefined {
  if (!text.includes('\n') && text.length <= LINE_WIDTH * 0.8) return undefined;
  const type = text.includes('\n') ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
  const scalar = new Scalar(text);
  scalar.type = type;
  const printed = new Document({ a: [{ b: scalar }] }).toString({ lineWidth: LINE_WIDTH });
  const isKept = (read: unknown) => JSON.stringify(read) === JSON.stringify({ a: [{ b: text }] });
  return isKept(toPlain(printed)) && isKept(parseDocument(printed).toJS()) ? type : 'QUOTE_DOUBLE';
}

function toPlain(source: string): unknown {
  try {
    return load(source);
  } catch {
    return undefined;
  }
}
