import { mailboxesIn } from '../../contacts/email.js';
import { phonesIn } from '../../contacts/phone.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import { structuredName } from '../../people/structured-name.js';
import { markedValue } from '../../personal/marked.js';
import { photoSource } from '../../personal/photo.js';
import type { Resume } from '../../resume.js';
import { employmentAt } from '../../sections/employment.js';
import { inOneLine, withoutControls } from '../../text/control-characters.js';
import { isSafeHref } from '../../text/href.js';
import { type LocalizedText, prepareBlockText, prepareText } from '../../text/localized.js';
import { blockTextToString, textToString } from '../../text/nodes.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import { leftOutLetters, otherLanguages } from '../unshown.js';

export interface ToVCardOptions {
  /** Language of the card. */
  readonly locale?: string;
  /** Whom it is for; `public` by default. */
  readonly audience?: string;
  /** The moment that separates the current job from others; now by default. */
  readonly now?: Date;
  /**
   * Gives a photograph as a `data:` address, by its address in the document; nothing where it cannot be read. By default
   * `data:` and `https:` addresses are used as they are, and others left out: a card is read away from its folder.
   */
  readonly photo?: (src: string) => string | undefined;
}

/** What of `basics` has a place on a card. */
const CARRIED = new Set([
  'name',
  'label',
  'image',
  'email',
  'phone',
  'url',
  'contacts',
  'summary',
  'location',
  'profiles',
  'nameReading',
  'professionalTitle',
]);

/** What a card has where everyone may see it. */
const WHERE_PUBLIC = new Set(['birthDate', 'gender']);

const photoAt = (src: string) => (/^(?:data:image\/|https?:\/\/)/i.test(src) ? src : undefined);

type Property = readonly [key: string, value: string | undefined];

/** Writes the head of a résumé as a vCard 4.0 (RFC 6350). Everything else is reported as lost, by path. */
export function toVCard(
  resume: Resume,
  { locale = '', audience = 'public', now = new Date(), photo = photoAt }: ToVCardOptions = {},
): Exported<string> {
  const visible = selectResume(resume, { audience });
  const basics = visible.basics ?? {};
  const prepared = (text: LocalizedText) => prepareText(text, locale);
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepared(text));
  const prose = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : blockTextToString(prepareBlockText(text, locale));
  const name = plain(basics.name) ?? '';
  const current = visible.work?.find((job) => employmentAt(now, job) === 'current');
  const { address, city, region, postalCode, countryCode } = basics.location ?? {};
  const place = [
    '',
    '',
    plain(markedValue(address)),
    plain(city),
    plain(region),
    markedValue(postalCode),
    countryCode,
  ];
  const src = photoSource(basics.image);
  const image = src === undefined ? undefined : photo(src);
  const language = basics.name === undefined ? locale : languageOf(prepared(basics.name), locale);
  const reading = plain(basics.nameReading);
  // A card is handed on, so that facts for one audience would reach others.
  const open = selectResume(resume, { audience: 'public' }).basics ?? {};
  const properties: readonly Property[] = [
    ['FN', escapeText(name)],
    [`N${sortAs(reading, language)}`, nameParts(name, language)],
    ['BDAY', birthday(markedValue<string>(open.birthDate))],
    ['GENDER', genderOf(plain(markedValue(open.gender)))],
    ['TITLE', escapeText(plain(basics.label))],
    ['TITLE', escapeText(plain(markedValue(basics.professionalTitle)))],
    ['ORG', escapeText(plain(current?.name))],
    ...contactProperties(basics),
    ['ADR', place.some(Boolean) ? place.map((part) => escapeText(part) ?? '').join(';') : undefined],
    ['PHOTO', image],
    ['NOTE', escapeText(prose(basics.summary))],
    ['LANG', locale || undefined],
  ];
  const lines = properties.flatMap(([key, value]) => (value ? [fold(`${key}:${inOneLine(value)}`)] : []));
  return {
    output: ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n'),
    warnings: [
      ...lossesOf(visible, open, src !== undefined && image === undefined),
      ...leftOutLetters(resume),
      ...otherLanguages({ basics }, locale),
    ],
  };
}

const languageOf = (text: ReturnType<typeof prepareText>, locale: string) =>
  (typeof text === 'string' ? undefined : text.lang) ?? locale;

