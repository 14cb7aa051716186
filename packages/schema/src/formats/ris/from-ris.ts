import { formOf } from '../../dates/date-forms.js';
import { readEntryDate } from '../../dates/read-entry-date.js';
import type { Publication } from '../../sections/publication-schema.js';
import { bareDoi } from '../../sections/publications.js';
import { isSafeHref } from '../../text/href.js';
import { type ConversionWarning, ImportError, type ImportedPublications } from '../conversion.js';
import { compact } from '../field-reader.js';
import { type RisField, type RisRecord, readRecords } from './records.js';
import { TYPES_READ } from './types.js';

/** The tags of what a paper has once, in the order in which they are preferred. */
const ONCE = {
  id: ['ID'],
  name: ['TI', 'T1', 'CT'],
  containerTitle: ['T2', 'JO', 'JF', 'JA', 'J2', 'BT'],
  volume: ['VL'],
  issue: ['IS'],
  publisher: ['PB'],
  language: ['LA'],
} as const;

/** The same of what stands under a name of CSL. Abstracts and notes were written for other readers, and are not shown. */
const CSL = {
  abstract: ['AB', 'N2'],
  note: ['N1'],
  'collection-title': ['T3'],
  'publisher-place': ['CY', 'PP'],
  edition: ['ET'],
} as const;

/** Tags that say how a reference manager keeps a record. */
const TECHNICAL = new Set(['DB', 'DP', 'RP', 'Y2']);

/**
 * Reads papers in RIS, as reference managers and publishers write it. What has no place is reported with its line.
 *
 * @throws {ImportError} where no record is in it
 */
export function fromRis(text: string): ImportedPublications {
  const warnings: ConversionWarning[] = [];
  const records = readRecords(text, warnings);
  if (records.length === 0)
    throw new ImportError('There is no record. A record of RIS begins with "TY  - " and its type.');
  return { publications: records.map((record, i) => readRecord(record, i, warnings)), warnings };
}

function readRecord({ type, fields }: RisRecord, index: number, warnings: ConversionWarning[]): Publication {
  const read = new Set<RisField>();
  const warn = ({ tag, line }: RisField, message: string) =>
    warnings.push({ path: `[${index}].${tag}`, line, column: 1, message });
  const all = (...tags: readonly string[]) => {
    const found = tags.flatMap((tag) => fields.filter((field) => field.tag === tag));
    for (const field of found) read.add(field);
    return found;
  };
  const firstOf = ([first, ...others]: readonly RisField[]): string | undefined => {
    for (const other of others)
      if (other.value !== first?.value) warn(other, `says "${other.value}" too; the first is kept.`);
    return first?.value;
  };
  const once = (...tags: readonly string[]) => firstOf(all(...tags));
  const [start, end] = [once('SP'), once('EP')];
  const date = all('PY', 'Y1', 'DA')
    .map(dateIn)
    .toSorted((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  for (const { field } of date.filter((each) => each.date === undefined))
    warn(field, `"${field.value}" is not a date; left out.`);
  const urls = all('UR', 'L2').filter((field) => {
    if (isSafeHref(field.value) && /^https?:/i.test(field.value)) return true;
    warn(field, `"${field.value}" is no address to link to; left out.`);
    return false;
  });
  const kind = TYPES_READ[type] ?? type.toLowerCase();
  const numbers = all('SN');
  const numberOf = (key: 'ISBN' | 'ISSN') =>
    firstOf(numbers.filter(({ value }) => numberKind(value, kind) === key));
  const ofTags = (table: Readonly<Record<string, readonly string[]>>) =>
    compact(Object.fromEntries(Object.entries(table).map(([key, tags]) => [key, once(...tags)])));
  const keywords = all('KW').map(({ value }) => value);
  const entry = compact({
    ...ofTags(ONCE),
    type: kind || undefined,
    status: type === 'INPR' ? 'forthcoming' : undefined,
    authors: all('AU', 'A1').map(({ value }) => personIn(value)),
    editors: all('ED', 'A2', 'A3').map(({ value }) => personIn(value)),
    issued: date[0]?.date,
    page: start === undefined ? end : end === undefined || end === start ? start : `${start}-${end}`,
    DOI: doiIn(once('DO')),
    ISBN: numberOf('ISBN'),
    ISSN: numberOf('ISSN'),
    url: firstOf(urls),
    csl: { ...ofTags(CSL), ...(keywords.length > 0 && { keyword: keywords.join(', ') }) },
  });
  for (const field of fields)
    if (!read.has(field) && !TECHNICAL.has(field.tag))
      warn(field, `"${field.value.slice(0, 60)}" has no place here; left out.`);
  return entry as Publication;
}

/** Which number `SN` is, by its digits; where these do not say, by the type of the work. */
function numberKind(number: string, kind: string): 'ISBN' | 'ISSN' {
  const digits = number.replace(/[- ]/g, '');
  if (/^(?:97[89])?\d{9}[\dX]$/i.test(digits)) return 'ISBN';
  if (/^\d{7}[\dX]$/i.test(digits)) return 'ISSN';
  return kind === 'book' || kind === 'chapter' ? 'ISBN' : 'ISSN';
}

const doiIn = (text: string | undefined) => (text === undefined ? undefined : bareDoi(text));

/** `2020/05/12/Spring`, `2020` or words. */
function dateIn(field: RisField): { readonly field: RisField; readonly date: string | undefined } {
  const [, year, month, day] =
    /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?:\/.*)?\/*$/.exec(field.value.trim()) ?? [];
  if (year === undefined) return { field, date: readEntryDate(field.value) };
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return { field, date: formOf(date) === undefined ? undefined : date };
}

/** `Rain, Ada, Jr.` in parts. */
function personIn(name: string): string | Readonly<Record<string, string>> {
  const [family = '', given, suffix] = name.split(/,\s*/);
  if (given === undefined || given === '') return family;
  return { given, family, ...(suffix && { suffix }) };
}
