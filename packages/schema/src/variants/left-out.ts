import { hasTag } from '../audience.js';
import { lastOf } from '../dates/date-forms.js';
import { byRecency, type Dated } from '../dates/partial-date.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import { hiddenEntries } from '../layout/select-resume.js';
import { type Resume, resumeSchema } from '../resume.js';
import { elementOf, isMap, isSameType, visitMaps } from '../schema-walk.js';
import { bulletSchema } from '../sections/bullet.js';
import { spanOf } from '../sections/employment.js';
import { sectionTypes } from '../sections/index.js';
import { isVisibleTo, toVisibility } from '../visibility.js';
import { layoutOver } from './resolve-variant.js';
import { forSection, type Variant } from './variant-schema.js';

/** Which decision of a variant leaves something out. */
export type Reason = 'include' | 'exclude' | 'since' | 'layout' | 'limits';

/** What a variant leaves out, by path in the document, such as `work[1]` or `work[0].highlights[2]`. */
export type LeftOut = ReadonlyMap<string, Reason>;

/**
 * Finds what a variant leaves out, from tags to limits: a limit counts what is left of the decisions before it, and only what
 * the audience sees. Nothing within what is left out is named.
 */
export function leftOutOf(resume: Resume, variant: Variant, audience: string): LeftOut {
  const found = new Map<string, Reason>();
  byTags(resume, variant, found);
  const hidden = hiddenEntries(resume, layoutOver(resume.layout, variant.layout));
  for (const type of sectionTypes) {
    const section: unknown = resume[type];
    const entries = Array.isArray(section) ? section : [section];
    const pathOf = (i: number) => formatPath(Array.isArray(section) ? [type, i] : [type]);
    const since = forSection<string>(variant.since, type);
    for (const [i, entry] of entries.entries()) {
      if (found.has(pathOf(i))) continue;
      if (hidden.has(entry)) found.set(pathOf(i), 'layout');
      else if (since !== undefined && isMap(entry) && endedBefore(entry, since))
        found.set(pathOf(i), 'since');
    }
    const limit = forSection<number>(variant.limits?.entries, type);
    if (limit === undefined) continue;
    const left = [...entries.entries()].filter(
      ([i, entry]) => entry !== undefined && !found.has(pathOf(i)) && isSeenBy(audience, entry),
    );
    const byTime = left.toSorted(([, a], [, b]) => byRecency(datesOf(a), datesOf(b)));
    for (const [i] of byTime.slice(limit)) found.set(pathOf(i), 'limits');
  }
  const { bullets } = variant.limits ?? {};
  if (bullets !== undefined) beyondBullets(resume, bullets, audience, found);
  return found;
}

/** Marks whatever has tags that do not fit, at any depth. */
function byTags(resume: Resume, { include, exclude = [] }: Variant, found: Map<string, Reason>): void {
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...path, i]);
    else if (isMap(value)) {
      if (exclude.length > 0 && Array.isArray(value.tags) && value.tags.some((tag) => exclude.includes(tag)))
        found.set(formatPath(path), 'exclude');
      else if (!hasTag(value.tags, include)) found.set(formatPath(path), 'include');
      else for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    }
  };
  for (const [key, value] of Object.entries(resume))
    if (key !== 'variants' && key !== 'letters') walk(value, [key]);
}

/** Marks the bullets of each list after the first ones, but for lists of what is left out. */
function beyondBullets(resume: Resume, most: number, audience: string, found: Map<string, Reason>): void {
  visitMaps(resumeSchema, resume, (map, { fieldOf }, path) => {
    for (const [key, list] of Object.entries(map)) {
      const element = elementOf(fieldOf(key));
      if (!element || !isSameType(element, bulletSchema) || !Array.isArray(list)) continue;
      if (path.some((_, depth) => found.has(formatPath(path.slice(0, depth + 1))))) continue;
      const pathOf = (i: number) => formatPath([...path, key, i]);
      const left = [...list.entries()].filter(
        ([i, bullet]) => !found.has(pathOf(i)) && isSeenBy(audience, bullet),
      );
      for (const [i] of left.slice(most)) found.set(pathOf(i), 'limits');
    }
  });
}

const isSeenBy = (audience: string, value: unknown) =>
  !isMap(value) || isVisibleTo(audience, toVisibility(value.visibility));

/** When an entry was, whatever its section calls that. */
function datesOf(entry: unknown): Dated {
  if (!isMap(entry)) return {};
  const { date, releaseDate, issued, granted, filed, ...span } = entry as Record<string, string | undefined>;
  return { ...spanOf(span), date: date ?? releaseDate ?? issued ?? granted ?? filed };
}

/** Whether an entry ended before a date; one that goes on or has no date did not. */
function endedBefore(entry: unknown, since: string): boolean {
  const { startDate, endDate, date } = datesOf(entry);
  const end = endDate ?? (startDate === undefined ? date : undefined);
  if (end === undefined) return false;
  const last = lastOf(end);
  return last !== 'present' && last < since.slice(0, last.length);
}
