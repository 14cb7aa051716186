import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { YamlSource } from './yaml.js';

/** A key that stands in its map more than once: the offsets of all of them. */
export interface RepeatedKey {
  readonly key: string;
  readonly offsets: readonly number[];
}

/** The plain value of YAML. */
export interface YamlValue {
  readonly value: unknown;
  readonly repeated: readonly RepeatedKey[];
}

/** YAML that has no plain value: what is wrong and where, and what to do. */
export class YamlValueError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** The most nodes that a document may have with its aliases written out, where its text is shorter than that. */
const MAX_NODES = 100_000;

/** A node's plain value, and how many nodes that holds with aliases written out. */
interface Sized {
  readonly value: unknown;
  readonly size: number;
}

/**
 * The plain value of a document. Time is linear in the length of the source: aliases share the value of their anchor, and
 * a document that they would make far larger is refused.
 *
 * @throws {YamlValueError} where an alias has no anchor, or a key is a list or a map
 */
export function toValue({ document, text }: Pick<YamlSource, 'document' | 'text'>): YamlValue {
  const repeated: RepeatedKey[] = [];
  const anchors = new Map<string, Sized | undefined>();
  const limit = Math.max(MAX_NODES, text.length);

  const convert = (node: unknown): Sized => {
    if (isAlias(node)) return resolve(node);
    const anchor = (node as Node & { anchor?: string })?.anchor;
    // Until its value is known, an alias within refers to itself.
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const result = convertContent(node);
    if (result.size > limit)
      throw new YamlValueError(
        'The aliases of this document repeat its contents without end. Write the values out instead.',
        offsetOf(node),
      );
    if (anchor !== undefined) anchors.set(anchor, result);
    return result;
  };

  const convertContent = (node: unknown): Sized => {
    if (isScalar(node)) return { value: node.value, size: 1 };
    if (isMap(node)) return convertMap(node);
    if (!isSeq(node)) return { value: null, size: 1 };
    const items = node.items.map(convert);
    return { value: items.map(({ value }) => value), size: sum(items) };
  };

  const resolve = (alias: Alias): Sized => {
    const target = anchors.get(alias.source);
    if (target) return target;
    throw new YamlValueError(
      anchors.has(alias.source)
        ? `The alias *${alias.source} stands inside of its own anchor &${alias.source}. Write the value out instead.`
        : `*${alias.source} is an alias in YAML, and no anchor &${alias.source} stands before it. If it is a text, put it in quotes: "*${alias.source}".`,
      offsetOf(alias),
    );
  };

  const convertMap = (map: YAMLMap): Sized => {
    const own = new Map<string, unknown>();
    const merged: Sized[] = [];
    const places = new Map<string, number[]>();
    let size = 1;
    for (const pair of map.items) {
      if (isMerge(pair)) {
        merged.push(...sourcesOf(pair));
        continue;
      }
      const key = keyIn(pair);
      const offset = offsetOf(pair.key);
      const known = places.get(key);
      if (known) known.push(offset);
      else places.set(key, [offset]);
      const child = convert(pair.value);
      own.set(key, child.value);
      size += child.size;
    }
    for (const [key, offsets] of places) if (offsets.length > 1) repeated.push({ key, offsets });
    return { value: toObject(own, merged), size: size + sum(merged) };
  };

  /** The maps a merge key adds: one, or a list of them. */
  const sourcesOf = ({ key, value }: Pair): Sized[] => {
    const source = convert(value);
    const maps = Array.isArray(source.value) ? source.value : [source.value];
    if (maps.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
      return maps.map((item) => ({ value: item, size: source.size }));
    throw new YamlValueError('<< merges the keys of a map, and no map follows it.', offsetOf(key));
  };

  const { value } = convert(document.contents);
  return { value, repeated };
}

const sum = (items: readonly Sized[]) => items.reduce((total, { size }) => total + size, 1);

/** Keys of the map itself win, then those of the maps it merges, the first before the others. */
function toObject(own: ReadonlyMap<string, unknown>, merged: readonly Sized[]): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, value] of own) result[key] = value;
  for (const { value } of merged)
    for (const [key, child] of Object.entries(value as object)) if (!(key in result)) result[key] = child;
  // `fromEntries` makes a key such as `__proto__` a plain property too.
  return Object.fromEntries(Object.entries(result));
}

const isMerge = ({ key }: Pair) =>
  isScalar(key) && key.value === '<<' && (key.type === undefined || key.type === 'PLAIN');

function keyIn({ key }: Pair): string {
  if (isScalar(key)) return String(key.value);
  throw new YamlValueError(
    'A list or a map stands here as a key. Keys are words; put a text with brackets in quotes.',
    offsetOf(key),
  );
}

const offsetOf = (node: unknown) => (node as Node | undefined)?.range?.[0] ?? 0;
