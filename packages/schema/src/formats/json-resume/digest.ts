import { isMap } from '../../schema-walk.js';

/**
 * A short fingerprint of a JSON value, the same for any order of keys. It detects that somebody edited a document, not
 * whether somebody meant harm: FNV-1a, which needs no asynchronous call in a browser.
 */
export function digest(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(canonical(value)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** A JSON value as text, its keys in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    isMap(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : child,
  );
}

/** Whether two JSON values are equal, whatever the order of their keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}
