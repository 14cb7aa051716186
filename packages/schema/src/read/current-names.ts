import type * as z from 'zod';
import { accepts, variantOf } from '../schema-walk.js';
import { alsoCalled } from '../unknown-keys/meaning.js';

/** The fields of a map. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * Names that JSON Resume 1.0 replaced, and names of widespread templates, by section.
 */
const OLD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { picture: 'image', website: 'url' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { gpa: 'score', website: 'url' },
  awards: { name: 'title' },
  certificates: { title: 'name' },
  publications: { website: 'url', title: 'name' },
  projects: { website: 'url', title: 'name', summary: 'description' },
  languages: { name: 'language', level: 'fluency' },
};

/** The current name of a key; the key itself if it has none, or if the map has both. */
export function currentName(
  path: readonly PropertyKey[],
  written: string,
  siblings: Readonly<Record<string, unknown>>,
): string {
  const section = path.length === 0 ? '' : String(path[0]);
  const isEntry = path.length === 1 ? section === 'basics' : path.length === 2;
  const names = isEntry && Object.hasOwn(OLD_NAMES, section) ? OLD_NAMES[section] : undefined;
  const name = names && Object.hasOwn(names, written) ? names[written] : undefined;
  return name === undefined || Object.hasOwn(siblings, name) ? written : name;
}

/** The key for a text where the schema has a map: `employer: Ferry Works` means the name of a job. */
export function keyForText(
  field: z.core.$ZodType,
  value: unknown,
  written: string,
  entry: Readonly<Record<string, unknown>>,
  shape: Shape | undefined,
): string | undefined {
  if (typeof value !== 'string' || !shape || !takesMapsOnly(field)) return undefined;
  const name = alsoCalled(written, entry, shape);
  const target = name === undefined ? undefined : shape[name];
  return target && accepts(target, value) ? name : undefined;
}

/** Answers by schema: the question is asked for each value of a document. */
const mapsOnly = new WeakMap<z.core.$ZodType, boolean>();

function takesMapsOnly(field: z.core.$ZodType): boolean {
  let known = mapsOnly.get(field);
  if (known === undefined) {
    known = variantOf(field, 'object') !== undefined && !accepts(field, 'text');
    mapsOnly.set(field, known);
  }
  return known;
}
