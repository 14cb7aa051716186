import { formOf } from '../../dates/date-forms.js';
import { compact, type FieldReader } from '../field-reader.js';

/** Keys that say how the record is kept, and nothing about the person. */
const TECHNICAL = [
  'path',
  'put-code',
  'source',
  'created-date',
  'last-modified-date',
  'visibility',
  'display-index',
  'group-id',
];

/** Reports what was not read of a map, and gives what was. `known` is left out without a report. */
export function finish<Entry = undefined>(
  item: FieldReader,
  entry?: Entry,
  known: readonly string[] = [],
): Entry {
  for (const key of [...TECHNICAL, ...known]) item.skip(key);
  item.finish('has no place here; left out.');
  return entry as Entry;
}

/** A text that stands in a map of its own, as nearly all of ORCID do: `{ "value": "Rain" }`. */
export function textOf(item: FieldReader, key: string): string | undefined {
  const inner = item.map(key);
  const text = inner.text('value');
  finish(inner, undefined, ['language-code']);
  return text;
}

/** What a record does not show to everyone is shown to no one. */
export function privacyOf(item: FieldReader): { readonly visibility?: string } {
  const visibility = item.text('visibility')?.toLowerCase();
  return visibility === undefined || visibility === 'public' ? {} : { visibility: 'private' };
}

/** The dates of an entry; one that goes on has no end. */
export function datesOf(
  item: FieldReader,
  start = 'start-date',
): { readonly startDate?: string | undefined; readonly endDate?: string | undefined } {
  return compact({ startDate: dateOf(item, start), endDate: dateOf(item, 'end-date') });
}

/** A date in parts: `{ "year": { "value": "2020" }, "month": { "value": "05" }, "day": null }`. */
export function dateOf(item: FieldReader, key: string): string | undefined {
  const date = item.map(key);
  const [year, month, day] = ['year', 'month', 'day'].map((part) => textOf(date, part));
  const text = [year?.padStart(4, '0'), month?.padStart(2, '0'), month && day?.padStart(2, '0')]
    .filter(Boolean)
    .join('-');
  finish(date, undefined, ['media-type']);
  if (text === '') return undefined;
  if (formOf(text) !== undefined) return text;
  item.warn(key, `"${text}" is not a date; left out.`);
  return undefined;
}

/** Who an entry is at: its name, where that is and its address. */
export function organizationOf(item: FieldReader) {
  const { name, place } = readOrganization(item.map('organization'));
  const { all, url } = identifiersOf(item);
  const address = item.map('url').href('value') ?? url;
  reportIdentifiers(item, all, [address]);
  return { name, location: place, url: address };
}

/** The name of an organization and where it is. Its number in a registry, such as ROR, has no place. */
export function readOrganization(organization: FieldReader) {
  const address = organization.map('address');
  const place = [address.text('city'), address.text('region'), address.text('country')]
    .filter(Boolean)
    .join(', ');
  finish(address);
  const name = organization.text('name');
  const known = organization.map('disambiguated-organization');
  const number = known.text('disambiguated-organization-identifier');
  const registry = known.text('disambiguation-source');
  if (number !== undefined)
    organization.warn(
      'disambiguated-organization',
      `is "${number}" in ${registry ?? 'a registry'}; left out.`,
    );
  finish(known, undefined, ['external-ids']);
  finish(organization);
  return { name, place: place || undefined };
}

interface Identifier {
  readonly type: string;
  readonly value: string | undefined;
  readonly url: string | undefined;
  /** `self`, `part-of`, `version-of` or `funded-by`. */
  readonly relationship: string;
}

/** The identifiers of an entry, and where the first of its own leads. */
export function identifiersOf(item: FieldReader) {
  const list = item.map('external-ids');
  const all = list.maps('external-id').map((id): Identifier => {
    const found = {
      type: id.text('external-id-type')?.toLowerCase() ?? '',
      value: id.text('external-id-value'),
      url: id.map('external-id-url').href('value'),
      relationship: id.text('external-id-relationship')?.toLowerCase().replaceAll('_', '-') ?? 'self',
    };
    finish(id, undefined, ['external-id-normalized', 'external-id-normalized-error']);
    return found;
  });
  finish(list);
  return { all, url: all.find(({ url, relationship }) => relationship === 'self' && url !== undefined)?.url };
}

/** Reports the identifiers whose number and address are not among those that an entry has. */
export function reportIdentifiers(
  item: FieldReader,
  all: readonly Identifier[],
  placed: readonly (string | undefined)[],
): void {
  const used = new Set(placed);
  for (const { type, value = '', url, relationship } of all) {
    if (value === '' || used.has(value) || (url !== undefined && used.has(url))) continue;
    used.add(value);
    const relation = relationship === 'self' ? '' : ` (${relationship})`;
    item.warn('external-ids', `names "${value}" as its ${type}${relation}; left out.`);
  }
}

/** Reports what another source says of the same. */
export function reportOther(other: FieldReader, first: FieldReader | undefined): void {
  for (const [key, value] of Object.entries(other.value))
    if (!TECHNICAL.includes(key) && JSON.stringify(value) !== JSON.stringify(first?.value[key]))
      other.warn(key, 'is said by another source of the same; the first is kept.');
}
