import type * as z from 'zod';
import { isConfidential } from './personal/confidential.js';
import { elementOf, isKeyOf, isMap, isOptional, mapTypeOf } from './schema-walk.js';
import { bibliographicSchema, cslSchema } from './sections/csl.js';
import { withoutControls } from './text/control-characters.js';
import {
  CONFIDENTIAL_AUDIENCE,
  isVisibleTo,
  toVisibility,
  VisibilityError,
  visibilityProblems,
} from './visibility.js';

/** What a document is narrowed to. */
export interface Selection {
  /** Whom it is for. */
  readonly audience: string;
  /** Keep only what has one of these tags, and what has none; everything where left out. */
  readonly tags?: readonly string[] | undefined;
}

/**
 * A copy of a document with what a selection may show, at whatever depth it is marked: without keys that the schema does
 * not know, which nobody sees on a page either, without optional texts and lists that are empty, and without control
 * characters. Everything made for an audience sees this copy alone, so nothing withheld can be reached from it.
 *
 * @throws {VisibilityError} where a mark does not say clearly who may see something
 */
export function select<Schema extends z.ZodType>(
  schema: Schema,
  value: z.infer<Schema>,
  selection: Selection,
): z.infer<Schema> | undefined {
  const problems = visibilityProblems(schema, value, { audience: selection.audience });
  if (problems.length > 0) throw new VisibilityError(problems);
  return selectAny(schema, value, selection) as z.infer<Schema> | undefined;
}

function selectAny(type: z.core.$ZodType | undefined, value: unknown, selection: Selection): unknown {
  if (
    isConfidential(type) &&
    !isVisibleTo(selection.audience, toVisibility(markOf(value)) ?? CONFIDENTIAL_AUDIENCE)
  )
    return undefined;
  if (Array.isArray(value)) {
    const element = elementOf(type);
    return value
      .map((item) => selectAny(element, item, selection))
      .filter((item) => item !== undefined && !isBlank(item));
  }
  if (typeof value === 'string') return withoutControls(value);
  if (!isMap(value)) return value;
  const { visibility, tags } = value;
  if (!isVisibleTo(selection.audience, toVisibility(visibility))) return undefined;
  if (!hasTag(tags, selection.tags)) return undefined;
  const { fieldOf, shape } = mapTypeOf(type && isKeyOf(cslSchema, type) ? bibliographicSchema : type, value);
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const field = fieldOf(key);
    if (!field || (!shape && key === 'visibility')) return [];
    const kept = selectAny(field, child, selection);
    const needed = shape !== undefined && !isOptional(field);
    return kept === undefined || (isBlank(kept) && !needed)
      ? []
      : [[shape ? key : withoutControls(key), kept] as const];
  });
  return Object.fromEntries(entries);
}

/** Who may see a value, where it says so itself. */
const markOf = (value: unknown) => (isMap(value) ? value.visibility : undefined);

/** Whether there is nothing in it to read. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).every((key) => key === 'visibility' || key === 'tags');
  return value === '';
}

/** Whether something with these tags is kept where only some tags are wanted. */
export function hasTag(tags: unknown, wanted: readonly string[] | undefined): boolean {
  if (!wanted || !Array.isArray(tags) || tags.length === 0) return true;
  return tags.some((tag) => wanted.includes(tag));
}
