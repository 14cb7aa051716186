import { formatPath, type Place, parsePath } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import type { DataSource } from './source.js';

/** A text of a source, and the path of the entry it stands in. */
interface SourceText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly entry: string;
}

/** Shorter texts, such as `C`, are part of too many others to be known by that. */
const SHORTEST_PART = 4;

/**
 * Finds the places of a converted document in its source. Importers carry texts over, so a text is known by itself: it
 * stands where the source has the same text, or one that is part of it or holds it. Of several, the one counts whose map
 * has most texts in common with the entry that is asked for. What has no such text has the place of its entry.
 */
export function convertedPlaces(resume: Resume, data: DataSource): (path: string) => Place | undefined {
  let found: readonly SourceText[] | undefined;
  return (path) => {
    if (typeof data.value === 'string') return placeInText(data.value, textsFor(resume, path));
    found ??= textsIn(data.value).map(({ path, text }) => ({
      path,
      text: inOneLine(text),
      entry: formatPath(entryOf(path.slice(0, -1))),
    }));
    const own = textsFor(resume, path);
    const place = nearest(found, own);
    return place && data.placeAt(place.path);
  };
}

/** The texts at a path of a document, then those of its entry, by which that is known. */
function textsFor(resume: Resume, path: string): readonly string[] {
  const keys = parsePath(path);
  const valueAt = (place: readonly PropertyKey[]) =>
    place.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], resume);
  const value = valueAt(keys);
  // A bullet is an item of a list too.
  const entry = entryOf(typeof value === 'string' ? keys.slice(0, -1) : keys);
  const texts = [...textsIn(value), ...textsIn(valueAt(entry))];
  return texts.map(({ text }) => inOneLine(text)).filter((text) => text !== '');
}

/** The innermost entry of a list that holds what stands at a path; the first key where it is in no list. */
function entryOf(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.slice(
    0,
    1 +
      Math.max(
        0,
        path.findLastIndex((key) => typeof key === 'number'),
      ),
  );
}

function nearest(source: readonly SourceText[], texts: readonly string[]): SourceText | undefined {
  const known = new Set(texts);
  const scoreOf = ({ entry }: SourceText) =>
    source.filter((other) => other.entry === entry && known.has(other.text)).length;
  const isPart = (part: string, whole: string) => part.length >= SHORTEST_PART && whole.includes(part);
  for (const text of texts) {
    const same = source.filter((candidate) => candidate.text === text);
    const alike =
      same.length > 0 ? same : source.filter((one) => isPart(text, one.text) || isPart(one.text, text));
    const [best] = alike.map((one) => [one, scoreOf(one)] as const).toSorted(([, a], [, b]) => b - a);
    if (best) return best[0];
  }
  return undefined;
}

/** The place of the first text that a source which is no YAML or JSON has as it is. */
function placeInText(source: string, texts: readonly string[]): Place | undefined {
  const text = texts.find((one) => one.length >= SHORTEST_PART && source.includes(one));
  if (text === undefined) return undefined;
  const before = source.slice(0, source.indexOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** All texts in a value, with their paths. */
function textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'number') return [{ path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...path, key]));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
