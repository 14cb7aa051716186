import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import { orcidDigits } from '../../people/self.js';
import { markedValue } from '../../personal/marked.js';
import { photoSource } from '../../personal/photo.js';
import { factOf } from '../../personal/private-contacts.js';
import { entriesOf, type Resume } from '../../resume.js';
import { isMap } from '../../schema-walk.js';
import { definitionOf, sectionTypes } from '../../sections/index.js';
import type { JsonLdContext } from '../../sections/section.js';
import { dateAvailable } from '../../sections/seeking.js';
import { type LocalizedText, prepareBlockText, prepareText } from '../../text/localized.js';
import { blockTextToString, textToString } from '../../text/nodes.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import { leftOutLetters, orcidsOf, otherLanguages } from '../unshown.js';

export interface ToJsonLdOptions {
  /** Language of the texts. */
  readonly locale?: string;
  /** Whom it is for; `public` by default: search engines read it. */
  readonly audience?: string;
  /** The moment that separates current jobs from past ones. Default: now. */
  readonly now?: Date;
}

/** What schema.org has words for in `basics`. */
const BASICS = [
  'name',
  'aliases',
  'label',
  'summary',
  'email',
  'phone',
  'url',
  'image',
  'location',
  'profiles',
  'contacts',
  'ids.orcid',
  'birthDate',
  'birthPlace',
  'gender',
  'nationality',
] as const;

/** Keys that guide what is shown, and are read by nobody. */
const GUIDES: ReadonlySet<string> = new Set(['layout', 'section', 'tags', 'visibility']);

type Contact = NonNullable<NonNullable<Resume['basics']>['contacts']>[number];

/** What a contact of each kind is to schema.org. */
const CONTACTS = { email: 'email', phone: 'telephone', url: 'url' } as const;

/** Whether a contact is one: its label may say that it is a personal fact, which is nothing for search engines. */
const isWayToReach = (contact: Contact) => factOf(contact) === undefined;

/** Writes a résumé as a schema.org `Person` in JSON-LD. Values without a property there are reported, by path. */
export function toJsonLd(
  resume: Resume,
  { locale = '', audience = 'public', now = new Date() }: ToJsonLdOptions = {},
): Exported<Readonly<Record<string, unknown>>> {
  const visible = selectResume(resume, { audience });
  const basics = visible.basics ?? {};
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepareText(text, locale));
  const prose = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : blockTextToString(prepareBlockText(text, locale));
  const { orcid } = basics.ids ?? {};
  const context: JsonLdContext = {
    now,
    plain,
    prose,
    organization: (name, url) =>
      name === undefined ? undefined : { '@type': 'Organization', name: plain(name), url },
  };
  const { person, works, warnings } = writeSections(visible, context);
  const { description = [], ...properties } = person;
  const birthPlace = plain(markedValue(basics.birthPlace));

  const output = withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': orcid && `https://orcid.org/${orcidDigits(orcid)}`,
    name: plain(basics.name),
    alternateName: [
      ...(typeof basics.name === 'object'
        ? Object.values(basics.name).filter((name) => name !== plain(basics.name))
        : []),
      ...(basics.aliases ?? []),
    ],
    jobTitle: plain(basics.label),
    description: [prose(basics.summary), ...description.flat()].filter(Boolean).join('\n') || undefined,
    email: markedValue(basics.email),
    telephone: markedValue(basics.phone),
    url: markedValue(basics.url),
    image: photoSource(basics.image),
    address: basics.location && {
      '@type': 'PostalAddress',
      streetAddress: plain(markedValue(basics.location.address)),
      addressLocality: plain(basics.location.city),
      addressRegion: plain(basics.location.region),
      postalCode: markedValue(basics.location.postalCode),
      addressCountry: basics.location.countryCode,
    },
    birthDate: markedValue<string>(basics.birthDate),
    birthPlace: birthPlace && { '@type': 'Place', name: birthPlace },
    gender: plain(markedValue(basics.gender)),
    nationality: [markedValue(basics.nationality) ?? []]
      .flat()
      .map((country) => ({ '@type': 'Country', name: plain(country) })),
    sameAs: (basics.profiles ?? []).flatMap(({ url }) => url ?? []),
    contactPoint: (basics.contacts ?? []).filter(isWayToReach).map(({ kind, label, value, url }) => ({
      '@type': 'ContactPoint',
      contactType: plain(label),
      url,
      [kind ? CONTACTS[kind] : 'name']: value,
    })),
    ...properties,
    '@reverse': { author: works },
  });
  return {
    output: output as Readonly<Record<string, unknown>>,
    warnings: [
      ...lossesOf(visible),
      ...leftOutLetters(resume),
      ...otherLanguages(visible, locale),
      ...warnings,
    ],
  };
}

