import { splitInterval } from '../../dates/date-forms.js';

type Entry = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

/** A standard key that says what an entry says in words JSON Resume does not know. */
export interface Derived {
  readonly key: string;
  readonly value: unknown;
  /** Where what it says stands in the entry, in the order it is said. */
  readonly sources: readonly Path[];
  /** What says the same as the sources under standard keys, where several keys are derived from them. */
  readonly instead?: Entry;
}

/** What can be said of an entry under standard keys that it does not have itself. */
export function deriveStandard(section: string, entry: Entry): readonly Derived[] {
  const sources = highlightSources(section, entry).filter((path) => listAt(entry, path).length > 0);
  const value = sources.flatMap((path) => listAt(entry, path));
  const { containerTitle, issued } = section === 'publications' ? entry : {};
  return [
    ...(value.length > 0 ? [{ key: 'highlights', value, sources }] : []),
    ...(containerTitle === undefined
      ? []
      : [{ key: 'publisher', value: containerTitle, sources: [['containerTitle']] }]),
    ...(issued === undefined ? [] : [{ key: 'releaseDate', value: issued, sources: [['issued']] }]),
    ...(section === 'projects' ? deriveSpan(entry) : []),
  ].filter(({ key }) => !Object.hasOwn(entry, key));
}

/** Both ends of the span of a project that has one date. */
function deriveSpan({ date, startDate, endDate }: Entry): readonly Derived[] {
  if (typeof date !== 'string' || startDate !== undefined || endDate !== undefined) return [];
  const [start, end] = splitInterval(date) ?? [date, date];
  const instead = { startDate: start, endDate: end };
  return Object.entries(instead).map(([key, value]) => ({ key, value, sources: [['date']], instead }));
}

function highlightSources(section: string, entry: Entry): readonly Path[] {
  if (section === 'projects') return [['context'], ['approach'], ['outcome']];
  if (section !== 'work') return [];
  const parts = ['roles', 'workstreams'].flatMap((key) => listAt(entry, [key]).map((_, i) => [key, i]));
  return [[], ...parts].flatMap((part) => [
    [...part, 'responsibilities'],
    [...part, 'achievements'],
    ...(part.length > 0 ? [[...part, 'highlights']] : []),
  ]);
}

/**
 * An entry whose derived key says something else now: each source takes its part where there are as many texts as before
 * or one source alone; else the key itself takes all, and its sources go.
 */
export function writeBack(entry: Entry, derived: Derived, value: unknown): Entry {
  const { key, sources, value: before, instead } = derived;
  if (instead) return { ...withoutDerived(entry, derived), [key]: value };
  const [only, ...others] = sources;
  if (Array.isArray(value) && Array.isArray(before) && value.length === before.length) {
    const texts = [...value];
    return sources.reduce((result, path) => {
      const part = texts.splice(0, listAt(entry, path).length);
      return putAt(result, path, Array.isArray(valueAt(entry, path)) ? part : part[0]);
    }, entry);
  }
  if (only && others.length === 0) return putAt(entry, only, value);
  return { ...withoutSources(entry, sources), [key]: value };
}

/** An entry without what a derived key says; what other keys are derived from stays under those. */
export function withoutDerived(entry: Entry, { key, sources, instead = {} }: Derived): Entry {
  const { [key]: _, ...others } = instead;
  return { ...others, ...withoutSources(entry, sources) };
}

const withoutSources = (entry: Entry, sources: readonly Path[]): Entry =>
  sources.reduce((result, path) => putAt(result, path, undefined), entry);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? inner[key as keyof object] : undefined),
    value,
  );

/** What stands at a path, one or many, as a list. */
const listAt = (entry: Entry, path: Path): readonly unknown[] => [valueAt(entry, path) ?? []].flat();

/** A copy of an entry with something else at a path that is there; nothing takes the key away. */
function putAt(entry: Entry, path: Path, value: unknown): Entry {
  const put = (inner: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(inner)) return inner.map((child, i) => (i === key ? put(child, rest) : child));
    const changed = Object.entries(inner as Entry).map(([name, child]) =>
      name === key ? [name, put(child, rest)] : [name, child],
    );
    return Object.fromEntries(changed.filter(([, child]) => child !== undefined));
  };
  return put(entry, path) as Entry;
}
