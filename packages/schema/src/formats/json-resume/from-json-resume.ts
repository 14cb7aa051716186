import { formatPath } from '../../diagnostics/diagnostic.js';
import { type ParseResult, parseValue } from '../../read/check.js';
import { isTooDeep } from '../../read/depth.js';
import { isMap } from '../../schema-walk.js';
import { bestTag } from '../../text/localized.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { deriveStandard, withoutDerived, writeBack } from './derived.js';
import { canonical, digest, isEqual } from './digest.js';
import { ENVELOPE, type JsonResume, project } from './to-json-resume.js';

/**
 * Reads JSON Resume. A plain document is a document here as it is. One that `toJsonResume` wrote comes back whole; where
 * another tool has edited the standard part since, the edits win and each is reported.
 *
 * @throws {ImportError} when the value is no résumé
 */
export function fromJsonResume(value: unknown): Imported {
  if (isTooDeep(value))
    throw new ImportError('Lists and maps are nested too deep for a résumé. Write them in fewer levels.');
  const { envelope, plain } = open(value);
  if (!envelope) return accept(parseValue(plain, { jsonResume: true }));
  const own = accept(parseValue(envelope.document));
  if (digest(plain) === envelope.digest) return own;
  const base = project(own.resume, envelope.locale);
  const edits: ConversionWarning[] = [];
  const merged = merge(base, plain, own.resume, { locale: envelope.locale, warnings: edits, path: [] });
  const { resume, warnings } = accept(parseValue(merged, { jsonResume: true }));
  return { resume, warnings: [...edits, ...warnings] };
}

/** Whether `toJsonResume` wrote a document, so that its `meta` holds what JSON Resume has no place for. */
export const hasEnvelope = (value: unknown): boolean => open(value).envelope !== undefined;

interface Envelope {
  readonly locale: string;
  readonly digest: string;
  readonly document: unknown;
}

/** Takes the envelope out of `meta`, and `meta` away where nothing else is in it. */
function open(value: unknown): { envelope?: Envelope; plain: unknown } {
  if (!isMap(value) || !isMap(value.meta)) return { plain: value };
  const { [ENVELOPE]: envelope, ...meta } = value.meta;
  if (!isMap(envelope) || typeof envelope.locale !== 'string' || typeof envelope.digest !== 'string')
    return { plain: value };
  const { meta: _, ...rest } = value;
  const hadMeta = isMap(envelope.document) && envelope.document.meta !== undefined;
  return {
    envelope: { locale: envelope.locale, digest: envelope.digest, document: envelope.document },
    plain: hadMeta || Object.keys(meta).length > 0 ? { ...rest, meta } : rest,
  };
}

/** A document with what was read otherwise than it was written. */
function accept({ resume, diagnostics }: ParseResult): Imported {
  if (resume) return { resume, warnings: diagnostics.map(({ path, message }) => ({ path, message })) };
  const messages = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => (path ? `${path}: ${message}` : message));
  throw new ImportError(messages.join('\n'));
}

interface MergeContext {
  readonly locale: string;
  readonly warnings: ConversionWarning[];
  readonly path: readonly PropertyKey[];
}

/** The document with every edit between `base`, what was written, and `edited`, what came back. */
function merge(base: unknown, edited: unknown, document: unknown, context: MergeContext): unknown {
  if (isEqual(base, edited)) return document;
  if (Array.isArray(base) && Array.isArray(edited) && Array.isArray(document))
    return mergeLists(base, edited, document, context);
  if (isMap(base) && isMap(edited) && isMap(document))
    return context.path.length === 2
      ? mergeEntries(base, edited, document, context)
      : mergeMaps(base, edited, document, context);
  context.warnings.push({
    path: formatPath(context.path),
    message: 'was edited by another tool; the edit is kept.',
  });
  return typeof edited === 'string' ? withText(document, edited, context.locale) : edited;
}

/** What stands in a document, with another text: a contact, a bullet, or one text in several languages. */
function withText(document: unknown, text: string, locale: string): unknown {
  if (!isMap(document)) return text;
  if (typeof document.value === 'string') return { ...document, value: text };
  if (typeof document.src === 'string') return { ...document, src: text };
  if (Object.hasOwn(document, 'text')) return { ...document, text: withText(document.text, text, locale) };
  const tag = bestTag(Object.keys(document), locale);
  return tag === undefined ? text : { ...document, [tag]: text };
}

