import type { Resume } from '@resume/schema';

/** A résumé whose most private contacts are for recruiters, and the paths of those. */
export interface Kept {
  readonly resume: Resume;
  readonly paths: readonly string[];
}

type Marked = { readonly visibility?: unknown };

/**
 * Marks phones, the street and the contacts of references `visibility: recruiter`, where nothing says who may see them: a
 * résumé from elsewhere was hardly written to stand on the web.
 */
export function keepPrivate(resume: Resume): Kept {
  const paths: string[] = [];
  /** A contact alone, or with its marks, as one that is kept. */
  const keep = <Value>(contact: Value, path: string): Value => {
    const isObject = typeof contact === 'object' && contact !== null && Object.hasOwn(contact, 'value');
    if (contact === undefined || contact === '' || (isObject && (contact as Marked).visibility !== undefined))
      return contact;
    paths.push(path);
    return { ...(isObject ? contact : { value: contact }), visibility: 'recruiter' } as Value;
  };
  /** Changes fields of a map that are there. */
  const change = <Map extends object>(map: Map, path: string, keys: readonly (keyof Map & string)[]): Map => {
    if ((map as Marked).visibility !== undefined) return map;
    const changed = keys
      .filter((key) => Object.hasOwn(map, key))
      .map((key) => [key, keep(map[key], `${path}.${key}`)]);
    return { ...map, ...Object.fromEntries(changed) };
  };
  const { basics, references } = resume;
  const result: Resume = {
    ...resume,
    ...(basics && {
      basics: {
        ...change(basics, 'basics', ['phone']),
        ...(basics.location && { location: change(basics.location, 'basics.location', ['address']) }),
        ...(basics.contacts && {
          contacts: basics.contacts.map((contact, i) =>
            contact.kind === 'phone' ? keep(contact, `basics.contacts[${i}]`) : contact,
          ),
        }),
      },
    }),
    ...(references && {
      references: references.map((entry, i) => change(entry, `references[${i}]`, ['email', 'phone'])),
    }),
  };
  return { resume: result, paths };
}