/** What the entries of all sections say of the person, what the person made, and what they say that is lost. */
function writeSections(visible: Resume, context: JsonLdContext) {
  const properties: (readonly [name: string, value: unknown])[] = [];
  const works: unknown[] = [];
  const warnings: ConversionWarning[] = [];
  for (const type of sectionTypes) {
    const { jsonLd } = definitionOf(type);
    if (!jsonLd) continue;
    for (const [i, entry] of entriesOf(visible, type).entries()) {
      const path = Array.isArray(visible[type]) ? [type, i] : [type];
      warnings.push(...unwritten(entry, jsonLd.keys, path));
      if (jsonLd.work) works.push(jsonLd.work(entry, context));
      const added = jsonLd.person?.(entry, context);
      properties.push(...Object.entries(added ?? {}));
      if (!added && jsonLd.unsaid) warnings.push({ path: formatPath(path), message: jsonLd.unsaid });
    }
  }
  const names = new Set(properties.map(([name]) => name));
  const person = Object.fromEntries(
    [...names].map((name) => [name, properties.flatMap(([other, value]) => (other === name ? [value] : []))]),
  );
  return { person, works, warnings };
}

/** What a document says outside of the entries that are written, and the output does not. */
function lossesOf(visible: Resume): ConversionWarning[] {
  const written = sectionTypes.filter((type) => definitionOf(type).jsonLd);
  return [
    ...unwritten(visible, ['basics', ...written], []),
    ...unwritten(visible.basics, BASICS, ['basics']),
    ...unwritten(visible.basics?.image, ['src'], ['basics', 'image']),
    ...(visible.seeking?.availableFrom !== undefined && dateAvailable(visible.seeking) === undefined
      ? [{ path: 'seeking.availableFrom', message: 'is no date; left out.' }]
      : []),
    ...orcidsOf(visible, 'has no place in schema.org; left out.'),
    ...(visible.basics?.contacts ?? []).flatMap((contact, i) =>
      isWayToReach(contact)
        ? []
        : [
            {
              path: formatPath(['basics', 'contacts', i]),
              message: 'is a personal fact and no way to reach the owner; left out.',
            },
          ],
    ),
    ...(visible.basics?.profiles ?? []).flatMap(({ url }, i) =>
      url === undefined
        ? [{ path: formatPath(['basics', 'profiles', i]), message: 'has no address; left out.' }]
        : [],
    ),
  ];
}

/** The keys of a map that are not written, such as `pronouns`; of `links.code`, the other links. */
function unwritten(
  value: unknown,
  written: readonly string[],
  path: readonly PropertyKey[],
): ConversionWarning[] {
  return Object.entries(isMap(value) ? value : {}).flatMap(([key, child]) => {
    if (written.includes(key) || GUIDES.has(key)) return [];
    const inner = written.flatMap((name) => (name.startsWith(`${key}.`) ? name.slice(key.length + 1) : []));
    if (inner.length > 0) return unwritten(child, inner, [...path, key]);
    return [{ path: formatPath([...path, key]), message: 'has no words in schema.org; left out.' }];
  });
}

/** Leaves out what is not there, at any depth: absent values, and lists and maps that hold nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, withoutEmpty(child)] as const)
      .filter(([, child]) => !isEmpty(child)),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
