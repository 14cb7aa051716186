import { formatPath } from '../../diagnostics/diagnostic.js';
import { isTooDeep } from '../../input/depth.js';
import { type ParseResult, parseValue } from '../../parse.js';
import type { Resume } from '../../resume.js';
import { isMap } from '../../schema-walk.js';
import { bestTag } from '../../text/localized.js';
import { ImportError, type Imported, type Loss } from '../loss.js';
import { canonical, digest, isEqual } from './digest.js';
import { ENVELOPE, type JsonResume, project } from './to-json-resume.js';

/**
 * Reads JSON Resume. A plain document is a document here as it is. One that `toJsonResume` wrote comes back whole; where
 * another tool has edited the standard part since, the edits win and each is reported.
 *
 * @throws {ImportError} when the value is no résumé
 */
export function fromJsonResume(value: unknown): Imported {
  if (isTooDeep(value)) throw new ImportError('found lists and maps nested too deep for a résumé.');
  const { envelope, plain } = open(value);
  if (!envelope) return { resume: accept(parseValue(plain, { jsonResume: true })), losses: [] };
  const document = accept(parseValue(envelope.document));
  if (digest(plain) === envelope.digest) return { resume: document, losses: [] };
  const base = project(document, envelope.locale);
  const losses: Loss[] = [];
  const merged = merge(base, plain, document, { locale: envelope.locale, losses, path: [] });
  return { resume: accept(parseValue(merged, { jsonResume: true })), losses };
}

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

function accept({ resume, diagnostics }: ParseResult): Resume {
  if (resume) return resume;
  const told = diagnostics.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  throw new ImportError(told.join('\n'));
}

interface MergeContext {
  readonly locale: string;
  readonly losses: Loss[];
  readonly path: readonly PropertyKey[];
}

/** The document with every edit between `base`, what was written, and `edited`, what came back. */
function merge(base: unknown, edited: unknown, document: unknown, context: MergeContext): unknown {
  if (isEqual(base, edited)) return document;
  if (Array.isArray(base) && Array.isArray(edited) && Array.isArray(document))
    return mergeLists(base, edited, document, context);
  if (isMap(base) && isMap(edited) && isMap(document)) return mergeMaps(base, edited, document, context);
  context.losses.push({
    path: formatPath(context.path),
    message: 'was edited by another tool; the edit is kept.',
  });
  if (typeof edited === 'string' && isMap(document)) {
    if (typeof document.value === 'string') return { ...document, value: edited };
    const tag = bestTag(Object.keys(document), context.locale);
    if (tag !== undefined) return { ...document, [tag]: edited };
  }
  return edited;
}

function mergeMaps(base: JsonResume, edited: JsonResume, document: JsonResume, context: MergeContext) {
  const removed = Object.keys(base).filter((key) => !Object.hasOwn(edited, key));
  for (const key of removed)
    context.losses.push({
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

/** Items that were not edited are found again wherever they moved; others are matched by their place. */
function mergeLists(
  base: readonly unknown[],
  edited: readonly unknown[],
  document: readonly unknown[],
  context: MergeContext,
) {
  const free = new Set(base.keys());
  const places = new Map<string, number[]>();
  for (const [place, item] of base.entries()) {
    const text = canonical(item);
    const others = places.get(text);
    if (others) others.push(place);
    else places.set(text, [place]);
  }
  const unchanged = edited.map((item) => {
    const place = places.get(canonical(item))?.shift();
    if (place !== undefined) free.delete(place);
    return place;
  });
  const items = edited.map((item, i) => {
    const place = unchanged[i];
    if (place !== undefined) return document[place];
    const inner = { ...context, path: [...context.path, i] };
    if (!free.delete(i)) return merge(undefined, item, undefined, inner);
    return merge(base[i], item, document[i], inner);
  });
  for (const place of free)
    context.losses.push({
      path: formatPath([...context.path, place]),
      message: 'was removed by another tool; it is left out.',
    });
  return items;
}
