import type { ContactView } from '../../basics.js';
import { dialledParts, extensionOf } from '../../contacts/phone.js';
import { structuredName } from '../../people/structured-name.js';
import { markedValue } from '../../personal/marked.js';
import type { ResumeView } from '../../prepare.js';
import type { Resume } from '../../resume.js';
import { isMap } from '../../schema-walk.js';
import { type LocalizedText, prepareText } from '../../text/localized.js';
import { textToString } from '../../text/nodes.js';
import type { XmlNode } from '../xml/write-xml.js';

type Warn = (path: string, message?: string) => void;

/** Networks that the editor has a code for. */
const NETWORKS = new Set(['facebook', 'twitter', 'instagram', 'linkedin', 'youtube', 'pinterest', 'tumblr']);

/** Personal facts that the editor has fields for. */
const FACTS = new Set(['birthDate', 'nationality', 'gender', 'drivingLicenses']);

/** Classes of vehicles that the editor has. */
const LICENCES = new Set('AM A1 A2 A B1 B BE C1 C1E C CE D1 D1E D DE'.split(' '));

/** The name in parts: the importer of the editor refuses a document without one. */
export function nameParts({ basics, locale }: ResumeView): readonly XmlNode[] {
  const name = textToString(basics.name);
  const language = (typeof basics.name === 'string' ? undefined : basics.name.lang) ?? locale;
  const { family, given, additional, prefix, suffix } = structuredName(name, language);
  const first = [prefix, given, additional].filter(Boolean).join(' ');
  const last = [family, suffix].filter(Boolean).join(' ');
  return [
    ['oa:GivenName', first || (last ? '' : name)],
    ['hr:FamilyName', last],
  ];
}

/** Who the document is about. Contacts and facts without a field are reported. */
export function writePerson(
  { basics = {} }: Resume,
  view: ResumeView,
  firstLanguages: readonly string[],
  warn: Warn,
) {
  const { contacts, facts } = view.basics;
  const emails = contacts.filter(({ kind }) => kind === 'email').map(writeEmail);
  const others = contacts.flatMap((contact): readonly XmlNode[] => {
    if (contact.kind === 'email' || contact.kind === 'location') return [];
    const written = contact.kind === 'phone' ? writePhone(contact) : writePage(contact);
    const text = textToString(contact.text);
    const extension = contact.kind === 'phone' ? extensionOf(contact.href) : undefined;
    if (written === undefined) warn(pathOf(contact), `"${text}" has no place in Europass; left out.`);
    else if (extension !== undefined)
      warn(pathOf(contact), `has the extension ${extension}, which has no place in Europass; left out.`);
    else if (contact.kind === 'profile' && !contact.href?.includes(text))
      warn(pathOf(contact), `"${text}" is its address alone in Europass.`);
    return [written];
  });
  for (const { kind, text } of facts)
    if (!FACTS.has(kind))
      warn(`basics.${kind}`, `"${textToString(text)}" has no place in Europass; left out.`);
  for (const [i, { label }] of (basics.contacts ?? []).entries())
    if (label !== undefined) warn(`basics.contacts[${i}].label`);
  if (basics.birthPlace !== undefined) warn('basics.birthPlace');
  const codes = textsOf(basics.drivingLicenses);
  const licences = codes.filter((code) => LICENCES.has(code));
  if (licences.length < codes.length)
    warn('basics.drivingLicenses', 'has classes that Europass has not; they are left out.');
  const elements: readonly XmlNode[] = [
    ['PersonName', nameParts(view)],
    ...emails,
    ...others,
    writeAddress(basics, view.locale),
    ...writeFacts(basics, warn),
    ...firstLanguages.map((name): XmlNode => ['PrimaryLanguageCode', { name: 'FREE_TEXT' }, name]),
  ];
  return {
    elements,
    emails,
    licences: [
      ['eures:Licenses', licences.map((code): XmlNode => ['eures:License', [['hr:LicenseTypeCode', code]]])],
    ] as readonly XmlNode[],
  };
}

const pathOf = ({ kind }: ContactView) =>
  kind === 'phone' || kind === 'pronouns' || kind === 'url' ? `basics.${kind}` : 'basics.profiles';

function writeEmail({ href = '', text }: ContactView): XmlNode {
  const address = href.startsWith('mailto:')
    ? decoded(href.slice(7).split('?')[0] ?? '')
    : textToString(text);
  return [
    'Communication',
    [
      ['ChannelCode', 'Email'],
      ['oa:URI', address],
    ],
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The importer refuses a document with a number that has no code of a country. */
function writePhone({ href = '' }: ContactView): XmlNode {
  const parts = dialledParts(href);
  return (
    parts && [
      'Communication',
      [
        ['ChannelCode', 'Telephone'],
        ['UseCode', 'mobile'],
        ['CountryDialing', parts.code],
        ['oa:DialNumber', parts.rest],
        ['CountryCode', parts.country?.toLowerCase()],
      ],
    ]
  );
}

function writePage({ kind, href, label }: ContactView): XmlNode {
  if (href === undefined || !/^https?:/i.test(href)) return undefined;
  const network = textToString(label);
  const code = network.toLowerCase().replace(/^x$/, 'twitter');
  const isKnown = NETWORKS.has(code);
  return [
    'Communication',
    kind === 'url'
      ? [
          ['ChannelCode', 'Web'],
          ['oa:URI', href],
        ]
      : [
          ['ChannelCode', 'Social Media'],
          ['UseCode', isKnown ? code : 'other'],
          ['OtherTitle', isKnown ? '' : network],
          ['oa:URI', href],
        ],
  ];
}

function writeAddress({ location = {} }: NonNullable<Resume['basics']>, locale: string): XmlNode {
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? '' : textToString(prepareText(text, locale));
  const { address, city, region, postalCode, countryCode } = location;
  const place = [plain(city), plain(region)].filter(Boolean).join(', ');
  if (![address, city, region, postalCode, countryCode].some(Boolean)) return undefined;
  return [
    'Communication',
    [
      ['UseCode', 'home'],
      [
        'Address',
        { type: 'home' },
        [
          ['oa:AddressLine', plain(markedValue(address))],
          ['oa:CityName', place],
          ['CountryCode', countryCode?.toLowerCase()],
          ['oa:PostalCode', markedValue(postalCode)],
        ],
      ],
    ],
  ];
}

function writeFacts(basics: NonNullable<Resume['basics']>, warn: Warn): readonly XmlNode[] {
  const nationalities = textsOf(basics.nationality);
  const codes = nationalities.filter((code) => /^[A-Z]{2}$/i.test(code));
  if (codes.length < nationalities.length)
    warn('basics.nationality', 'is in words, and Europass takes codes of countries; left out.');
  const [gender = ''] = textsOf(basics.gender);
  const isCode = gender === 'male' || gender === 'female';
  if (gender !== '' && !isCode) warn('basics.gender');
  const [born = ''] = textsOf(basics.birthDate);
  return [
    ...codes.map((code): XmlNode => ['NationalityCode', code.toLowerCase()]),
    ['hr:BirthDate', born],
    ['GenderCode', isCode ? gender : ''],
  ];
}

/** The texts of a fact, which may be one or several, in several languages or with who may see it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isMap(value)) return [];
  return textsOf('value' in value ? value.value : Object.values(value)[0]);
}
