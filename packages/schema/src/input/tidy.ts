import type * as z from 'zod';
import { formatPath } from '../diagnostics/diagnostic.js';
import { elementOf, isMap, variantOf } from '../schema-walk.js';

/** A value as documents in the wild write it, made into one the schema reads, and what was changed. */
export interface Tidied {
  readonly value: unknown;
  readonly changes: readonly Change[];
  /** Where a tidied path stands in the source, for keys that were renamed. */
  originOf(path: readonly PropertyKey[]): readonly PropertyKey[];
}

/** One change: where in the source, what was found and what to write instead. */
export interface Change {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What to write in its place, where that is sure: another key, or another value. */
  readonly fix?: { readonly rename: string } | { readonly value: string };
}

/** Names from before JSON Resume 1.0, by the section they stand in, and what they are called now. */
const OLD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { picture: 'image', website: 'url' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { gpa: 'score', website: 'url' },
  awards: { name: 'title' },
  certificates: { title: 'name' },
  publications: { website: 'url', title: 'name' },
  projects: { website: 'url', title: 'name' },
  languages: { name: 'language', level: 'fluency' },
};

const ONGOING = /^(present|current(ly)?|now|today|ongoing|to date|至今|现在|heute|現在|الآن)$/i;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LOOSE_DATE = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/;

/**
 * Makes a document readable that says clearly what it means though not as the schema has it: names from before
 * JSON Resume 1.0, empty values, dates such as `2023/5` and `Current`. Every change is told. Keys the schema does not
 * know are left as they are, whatever they hold.
 */
export function tidy(schema: z.ZodType, source: unknown): Tidied {
  const changes: Change[] = [];
  const renamed = new Map<string, PropertyKey>();

  const walk = (type: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) {
      const element = elementOf(type);
      if (!element) return value;
      return value.flatMap((item, index) => {
        const place = [...path, index];
        if (!isEmpty(item) || accepts(element, item)) return [walk(element, item, place)];
        changes.push({ path: place, message: `found ${named(item)} in a list. Leave it out.` });
        return [];
      });
    }
    if (typeof value === 'string' && value.search(LONE_SURROGATE) >= 0) {
      changes.push({ path, message: 'found half a character (a lone surrogate). Write it anew.' });
      return value.replaceAll(LONE_SURROGATE, '\uFFFD');
    }
    if (!isMap(value)) return value;
    const shape = variantOf(type, 'object')?.shape;
    if (!shape) return value;
    const section = path.length === 0 ? '' : String(path[0]);
    const result: Record<string, unknown> = Object.create(null);
    for (const [written, child] of Object.entries(value)) {
      if (written === '__proto__') {
        changes.push({
          path: [...path, written],
          message: 'found the key "__proto__". Give it another name.',
        });
        continue;
      }
      const known = Object.hasOwn(shape, written);
      const name = known ? written : newName(section, written, path, value);
      if (name !== written) {
        renamed.set(formatPath([...path, name]), written);
        changes.push({
          path: [...path, written],
          message: `found "${written}", the name from before JSON Resume 1.0. Call it "${name}".`,
          fix: { rename: name },
        });
      }
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (!field) result[name] = child;
      else if (isEmpty(child) && !accepts(field, child))
        changes.push({
          path: [...path, written],
          message: `found ${named(child)}. Leave the key out where nothing is known.`,
        });
      else result[name] = tidyDate(name, walk(field, child, [...path, name]), [...path, written]);
    }
    return Object.fromEntries(Object.entries(result));
  };

  const tidyDate = (name: string, value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value !== 'string' || !/date$|^date|^issued$|^asOf$|^expires$/i.test(name)) return value;
    const text = value.trim();
    const parts = LOOSE_DATE.exec(text);
    const better =
      name === 'endDate' && ONGOING.test(text)
        ? 'present'
        : parts
          ? parts
              .slice(1)
              .filter((part) => part !== undefined)
              .map((part) => part.padStart(2, '0'))
              .join('-')
          : value;
    if (better !== value)
      changes.push({
        path,
        message: `found "${value}", read as ${better}. Write ${better}.`,
        fix: { value: better },
      });
    return better;
  };

  const value = walk(schema, source, []);
  return {
    value,
    changes,
    originOf: (path) => path.map((key, i) => renamed.get(formatPath(path.slice(0, i + 1))) ?? key),
  };
}

/** The name of today for `written`; itself where it has none, or where today's name is there too. */
function newName(
  section: string,
  written: string,
  path: readonly PropertyKey[],
  siblings: Readonly<Record<string, unknown>>,
): string {
  const ofEntry = path.length === 1 ? section === 'basics' : path.length === 2;
  const names = ofEntry && Object.hasOwn(OLD_NAMES, section) ? OLD_NAMES[section] : undefined;
  const name = names && Object.hasOwn(names, written) ? names[written] : undefined;
  return name === undefined || Object.hasOwn(siblings, name) ? written : name;
}

const isEmpty = (value: unknown) => value === null || value === '';

const named = (value: unknown) => (value === null ? 'an empty value' : 'an empty text');

const accepts = (type: z.core.$ZodType, value: unknown) => (type as z.ZodType).safeParse(value).success;
