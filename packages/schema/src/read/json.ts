import { isMap } from '../schema-walk.js';

/** JSON as it was read. */
export interface JsonSource {
  readonly value: unknown;
  /** Whether a map holds a key twice; the last one is what was read. */
  readonly hasDuplicates: boolean;
}

/** Reads JSON; nothing where the source is something else. */
export function readJson(source: string): JsonSource | undefined {
  if (!/^[\s\uFEFF]*[[{]/.test(source)) return undefined;
  try {
    const value: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    return { value, hasDuplicates: countWrittenKeys(source) !== countKeys(value) };
  } catch {
    return undefined;
  }
}

/** Counts the strings a colon follows. The source is known to be JSON. */
function countWrittenKeys(source: string): number {
  let count = 0;
  for (let start = source.indexOf('"'); start >= 0; ) {
    let end = source.indexOf('"', start + 1);
    while (isEscaped(source, end)) end = source.indexOf('"', end + 1);
    let next = end + 1;
    while (/\s/.test(source.charAt(next))) next += 1;
    if (source.charAt(next) === ':') count += 1;
    start = source.indexOf('"', next);
  }
  return count;
}

function isEscaped(source: string, at: number): boolean {
  let before = at;
  while (source.charAt(before - 1) === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** Counts the keys of all maps, without calling itself: the value may be deeper than the stack. */
function countKeys(value: unknown): number {
  let count = 0;
  const open = [value];
  while (open.length > 0) {
    const item = open.pop();
    if (isMap(item)) count += Object.keys(item).length;
    if (typeof item !== 'object' || item === null) continue;
    for (const child of Object.values(item)) if (typeof child === 'object') open.push(child);
  }
  return count;
}
