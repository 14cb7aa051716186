import { isMap } from '../../schema-walk.js';
import { sectionTypeOf } from '../../sections/titles.js';
import { labelledList } from '../../text/labelled-list.js';
import { readContacts } from '../contacts.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { addSection, type ReadEntry } from '../rendercv/index.js';
import { SectionBuilder } from '../section-builder.js';
import { isAlFolio } from './recognize.js';

/**
 * Reads the list of sections that al-folio has in `_data/cv.yml`: tables of facts, of times and lists. The first table of facts
 * that names a person becomes the head. What has no place is reported.
 *
 * @throws {ImportError} where it is no such list
 */
export function fromAlFolio(value: unknown): Imported {
  if (!isAlFolio(value) || !Array.isArray(value))
    throw new ImportError(
      "There are no sections with title, type and contents. Give al-folio's _data/cv.yml.",
    );
  const warnings: ConversionWarning[] = [];
  const builder = new SectionBuilder();
  let head: Readonly<Record<string, unknown>> | undefined;
  for (const [i, item] of value.entries()) {
    if (!isMap(item)) {
      warnings.push({ path: `[${i}]`, message: 'is no section; left out.' });
      continue;
    }
    const section = new FieldReader(item, [i], warnings);
    const title = section.text('title') ?? '';
    const kind = section.text('type');
    const facts = kind === 'map' && head === undefined ? readHead(section) : undefined;
    if (facts) head = facts;
    else addSection(builder, title, readContents(section, title, kind));
    section.finish('has no place here; left out.');
  }
  return { resume: accept(compact({ ...head, ...builder.build() })), warnings };
}

/** The head, where a table of facts has a name; its other facts by their labels. */
function readHead(section: FieldReader): Readonly<Record<string, unknown>> | undefined {
  const { contents } = section.value;
  const isNamed = [contents].flat().some((row) => isMap(row) && NAME.test(String(row.name)));
  if (!isNamed) return undefined;
  const rows = readPairs(section);
  const find = (pattern: RegExp) => rows.find(({ name }) => pattern.test(name))?.value;
  const [name, email, languages] = [find(NAME), find(EMAIL), find(LANGUAGES)];
  const others = rows.filter(
    ({ name: label }) => ![NAME, EMAIL, LANGUAGES].some((known) => known.test(label)),
  );
  return {
    basics: compact({
      name,
      email,
      ...readContacts(others.map(({ name: label, value }) => ({ label, value }))),
    }),
    languages: languages?.split(/[,;，、]/).map((language) => ({ language: language.trim() })),
  };
}

const NAME = /^(?:full )?name$/i;
const EMAIL = /^e-?mail$/i;
const LANGUAGES = /^languages?$/i;

const readPairs = (section: FieldReader) =>
  section.maps('contents').map((row) => {
    const pair = { name: row.text('name') ?? '', value: row.texts('value')?.join(', ') ?? '' };
    row.finish('has no place here; left out.');
    return pair;
  });

function readContents(section: FieldReader, title: string, kind: string | undefined): readonly ReadEntry[] {
  if (kind === 'map')
    return readPairs(section).map(({ name, value }) => ({
      type: undefined,
      parts: { name, details: value },
    }));
  if (kind === 'list')
    return (section.texts('contents') ?? []).map((line) => ({ type: undefined, parts: { line } }));
  if (kind === 'nested_list')
    return section.maps('contents').map((item) => {
      const parts = { name: item.text('title'), details: item.texts('items')?.join(', ') ?? '' };
      item.finish('has no place here; left out.');
      return { type: undefined, parts };
    });
  return section.maps('contents').map((item) => readTime(item, title));
}

/** A row of a table of times. */
function readTime(item: FieldReader, title: string): ReadEntry {
  const type = sectionTypeOf(title);
  const name = item.text('title');
  const place = [item.text('department'), item.text('institution')].filter(Boolean).join(', ') || undefined;
  const named =
    type === 'education'
      ? { organization: place, studyType: name }
      : type === 'work'
        ? { organization: place ?? name, position: place === undefined ? undefined : name }
        : { name, organization: place };
  const parts = {
    ...named,
    ...item.period(item.has('year') ? 'year' : 'date'),
    location: item.text('location'),
    summary: typeof item.value.description === 'string' ? item.text('description') : undefined,
    highlights: typeof item.value.description === 'string' ? undefined : readBullets(item, 'description'),
    ...(item.has('items') && { highlights: readBullets(item, 'items') }),
  };
  item.finish('has no place here; left out.');
  return { type, parts: compact(parts) };
}

/** Bullets, of which some may be a list under a title. */
function readBullets(item: FieldReader, key: string): readonly string[] | undefined {
  const list = [item.value[key] ?? []].flat();
  item.skip(key);
  const bullets = list.flatMap((value, i) => {
    if (typeof value === 'string' || typeof value === 'number')
      return [item.withSafeLinks(key, String(value))];
    const nested = isMap(value) ? new FieldReader(value, [...item.path, key, i], item.warnings) : undefined;
    const [title, contents = []] = [nested?.text('title'), nested?.texts('contents')];
    nested?.finish('has no place here; left out.');
    if (title !== undefined) return [contents.length > 0 ? labelledList(title, contents) : title];
    item.warn(`${key}[${i}]`, 'is no text; left out.');
    return [];
  });
  return bullets.length > 0 ? bullets : undefined;
}
