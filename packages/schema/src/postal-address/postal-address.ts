import { regionOf } from '../languages/tags.js';
import { countryName } from '../personal/country.js';
import { joinTexts } from '../text/compose.js';
import { type Text, textToString } from '../text/nodes.js';
import { formats } from './formats.js';

/** A part of an address. */
type Part = 'address' | 'postalCode' | 'city' | 'region' | 'country';

/** The prepared parts of an address that a document has. */
export type AddressParts = Readonly<Partial<Record<Exclude<Part, 'country'>, Text>>>;

export interface AddressOptions {
  /** The tag of the language that it is read in. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string | undefined;
  /** Stands between lines where the script has spaces. */
  readonly separator: string;
}

const formatByCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(formats).flatMap(([format, countries]) =>
    countries.split(' ').map((country) => [country, format] as const),
  ),
);

const USUAL = '{address}|{postalCode} {city}|{country}';

/** The country whose order serves an address in a script, wherever the address is. */
const COUNTRY_OF_SCRIPT = { zh: 'CN', ja: 'JP', ko: 'KR' } as const;

/**
 * An address in one line, in the order of its country. Addresses in Han, kana or Hangul run from wide to narrow. What the
 * format of a country has no place for stands next to what it belongs to. The reader's own country is left out.
 */
export function formatAddress(parts: AddressParts, { countryCode, locale, separator }: AddressOptions): Text {
  const names = Object.values(parts).map(textToString);
  const written = names.join('');
  const code = countryCode?.toUpperCase();
  const script = scriptOf(written, locale, code);
  const isOwn = code !== undefined && code === regionOf(locale);
  const country =
    countryCode === undefined || (isOwn && written !== '') ? '' : countryName(countryCode, locale);
  const shown: Readonly<Partial<Record<Part, Text>>> = {
    ...parts,
    ...(script === 'ja' && { postalCode: withPostalMark(parts.postalCode) }),
    country: names.includes(country) ? '' : country,
  };
  const format = withEveryPart(
    script === undefined
      ? (formatByCountry.get(`${code}-en`) ?? formatByCountry.get(code ?? '') ?? USUAL)
      : (formatByCountry.get(`${code}-${script}`) ??
          formatByCountry.get(`${COUNTRY_OF_SCRIPT[script]}-${script}`) ??
          USUAL),
  );
  const isSpaced = script === undefined || script === 'ko';
  const lines = format.split('|').map((line) => fillLine(line, shown, isSpaced));
  if (script === undefined) return joinTexts(lines, separator === '、' ? ', ' : separator);
  return script === 'ko' ? joinTexts(lines, ' ') : joinUnspaced(lines);
}

/** The language whose script an address is written in, where that script has an order of its own. */
function scriptOf(
  written: string,
  locale: string,
  country: string | undefined,
): keyof typeof COUNTRY_OF_SCRIPT | undefined {
  if (/\p{Script=Hangul}/u.test(written)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written)) return 'ja';
  if (!/\p{Script=Han}/u.test(written)) return undefined;
  return country === 'JP' || (country === undefined && locale.startsWith('ja')) ? 'ja' : 'zh';
}

const withPostalMark = (postalCode: Text = ''): Text =>
  postalCode === '' || textToString(postalCode).startsWith('〒') ? postalCode : joinTexts(['〒', postalCode]);

/** A format with a place for every part: the wider ones around the city, on the side that the country stands on. */
function withEveryPart(usual: string): string {
  const format = usual.includes('{address}') ? usual : `{address}|${usual}`;
  const isWideFirst =
    format.includes('{country}') && format.indexOf('{country}') < format.indexOf('{address}');
  const neighbours = [
    ['country', 'address'],
    ['city', 'address'],
    ['region', 'city'],
    ['postalCode', 'city'],
  ] as const;
  return neighbours.reduce((whole, [part, neighbour]) => {
    if (whole.includes(`{${part}}`)) return whole;
    const place = `{${neighbour}}`;
    if (part === 'country') return `${whole}|{country}`;
    if (isWideFirst) return whole.replace(place, `{${part}}|${place}`);
    const line = whole.split('|').find((each) => each.includes(place)) ?? '';
    return whole.replace(line, `${line}|{${part}}`);
  }, format);
}

/** The parts of a line that there are, with what stands between them. */
function fillLine(line: string, parts: Readonly<Partial<Record<Part, Text>>>, isSpaced: boolean): Text {
  const pieces = line.split(/\{(\w+)\}/);
  return pieces.reduce<Text>((text, piece, i) => {
    const value = i % 2 === 1 ? parts[piece as Part] : undefined;
    if (value === undefined || value === '') return text;
    const between = isSpaced ? (pieces[i - 1] ?? '') : '';
    return text === '' ? value : joinTexts([text, value], between);
  }, '');
}

/** Parts in a script without spaces; a space follows figures and Latin letters. */
const joinUnspaced = (parts: readonly Text[]): Text =>
  parts.reduce<Text>((text, part) => {
    if (text === '' || part === '') return text === '' ? part : text;
    return joinTexts([text, part], /[\p{Script=Latin}\d]$/u.test(textToString(text)) ? ' ' : '');
  }, '');
