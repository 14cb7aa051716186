import { languageFor } from '../../languages/registry.js';
import { sectionTypeOf } from '../../sections/titles.js';
import { compact, type FieldReader } from '../field-reader.js';

/** Reports what was not read. `known` is left out without a report: it says how the file is kept. */
export function finish(item: FieldReader, known: readonly string[] = []): void {
  for (const key of known) item.skip(key);
  item.finish('has no place here; left out.');
}

/** A date in an element of its own: `<StartDate><hr:FormattedDateTime>2020-05</hr:FormattedDateTime></StartDate>`. */
export function dateOf(item: FieldReader, key: string, allows: 'end' | 'date' = 'date'): string | undefined {
  if (typeof item.value[key] === 'string') return item.entryDate(key, allows);
  const inner = item.map(key);
  const date = inner.entryDate('FormattedDateTime', allows);
  finish(inner);
  return date;
}

/** Both ends of a span; one that goes on says so in `Ongoing` or `CurrentIndicator`. */
export function spanOf(
  item: FieldReader,
  key: string,
): { readonly startDate?: string; readonly endDate?: string } {
  const period = item.map(key);
  const goesOn = ['Ongoing', 'CurrentIndicator'].map((name) => period.text(name)).includes('true');
  const span = {
    startDate: dateOf(period, 'StartDate'),
    endDate: dateOf(period, 'EndDate', 'end') ?? (goesOn ? 'present' : undefined),
  };
  finish(period);
  return compact(span);
}

/** A place as one text: `Lake 1, 4020 Linz, Austria`. */
function addressOf(address: FieldReader, language: string): string | undefined {
  const [line, city, code, country] = [
    address.texts('AddressLine')?.join(', '),
    address.text('CityName'),
    address.text('PostalCode'),
    address.text('CountryCode'),
  ];
  finish(address, ['@type']);
  const place = [code, city].filter(Boolean).join(' ');
  return [line, place, country && countryName(country, language)].filter(Boolean).join(', ') || undefined;
}

/** The name of a country in a language, by its code; the code where it has none. */
function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** The place and the page of an organization. Mail and telephone of it have no place. */
export function contactOf(
  item: FieldReader,
  language: string,
): { readonly location?: string | undefined; readonly url?: string | undefined } {
  const contact = item.map('OrganizationContact');
  let [location, url]: (string | undefined)[] = [];
  for (const communication of contact.maps('Communication')) {
    const channel = communication.text('ChannelCode');
    const place = addressOf(communication.map('Address'), language);
    if (location === undefined) location = place;
    else if (place !== undefined) communication.warn('Address', `"${place}" is a second place; left out.`);
    if (channel === 'Web' && url === undefined) url = communication.href('URI');
    else {
      const uri = communication.text('URI');
      if (uri !== undefined) communication.warn('URI', `"${uri}" has no place here; left out.`);
    }
    finish(communication, ['UseCode']);
  }
  finish(contact);
  return { location, url };
}

/** Further addresses, as links by their addresses. The first is the page of the entry where it has none. */
export function linksOf(
  item: FieldReader,
  url: string | undefined,
): { readonly url?: string | undefined; readonly others: readonly string[] } {
  const [first, ...others] = item.hrefs('Link').filter((link) => link !== url);
  return url === undefined ? { url: first, others } : { url, others: [first ?? [], others].flat() };
}

/** The heading that the sections of a title have in a language; the title where they have none. */
export function usualTitle(title: string, language: string): string {
  const type = sectionTypeOf(title);
  return (type && languageFor(language)?.words.sections[type]) ?? title;
}
