import { isMap } from '../schema-walk.js';

/** A part of a view in which dates in sentences are strings with plain spaces, as tests are easier to read so. */
export function plainDates(part: unknown): unknown {
  if (typeof part === 'string') return part.replaceAll('\u00a0– ', ' – ');
  if (Array.isArray(part)) return part.map(plainDates);
  if (!isMap(part)) return part;
  const { children, ...rest } = part;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, plainDates(child)]));
  if (!Array.isArray(children)) return copy;
  const nodes = children.flatMap((child) =>
    isMap(child) && child.type === 'time' ? (child.children as unknown[]) : [child],
  );
  const isPlain = Object.keys(rest).length === 0 && nodes.every((node) => typeof node === 'string');
  return isPlain ? plainDates(nodes.join('')) : { ...copy, children: nodes.map(plainDates) };
}
