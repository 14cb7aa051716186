import { privateContacts, type Resume } from '@resume/schema';

type Path = readonly PropertyKey[];

/** A résumé with marks of who may see its contacts, and the paths of those that were marked. */
export interface Marked {
  readonly resume: Resume;
  readonly paths: readonly Path[];
}

const STREET: readonly Path[] = [
  ['basics', 'location', 'address'],
  ['basics', 'location', 'postalCode'],
];

/**
 * Marks phones, the street and the contacts of references `visibility: recruiter`, where nothing says who may see them: a
 * résumé from elsewhere was hardly written to stand on the web.
 */
export function keepPrivate(resume: Resume): Marked {
  return mark(resume, [...privateContacts(resume).map(({ path }) => path), ...STREET], 'recruiter');
}

/** Marks what is for recruiters by default, and is meant to be public with phones: the street. */
export function publishStreet(resume: Resume): Marked {
  return mark(resume, STREET, 'public');
}

function mark(resume: Resume, paths: readonly Path[], visibility: string): Marked {
  const marked: Path[] = [];
  const changed = paths.reduce<unknown>(
    (document, path) =>
      markAt(document, path, (value) => {
        marked.push(path);
        return { ...(hasValue(value) ? value : { value }), visibility };
      }),
    resume,
  );
  return { resume: changed as Resume, paths: marked };
}

/** A document with a value changed, unless it is not there, or it or what it is in says who may see it. */
function markAt(holder: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return holder === '' || saysWho(holder) ? holder : change(holder);
  if (!isObject(holder) || saysWho(holder) || !Object.hasOwn(holder, key)) return holder;
  const child = markAt((holder as Record<PropertyKey, unknown>)[key], rest, change);
  return Array.isArray(holder) ? holder.with(Number(key), child) : { ...holder, [key]: child };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasValue = (value: unknown): value is object => isObject(value) && Object.hasOwn(value, 'value');

const saysWho = (value: unknown) => isObject(value) && Object.hasOwn(value, 'visibility');
