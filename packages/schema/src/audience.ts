import * as z from 'zod';
import { elementOf, fieldOf, isMap, isOptional, variantOf } from './schema-walk.js';
import { withoutControls } from './text/control-characters.js';

/**
 * Who may see a thing: `public` (everyone, the default), or the audiences named, such as `recruiter`.
 * The list is open: an owner may name audiences of their own.
 */
export const visibilitySchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe('public (the default), or the audiences that may see this, such as recruiter');

export type Visibility = z.infer<typeof visibilitySchema>;

/** What a document is narrowed to. */
export interface Selection {
  /** Whom it is for. */
  readonly audience: string;
  /** Keep only what has one of these tags, and what has none; everything where left out. */
  readonly tags?: readonly string[] | undefined;
}

/** Whether `audience` may see something marked `visibility`. */
export function isVisibleTo(audience: string, visibility: Visibility | undefined): boolean {
  const audiences = visibility === undefined ? ['public'] : [visibility].flat();
  return audiences.includes('public') || audiences.includes(audience);
}

/**
 * A copy of a document with what a selection may show, at whatever depth it is marked, without optional texts and
 * lists that are empty, and without control characters. Everything after it sees this copy alone, so nothing withheld can be reached from a view.
 */
export function select<Schema extends z.ZodType>(
  schema: Schema,
  value: z.infer<Schema>,
  selection: Selection,
): z.infer<Schema> | undefined {
  return selectAny(schema, value, selection) as z.infer<Schema> | undefined;
}

function selectAny(type: z.core.$ZodType | undefined, value: unknown, selection: Selection): unknown {
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
  const texts = variantOf(type, 'record') !== undefined;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const field = fieldOf(type, key);
    const kept = selectAny(field, child, selection);
    const needed = field ? !isOptional(field) : !texts;
    return kept === undefined || (isBlank(kept) && !needed)
      ? []
      : [[texts && !field ? withoutControls(key) : key, kept] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether there is nothing in it to read. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).every((key) => key === 'visibility' || key === 'tags');
  return value === '';
}

/** A mark where no schema looked is taken at its strictest: what is not understood is shown to nobody. */
function toVisibility(mark: unknown): Visibility | undefined {
  if (mark === undefined) return undefined;
  const parsed = visibilitySchema.safeParse(mark);
  return parsed.success ? parsed.data : [''];
}

function hasTag(tags: unknown, wanted: readonly string[] | undefined): boolean {
  if (!wanted || !Array.isArray(tags) || tags.length === 0) return true;
  return tags.some((tag) => wanted.includes(tag));
}
