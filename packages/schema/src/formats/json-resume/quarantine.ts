import { isMap } from '../../schema-walk.js';
import { isEqual } from './digest.js';
import { isList, isStandard, type Standard, standard } from './standard.js';

/** The key under which a map keeps what JSON Resume allows there and the schema does not. */
export const KEPT = '@resume/schema:kept';

/**
 * Moves what stands at `path` aside, under {@link KEPT} of its map, where JSON Resume allows it: a day that does not
 * exist, an address not to be followed, a key of ours that holds something else. Changes `document`, and says whether
 * it did.
 */
export function quarantine(document: unknown, path: readonly PropertyKey[]): boolean {
  const place = findPlace(document, path);
  if (!place) return false;
  const { map, key } = place;
  const { [key]: value, [KEPT]: kept } = map;
  // A list may hold several things to set aside; all of it goes with the first.
  if (isMap(kept) && Object.hasOwn(kept, key)) return true;
  if (value === undefined) return false;
  const shown = standIn(key, value);
  if (shown === undefined) delete map[key];
  else map[key] = shown;
  map[KEPT] = { ...(isMap(kept) && kept), [key]: value };
  return true;
}

/** Whether a map keeps what stood at `key` aside. */
export function isQuarantined(map: Readonly<Record<string, unknown>>, key: string): boolean {
  return isMap(map[KEPT]) && Object.hasOwn(map[KEPT], key);
}

/** A copy with everything that was set aside where it stood, but for what was written anew since. */
export function restore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restore);
  if (!isMap(value)) return value;
  const { [KEPT]: kept, ...others } = value;
  const back = Object.entries(isMap(kept) ? kept : {}).filter(
    ([key, child]) => !Object.hasOwn(others, key) || isEqual(others[key], standIn(key, child)),
  );
  const inner = Object.entries(others).map(([key, child]) => [key, restore(child)] as const);
  return Object.fromEntries([...inner, ...back]);
}

/** The map of JSON Resume that holds what `path` leads to, and its key there. */
function findPlace(
  document: unknown,
  path: readonly PropertyKey[],
): { map: Record<string, unknown>; key: string } | undefined {
  let type: Standard = standard;
  let value = document;
  let place: { map: Record<string, unknown>; key: string; type: Standard } | undefined;
  for (const step of path) {
    const key = String(step);
    if (typeof type === 'string' || typeof value !== 'object' || value === null) break;
    const container = value as Record<string, unknown>;
    value = container[key];
    if (isList(type)) {
      type = type[0];
      continue;
    }
    if (!Object.hasOwn(type, key)) return { map: container, key };
    type = (type as Readonly<Record<string, Standard>>)[key] as Standard;
    place = { map: container, key, type };
  }
  return place && isStandard(place.map[place.key], place.type) ? place : undefined;
}

/** What stands in the place of a value set aside: a text with its links as they were written, the strictest mark. */
function standIn(key: string, value: unknown): unknown {
  if (key === 'visibility') return 'private';
  const asWritten = (text: unknown) => (typeof text === 'string' ? text.replaceAll('](', ']\\(') : text);
  const escaped = Array.isArray(value) ? value.map(asWritten) : asWritten(value);
  return isEqual(escaped, value) ? undefined : escaped;
}
