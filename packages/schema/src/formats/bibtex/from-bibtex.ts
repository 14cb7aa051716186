import { groupBy, pathOfKey } from '../../diagnostics/report-once.js';
import type { Publication } from '../../sections/publication-schema.js';
import { type ConversionWarning, ImportError, type ImportedPublications } from '../conversion.js';
import { fromCslJson } from '../csl-json/csl-json.js';
import { annotate } from './annotations.js';
import { type BibtexEntry, nameOfEntry, readEntries } from './entries.js';
import { fieldOf, meantField } from './fields.js';
import { inherit } from './inherit.js';
import { isAuxiliary, meantType } from './types.js';
import { type Work, WorkReader } from './work-reader.js';

const MAX_LENGTH = 4_000_000;

/**
 * Reads BibTeX and BibLaTeX as reference managers, publishers and archives write them: all entry types, TeX text and
 * mathematics, names, macros, cross references. Fields without a name here are kept under `csl`. What cannot be read is
 * a loss with the key of the entry and its line; the other entries are read.
 *
 * @throws {ImportError} when there is no entry in the text
 */
export function fromBibtex(source: string): ImportedPublications {
  if (source.length > MAX_LENGTH)
    throw new ImportError(
      `BibTeX of ${source.length} characters is longer than the ${MAX_LENGTH} that are read. Split the file.`,
    );
  const { entries, warnings: broken } = readEntries(source);
  const warnings = [...broken];
  const works = inherit(entries).filter((entry) => {
    if (isAuxiliary(entry.type)) return false;
    if (entry.fields.size > 0) return true;
    warnings.push({
      path: nameOfEntry(entry),
      line: entry.line,
      message: 'has no field that can be read; left out.',
    });
    return false;
  });
  if (works.length === 0) throw new ImportError(nothingIn(warnings));
  for (const entry of works) {
    const meant = meantType(entry.type);
    if (meant === undefined) continue;
    const message = `has the type @${entry.type}, which BibTeX does not have. Did you mean @${meant}?`;
    warnings.push({ path: nameOfEntry(entry), line: entry.line, message });
  }
  const named = withKeys(works, warnings);
  const read = named.map((entry) => new WorkReader(entry, warnings).read());
  const { publications, warnings: unfit } = fromCslJson(
    read.map(({ item }, i) => ({ ...item, ...(named[i]?.key && { id: named[i].key }) })),
  );
  return {
    publications: publications.map((publication, i) => withExtras(publication, read[i], warnings)),
    warnings: [
      ...onceForAll(warnings),
      ...once(unfit).map((loss) => inEntry(loss, named)),
      ...unreadFields(named, read),
    ],
  };
}

function nothingIn([first]: readonly ConversionWarning[]): string {
  const start = 'No entry of BibTeX is to be found. Begin each with its type and key: @article{key, …}.';
  return first === undefined ? start : `${start} Line ${first.line}: ${first.path} ${first.message}`;
}

/** Entries of which none has the key of another. */
function withKeys(entries: readonly BibtexEntry[], warnings: ConversionWarning[]): readonly BibtexEntry[] {
  const seen = new Map<string, { readonly line: number; count: number }>();
  return entries.map((entry) => {
    const { key, line } = entry;
    const first = seen.get(key);
    if (!first) seen.set(key, { line, count: 1 });
    if (key === '' || !first) return entry;
    first.count += 1;
    const own = `${key}-${first.count}`;
    warnings.push({
      path: key,
      line,
      message: `is also the key of the entry in line ${first.line}; this one is read as ${own}.`,
    });
    return { ...entry, key: own };
  });
}

function withExtras(
  publication: Publication,
  work: Work | undefined,
  warnings: ConversionWarning[],
): Publication {
  if (!work) return publication;
  const { entry, note, isSelected, links } = work;
  const [authors, editors] = (['author', 'editor'] as const).map((field) => {
    const { people, unread } = annotate(publication[`${field}s`] ?? [], work.annotations[field]);
    const isAnnotated = entry.fields.has(`${field}+an`);
    for (const value of unread)
      warnings.push({
        path: `${nameOfEntry(entry)}.${field}${isAnnotated ? '+an' : ''}`,
        line: entry.line,
        message: `says "${value}" of a name, which has no place here; left out.`,
      });
    return people;
  });
  return {
    ...publication,
    ...(publication.authors && { authors }),
    ...(publication.editors && { editors }),
    ...(note !== undefined && { note }),
    ...(isSelected && { selected: true }),
    ...(Object.keys(links).length > 0 && { links }),
  };
}

/** Losses that are the same in several entries, at the first of them. */
const once = (warnings: readonly ConversionWarning[]): readonly ConversionWarning[] =>
  groupBy(warnings, (loss) => `${pathOfKey(loss)}: ${loss.message}`).flatMap(([first, ...others]) =>
    first ? { ...first, message: first.message + alsoIn(others.length) } : [],
  );

/** Losses that are the same in a field of several entries, at the first of them; errors each at its own place. */
const onceForAll = (warnings: readonly ConversionWarning[]): readonly ConversionWarning[] =>
  groupBy(warnings, (loss) =>
    loss.kind === 'syntax'
      ? `${loss.line}:${loss.column} ${loss.path}`
      : `${loss.path.slice(Math.max(0, loss.path.lastIndexOf('.')))}: ${loss.message}`,
  ).flatMap(([first, ...others]) =>
    first ? { ...first, message: first.message + alsoIn(others.length) } : [],
  );

const alsoIn = (count: number) =>
  count === 0 ? '' : ` The same in ${count} more ${count === 1 ? 'entry' : 'entries'}.`;

/** A loss of CSL, by the key and line of the entry: people know entries by their keys. */
function inEntry({ path, message }: ConversionWarning, entries: readonly BibtexEntry[]): ConversionWarning {
  const [, index = '', rest = ''] = /^\[(\d+)\](.*)$/.exec(path) ?? [];
  const entry = entries[Number(index)];
  return entry ? { path: nameOfEntry(entry) + rest, line: entry.line, message } : { path, message };
}

/** Fields nothing came of, each name once for all entries. */
function unreadFields(entries: readonly BibtexEntry[], works: readonly Work[]): ConversionWarning[] {
  const first = new Map<string, BibtexEntry>();
  const counts = new Map<string, number>();
  for (const [i, { unread }] of works.entries())
    for (const name of unread) {
      const entry = entries[i];
      if (entry && !first.has(name)) first.set(name, entry);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return Array.from(first, ([name, entry]) => {
    const count = counts.get(name) ?? 1;
    const isNote = fieldOf(name)?.kind === 'bookkeeping';
    const isAnnotation = name.includes('+');
    const reason = isNote
      ? 'is a note of a reference manager'
      : isAnnotation
        ? 'is an annotation of BibLaTeX'
        : 'is not a field that is read';
    const meant = isNote || isAnnotation ? undefined : meantField(name);
    const many = count > 1 ? ` of this and ${count - 1} more ${count === 2 ? 'entry' : 'entries'}` : '';
    return {
      path: `${nameOfEntry(entry)}.${name}`,
      line: entry.line,
      message: `${reason}; left out${many}.${meant === undefined || meant === name ? '' : ` Did you mean "${meant}"?`}`,
    };
  });
}
