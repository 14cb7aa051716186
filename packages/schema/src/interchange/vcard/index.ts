import { contactValue } from '../../basics.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import type { Resume } from '../../resume.js';
import { isSafeHref } from '../../text/href.js';
import { type LocalizedText, prepareText, textToString } from '../../text/localized.js';
import { employmentAt } from '../employment.js';
import type { Exported, Loss } from '../loss.js';

export interface ToVCardOptions {
  /** Language of the card. */
  readonly locale?: string;
  /** Whom it is for; `public` by default. */
  readonly audience?: string;
  /** The moment that tells the current job from others; now where left out. */
  readonly now?: Date;
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
]);

/** Writes the head of a résumé as a vCard 4.0 (RFC 6350). Everything else is told as lost, by path. */
export function toVCard(
  resume: Resume,
  { locale = '', audience = 'public', now = new Date() }: ToVCardOptions = {},
): Exported<string> {
  const visible = selectResume(resume, { audience });
  const basics = visible.basics ?? {};
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepareText(text, locale));
  const name = plain(basics.name) ?? '';
  const current = visible.work?.find((job) => employmentAt(now, job) === 'current');
  const { address, city, region, postalCode, countryCode } = basics.location ?? {};
  const place = ['', '', plain(address), plain(city), plain(region), postalCode, countryCode];
  const further = (kind: string) =>
    (basics.contacts ?? []).filter((contact) => contact.kind === kind).map(({ value }) => value);
  const properties: [string, string | undefined][] = [
    ['FN', escapeText(name)],
    ['TITLE', escapeText(plain(basics.label))],
    ['ORG', escapeText(plain(current?.name))],
    ...[contactValue(basics.email), ...further('email')].map(
      (email) => ['EMAIL', escapeText(email)] as [string, string],
    ),
    ...[contactValue(basics.phone), ...further('phone')].map(
      (phone) => ['TEL;VALUE=uri', phone && `tel:${phone.replace(/[^\d+]/g, '')}`] as [string, string],
    ),
    ...[contactValue(basics.url), ...further('url'), ...(basics.profiles ?? []).map(({ url }) => url)].map(
      (url) => ['URL', url && isSafeHref(url) ? url : undefined] as [string, string],
    ),
    ['ADR', place.some(Boolean) ? place.map((part) => escapeText(part) ?? '').join(';') : undefined],
    ['PHOTO', basics.image?.replace(/[\r\n]/g, '')],
    ['NOTE', escapeText(plain(basics.summary))],
    ['LANG', locale || undefined],
  ];
  const lines = properties.flatMap(([key, value]) => (value ? [fold(`${key}:${value}`)] : []));
  return {
    output: ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n'),
    losses: lossesOf(visible),
  };
}

/** What a document says, and the card does not. */
function lossesOf(visible: Resume): Loss[] {
  const { contacts = [], profiles = [] } = visible.basics ?? {};
  const lost = (path: readonly PropertyKey[]) => ({
    path: formatPath(path),
    message: 'has no place on a card; left out.',
  });
  return [
    ...Object.keys(visible)
      .filter((key) => key !== 'basics')
      .map((key) => lost([key])),
    ...Object.keys(visible.basics ?? {})
      .filter((key) => !CARRIED.has(key))
      .map((key) => lost(['basics', key])),
    ...contacts.flatMap(({ kind, label, value }, i) => {
      const place = ['basics', 'contacts', i];
      if (kind === undefined || (kind === 'url' && !isSafeHref(value))) return [lost(place)];
      return label === undefined ? [] : [lost([...place, 'label'])];
    }),
    ...profiles.flatMap(({ url }, i) => (url === undefined ? [lost(['basics', 'profiles', i])] : [])),
  ];
}

function escapeText(text: string | undefined): string | undefined {
  return text?.replace(/[\\,;]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Lines hold at most 75 bytes; the rest goes on behind a space, no character being cut in two. */
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
