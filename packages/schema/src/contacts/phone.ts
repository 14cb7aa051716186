import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number found in a text. */
export interface PhoneNumber {
  /** Where it stands in the text, in UTF-16 code units: from the first character to the one after the last. */
  readonly start: number;
  readonly end: number;
  /** What to dial, as RFC 3966 writes it: `tel:+15551234567;ext=89`. */
  readonly href: string;
}

/** Digits of any script, spaces and punctuation as they stand in ASCII; every other character as it is. */
function toAscii(char: string): string {
  if (/\p{Nd}/u.test(char)) return String(digitValue(char));
  if (/[\u2010-\u2015\u2212\u30fc]/.test(char)) return '-';
  if (/\s/.test(char)) return ' ';
  const folded = char.normalize('NFKC');
  return folded.length === char.length ? folded : char;
}

/** Digits of a script have consecutive code points in tens. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value % 10;
}

/**
 * Digits in groups, the first of which may follow a plus sign; a group may stand in parentheses, but for the last. A word may
 * end it, as in 800-FLOWERS.
 */
const NUMBER =
  /(?:\( ?)?(?:\+ ?)?\d(?:[ .\-/)]{0,3}(?:\d|\( ?\d{1,6} ?\)(?=[ .\-/]{0,3}\d)))*(?:-[A-Z]{3,}(?![\p{L}\d]))?/gu;

/** What stands before an extension, in the languages and signs in use, and the extension. */
const EXTENSION =
  /[ ,;]{0,3}(?:ext(?:ension|n)?\.?|x|#|доб\.?|durchwahl|poste|ramal|anexo|int\.|wew\.|内线|內線|分机|分機|转|轉|내선)[ :=]{0,2}(\d{1,7})(?!\d)/iuy;

/** Dates and times of day that stand near a number and are none. */
const MOMENT =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}|\d{1,2}[.]\d{2} ?- ?\d{1,2}[.]\d{2})$/;

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The digits of a number; letters are those of the keys they stand on. */
const digitsOf = (text: string) =>
  text
    .replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((letters) => letters.includes(letter)) + 2))
    .replace(/\D/g, '');

/** The fewest digits of a number among words, and of one after another number. */
const FEWEST = { alone: 5, further: 7 };

/**
 * The telephone numbers of a text: with zeros in parentheses, extensions, notes and more numbers around them, in digits of
 * any script.
 *
 * @param country ISO 3166-1 code of the country that numbers without a country code are of
 */
export function phonesIn(text: string, country?: string): readonly PhoneNumber[] {
  // As long as the text in UTF-16 code units, so that indices hold for both.
  const ascii = [...text].map((char) => toAscii(char).padEnd(char.length)).join('');
  const region = country?.toUpperCase();
  const found: PhoneNumber[] = [];
  const isNumberAlone = /^[\d\s+().\-/]+$/.test(ascii);
  for (const { index, 0: candidate } of ascii.matchAll(NUMBER)) {
    // The figures of a name, such as user_12345678, are no number.
    if (/[\p{Script=Latin}@_]/u.test(ascii.charAt(index - 1)) && /^\d/.test(candidate)) continue;
    for (const { at, written } of separate(candidate, index, region)) {
      const fewest = isNumberAlone ? 3 : found.length > 0 ? FEWEST.further : FEWEST.alone;
      if (digitsOf(written).length < fewest || MOMENT.test(written.trim())) continue;
      EXTENSION.lastIndex = at + written.length;
      const [whole = '', extension] = EXTENSION.exec(ascii) ?? [];
      found.push({
        start: at,
        end: at + written.length + whole.length,
        href: `tel:${dialled(written, region)}${extension ? `;ext=${extension}` : ''}`,
      });
    }
  }
  return found;
}

/**
 * Whether all telephone numbers of a text are of mobile phones, as far as the numbering plan says: not where a country has
 * one range for all, as the US and Canada do.
 *
 * @param country as in {@link phonesIn}
 */
export function isMobile(text: string, country?: string): boolean {
  const types = phonesIn(text, country).map(({ href }) => parsePhoneNumberFromString(href)?.getType());
  return types.length > 0 && types.every((type) => type === 'MOBILE');
}

/** The parts of a number as `tel:` has it: the code and the country it is dialled by, and the rest. Nothing without a code. */
export function dialledParts(
  href: string,
): { readonly code: string; readonly country: string | undefined; readonly rest: string } | undefined {
  const number = href.startsWith('tel:+') ? parsePhoneNumberFromString(href) : undefined;
  return number && { code: number.countryCallingCode, country: number.country, rest: number.nationalNumber };
}

/** The extension of a number as `tel:` has it. */
export const extensionOf = (href = ''): string | undefined => /;ext=(\d+)/.exec(href)?.[1];

/** As many digits as no area code has with its country code. */
const WHOLE = 9;

/** A slash separates two numbers where both sides are one, and groups of one number otherwise, as in 030/12345. */
function separate(
  candidate: string,
  index: number,
  region: string | undefined,
): readonly { at: number; written: string }[] {
  const parts = [...candidate.matchAll(/[^/]+/g)].map(({ index: offset, 0: part }) => ({
    at: index + offset + (part.length - part.trimStart().length),
    written: part.trim(),
  }));
  const isNumber = (written: string, fewest: number) =>
    digitsOf(written).length >= fewest || isValid(written, region);
  const [first] = parts;
  if (parts.every(({ written }) => isNumber(written, FEWEST.further))) return parts;
  // What follows a whole number, as in +44 161 496 0000/01, is another ending of it.
  if (first && isNumber(first.written, WHOLE)) return [first];
  return [{ at: index, written: candidate }];
}

const parsed = (number: string, region: string | undefined) =>
  parsePhoneNumberFromString(number, {
    extract: false,
    ...(region !== undefined && isSupportedCountry(region) && { defaultCountry: region as CountryCode }),
  });

const isValid = (number: string, region: string | undefined) => parsed(number, region)?.isValid() === true;

/** What to dial for a number, without an extension. */
function dialled(written: string, region: string | undefined): string {
  const digits = digitsOf(written);
  const isInternational = /^\(? ?\+/.test(written);
  const international = isInternational ? digits : digits.replace(/^00/, '');
  const plain = /[A-Z]/.test(written) ? `${isInternational ? '+' : ''}${digits}` : written;
  const known = parsed(plain, region);
  if (known?.isValid()) return known.number;
  // 00 is dialled before the country code in most countries.
  if (!isInternational && digits.startsWith('00') && isValid(`+${international}`, undefined))
    return `+${international}`;
  if (isInternational) return `+${digitsOf(written.replace(/\( ?0 ?\)/, ''))}`;
  return known?.isPossible() ? known.number : digits;
}