function mergeMaps(base: JsonResume, edited: JsonResume, document: JsonResume, context: MergeContext) {
  const removed = Object.keys(base).filter((key) => !Object.hasOwn(edited, key));
  for (const key of removed)
    context.warnings.push({
      path: formatPath([...context.path, key]),
      message: 'was removed by another tool; it is left out.',
    });
  const kept = Object.entries(document).filter(([key]) => !removed.includes(key));
  const changed = Object.entries(edited)
    .filter(([key, child]) => !isEqual(base[key], child))
    .map(([key, child]) => {
      const inner = { ...context, path: [...context.path, key] };
      return [key, merge(base[key], child, document[key], inner)] as const;
    });
  return Object.fromEntries([...kept, ...changed]);
}

/** Entries of a section: what was edited where it had been derived from other keys goes back to those. */
function mergeEntries(base: JsonResume, edited: JsonResume, document: JsonResume, context: MergeContext) {
  const touched = deriveStandard(String(context.path[0]), document).filter(
    ({ key }) => !isEqual(base[key], edited[key]),
  );
  const entry = touched.reduce<JsonResume>((result, derived) => {
    const { key, value } = derived;
    if (!Object.hasOwn(edited, key)) return withoutDerived(result, derived);
    const inner = { ...context, path: [...context.path, key] };
    return writeBack(result, derived, merge(base[key], edited[key], value, inner));
  }, document);
  const settled = touched.filter(({ key }) => Object.hasOwn(edited, key)).map(({ key }) => [key, base[key]]);
  return mergeMaps(base, { ...edited, ...Object.fromEntries(settled) }, entry, context);
}

function mergeLists(
  base: readonly unknown[],
  edited: readonly unknown[],
  document: readonly unknown[],
  context: MergeContext,
) {
  const places = findPlaces(base, edited);
  const items = edited.map((item, i) => {
    const place = places[i];
    const inner = { ...context, path: [...context.path, i] };
    return place === undefined
      ? merge(undefined, item, undefined, inner)
      : merge(base[place], item, document[place], inner);
  });
  const found = new Set(places);
  for (const place of base.keys())
    if (!found.has(place))
      context.warnings.push({
        path: formatPath([...context.path, place]),
        message: 'was removed by another tool; it is left out.',
      });
  return items;
}

/** The keys that identify an entry. */
const NAMES = ['name', 'institution', 'organization', 'title', 'language', 'network'];

function nameOf(item: unknown): string | undefined {
  const name = isMap(item) ? NAMES.map((key) => item[key]).find((value) => value !== undefined) : undefined;
  return typeof name === 'string' ? name : undefined;
}

function nameAndStartOf(item: unknown): string | undefined {
  const name = nameOf(item);
  return name === undefined ? undefined : canonical([name, (item as JsonResume).startDate]);
}

/**
 * Where in `base` each edited item stood: as it is, else by its name and start, else by its name, wherever it moved; what
 * is left over, by its place.
 */
function findPlaces(base: readonly unknown[], edited: readonly unknown[]): readonly (number | undefined)[] {
  const free = new Set(base.keys());
  const places: (number | undefined)[] = edited.map(() => undefined);
  const take = (i: number, place: number | undefined) => {
    if (place !== undefined && free.delete(place)) places[i] = place;
  };
  for (const keyOf of [canonical, nameAndStartOf, nameOf]) {
    const known = new Map<string, number[]>();
    for (const place of free) {
      const key = keyOf(base[place]);
      if (key === undefined) continue;
      const others = known.get(key);
      if (others) others.push(place);
      else known.set(key, [place]);
    }
    for (const [i, item] of edited.entries()) {
      const key = places[i] === undefined ? keyOf(item) : undefined;
      if (key !== undefined) take(i, known.get(key)?.shift());
    }
  }
  for (const i of edited.keys()) if (places[i] === undefined) take(i, i);
  return places;
}
