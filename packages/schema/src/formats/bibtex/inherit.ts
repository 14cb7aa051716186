import type { BibtexEntry } from './entries.js';

/** Where a container's field stands in an entry that is part of it. */
const INHERITED: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  titleaddon: 'booktitleaddon',
};

/** Types whose title is that of what holds them. */
const IN_CONTAINER = new Set([
  'inbook',
  'incollection',
  'inproceedings',
  'conference',
  'suppbook',
  'inreference',
]);

/** Fields that belong to one entry alone. */
const OWN = new Set([
  'crossref',
  'xdata',
  'xref',
  'ids',
  'label',
  'sortkey',
  'keywords',
  'abstract',
  'doi',
  'url',
  'pages',
]);

/** Entries with what they take from those they name in `crossref` and `xdata`. */
export function inherit(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  // An entry stands here as it was written while it is read: circles end there.
  const known = new Map<BibtexEntry, ReadonlyMap<string, string>>();
  const fieldsOf = (entry: BibtexEntry, step = 0): ReadonlyMap<string, string> => {
    const fields = known.get(entry);
    if (fields || step > MAX_STEPS) return fields ?? entry.fields;
    known.set(entry, entry.fields);
    const whole = merge(entry, (key) => {
      const other = key.trim() === '' ? undefined : byKey.get(key.trim().toLowerCase());
      return other && { type: other.type, fields: fieldsOf(other, step + 1) };
    });
    known.set(entry, whole);
    return whole;
  };
  return entries.map((entry) => ({ ...entry, fields: fieldsOf(entry) }));
}

/** How many entries one may inherit from, each from the next. */
const MAX_STEPS = 20;

type Source = Pick<BibtexEntry, 'type' | 'fields'>;

function merge(entry: BibtexEntry, find: (key: string) => Source | undefined): ReadonlyMap<string, string> {
  const fields = new Map(entry.fields);
  const isPart = IN_CONTAINER.has(entry.type);
  const take = (source: Source | undefined, nameIn: (name: string) => string | undefined) => {
    for (const [name, value] of source?.fields ?? []) {
      const own = nameIn(name);
      if (own !== undefined && !fields.has(own)) fields.set(own, value);
    }
  };
  for (const key of entry.fields.get('xdata')?.split(',') ?? []) take(find(key), (name) => name);
  take(find(entry.fields.get('crossref') ?? ''), (name) => {
    if (OWN.has(name)) return undefined;
    // The title of proceedings is the title of their entry, or its booktitle where it has no other.
    return isPart ? (INHERITED[name] ?? name) : name;
  });
  return fields;
}