/** Family name, given name, middle names, prefix and suffix; nothing where there is no name. */
function nameParts(name: string, language: string): string | undefined {
  const { family, given, additional, prefix, suffix } = structuredName(name, language);
  const parts = [family, given, additional, prefix, suffix];
  return parts.some(Boolean) ? parts.map((part) => escapeText(part) ?? '').join(';') : undefined;
}

/** The reading of a name, by which address books sort it. */
function sortAs(reading: string | undefined, language: string): string {
  if (reading === undefined) return '';
  const { family, given } = structuredName(reading, language);
  const parts = [family, given]
    .filter(Boolean)
    .map((part) => withoutControls(part).replace(/["\n,;:]/g, ' '));
  return parts.length > 0 ? `;SORT-AS="${parts.join(',')}"` : '';
}

/** A full date has no hyphens in vCard, and one without a day has. */
const birthday = (date: string | undefined) => (date?.length === 10 ? date.replaceAll('-', '') : date);

const GENDERS: Readonly<Record<string, string>> = { female: 'F', male: 'M' };

const genderOf = (gender: string | undefined) =>
  gender === undefined ? undefined : (GENDERS[gender] ?? `;${escapeText(gender)}`);

/** The contacts of a kind: the one of its own field, and the further ones. */
function contactsOf(basics: NonNullable<Resume['basics']>, kind: 'email' | 'phone' | 'url'): string[] {
  const further = (basics.contacts ?? []).flatMap((contact) => (contact.kind === kind ? contact.value : []));
  return [markedValue(basics[kind]) ?? [], further].flat();
}

function contactProperties(basics: NonNullable<Resume['basics']>): Property[] {
  const country = basics.location?.countryCode;
  const pages = [...contactsOf(basics, 'url'), ...(basics.profiles ?? []).flatMap(({ url }) => url ?? [])];
  return [
    ...contactsOf(basics, 'email')
      .flatMap(mailboxesIn)
      .map(({ address }): Property => ['EMAIL', escapeText(address)]),
    ...contactsOf(basics, 'phone')
      .flatMap((phone) => phonesIn(phone, country))
      .map(({ href }): Property => ['TEL;VALUE=uri', href]),
    ...pages.filter(isSafeHref).map((url): Property => ['URL', url]),
  ];
}

/** What a document says, and the card does not. */
function lossesOf(
  visible: Resume,
  open: NonNullable<Resume['basics']>,
  withoutPhoto: boolean,
): ConversionWarning[] {
  const { email, phone, contacts = [], profiles = [] } = visible.basics ?? {};
  const lost = (path: readonly PropertyKey[], message = 'has no place on a card; left out.') => ({
    path: formatPath(path),
    message,
  });
  const isLost = (kind: string | undefined, value: string) =>
    kind === undefined ||
    (kind === 'email' && mailboxesIn(value).length === 0) ||
    (kind === 'phone' && phonesIn(value).length === 0) ||
    (kind === 'url' && !isSafeHref(value));
  const own = { email: markedValue(email), phone: markedValue(phone) };
  return [
    ...Object.keys(visible)
      .filter((key) => key !== 'basics')
      .map((key) => lost([key])),
    ...Object.keys(visible.basics ?? {})
      .filter((key) => !CARRIED.has(key) && !(WHERE_PUBLIC.has(key) && Object.hasOwn(open, key)))
      .map((key) => lost(['basics', key])),
    ...Object.entries(own).flatMap(([kind, value]) =>
      value !== undefined && isLost(kind, value) ? [lost(['basics', kind])] : [],
    ),
    ...(withoutPhoto
      ? [
          lost(
            ['basics', 'image'],
            'is a file that could not be embedded: no JPEG, PNG, GIF or WebP of up to 2 MB; left out.',
          ),
        ]
      : []),
    ...contacts.flatMap(({ kind, label, value }, i) => {
      const place = ['basics', 'contacts', i];
      if (isLost(kind, value)) return [lost(place)];
      return label === undefined ? [] : [lost([...place, 'label'])];
    }),
    ...profiles.flatMap(({ url }, i) =>
      url === undefined || !isSafeHref(url) ? [lost(['basics', 'profiles', i])] : [],
    ),
  ];
}

function escapeText(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : withoutControls(text)
        .replace(/[\\,;]/g, '\\$&')
        .replaceAll('\n', '\\n');
}

/** Lines hold at most 75 bytes; the rest goes on behind a space, no character being split. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 74) {
      lines.push(current);
      current = '';
      bytes = 0;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}
