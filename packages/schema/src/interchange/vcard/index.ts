import { select } from '../../audience.js';
import { contactValue } from '../../basics.js';
import { isOngoing } from '../../dates/partial-date.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { type Resume, resumeSchema } from '../../resume.js';
import { spanOf } from '../../sections/work.js';
import { isSafeHref } from '../../text/href.js';
import { type LocalizedText, prepareText, textToString } from '../../text/localized.js';
import type { Exported, Loss } from '../loss.js';

export interface ToVCardOptions {
  /** Language of the card. */
  readonly locale?: string;
  /** Whom it is for; `public` by default. */
  readonly audience?: string;
}

/** Writes the head of a résumé as a vCard 4.0 (RFC 6350). Everything else is told as lost, by path. */
export function toVCard(
  resume: Resume,
  { locale = '', audience = 'public' }: ToVCardOptions = {},
): Exported<string> {
  const visible = select(resumeSchema, resume, { audience }) ?? {};
  const basics = visible.basics ?? {};
  const losses: Loss[] = Object.keys(visible)
    .filter((key) => key !== 'basics')
    .map((key) => ({ path: key, message: 'has no place on a card; left out.' }));
  for (const key of ['pronouns', 'aliases'] as const)
    if (basics[key] !== undefined)
      losses.push({ path: formatPath(['basics', key]), message: 'has no place on a card; left out.' });

  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepareText(text, locale));
  const name = plain(basics.name) ?? '';
  const current = visible.work?.find((job) => isOngoing(spanOf(job)));
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
  return { output: ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n'), losses };
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
