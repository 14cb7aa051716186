import { languageFor } from '../../languages/registry.js';
import { languageNameIn } from '../../languages/tags.js';
import { isMap } from '../../schema-walk.js';
import { readContacts } from '../contacts.js';
import { compact, type FieldReader } from '../field-reader.js';
import { finish } from './parts.js';

/** Networks by the codes of the editor. */
const NETWORKS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  twitter: 'X',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  tumblr: 'Tumblr',
  skype: 'Skype',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
  line: 'LINE',
  viber: 'Viber',
};

/** Uses that say no more than that a contact is one. */
const USUAL_USES = new Set(['home', 'mobile', 'other']);

interface Contact {
  readonly kind: 'email' | 'phone' | 'url' | 'profile';
  readonly value: string;
  readonly label?: string | undefined;
  readonly network?: string;
}

/** Who the document is about, and the languages that are their first. */
export function readPerson(person: FieldReader, language: string) {
  const name = person.map('PersonName');
  const parts = ['GivenName', 'MiddleName', 'FamilyName'].map((key) => name.text(key));
  finish(name);
  const communications = person.maps('Communication');
  const location = readAddress(communications);
  const contacts = communications.flatMap(readCommunication);
  for (const communication of communications) finish(communication);
  const ofKind = (kind: Contact['kind']) => contacts.filter((contact) => contact.kind === kind);
  const first = (kind: Contact['kind']) => ofKind(kind).find(({ label }) => label === undefined);
  const [email, phone, url] = [first('email'), first('phone'), first('url')];
  const others = contacts.filter(
    (contact) => contact.kind !== 'profile' && ![email, phone, url].includes(contact),
  );
  const basics = {
    name: parts.filter(Boolean).join(' ') || undefined,
    email: email?.value,
    phone: phone?.value,
    url: url?.value,
    location,
    ...readContacts(others),
    profiles: ofKind('profile').map(({ network, value }) =>
      /^https?:/i.test(value) ? { network, url: value } : { network, username: value },
    ),
    birthDate: person.entryDate('BirthDate'),
    gender: person.text('GenderCode'),
    nationality: person.texts('NationalityCode')?.map((code) => code.toUpperCase()),
  };
  const languages = readFirstLanguages(person, language);
  finish(person);
  return { basics, languages };
}

/** The first address of the person; further ones have no place. */
function readAddress(communications: readonly FieldReader[]): Readonly<Record<string, unknown>> {
  const [address, ...others] = communications.filter((item) => item.has('Address'));
  for (const other of others) {
    other.warn('Address', 'is a second address; the first is kept.');
    for (const key of ['Address', 'OtherTitle']) other.skip(key);
  }
  if (!address) return {};
  const inner = address.map('Address');
  const location = compact({
    address: inner.texts('AddressLine')?.join(', '),
    postalCode: inner.text('PostalCode'),
    city: inner.text('CityName'),
    region: inner.text('CountrySubDivisionCode'),
    countryCode: inner.text('CountryCode')?.toUpperCase(),
  });
  finish(inner, ['@type']);
  return location;
}

function readCommunication(item: FieldReader): readonly Contact[] {
  const channel = item.text('ChannelCode')?.toLowerCase().replace(/\s/g, '');
  const use = item.text('UseCode');
  const title = item.text('OtherTitle');
  const label = title ?? (use === undefined || USUAL_USES.has(use) ? undefined : use);
  const uri = item.has('URI') ? item.text('URI') : item.text('Text');
  if (channel === 'email') return uri === undefined ? [] : [{ kind: 'email', value: uri, label }];
  if (channel === 'telephone') {
    const dialing = item.text('CountryDialing')?.replace(/^\+?/, '+');
    const value = [dialing, item.text('DialNumber') ?? uri].filter(Boolean).join(' ');
    // The country of the number is in its prefix.
    item.skip('CountryCode');
    return value === '' ? [] : [{ kind: 'phone', value, label }];
  }
  if (channel === 'web') {
    const value = item.href('URI');
    return value === undefined ? [] : [{ kind: 'url', value, label }];
  }
  if (channel === 'socialmedia' || channel === 'instantmessage') {
    const network = title ?? NETWORKS[use ?? ''] ?? use ?? 'Web';
    return uri === undefined ? [] : [{ kind: 'profile', value: uri, network }];
  }
  if (channel !== undefined) item.warn('ChannelCode', `"${channel}" is no way to reach a person; left out.`);
  if (uri !== undefined) item.warn('URI', `"${uri}" has no place here; left out.`);
  if (label !== undefined && !item.has('Address'))
    item.warn('OtherTitle', `"${label}" has no place here; left out.`);
  return [];
}

/** Languages in a code of three letters, or in words. */
export const languageIn = (written: string, language: string): string =>
  /^[a-z]{2,3}$/.test(written) ? (languageNameIn(language, written) ?? written) : written;

function readFirstLanguages(person: FieldReader, language: string) {
  person.skip('PrimaryLanguageCode@name');
  return (person.texts('PrimaryLanguageCode') ?? []).map((code) => ({
    language: languageIn(code, language),
    fluency: languageFor(language)?.words.fluencies['native-or-bilingual'] ?? 'native',
  }));
}

/** Who gave the document: the person, as a rule. What says something else is reported. */
export function readSupplier(supplier: FieldReader, person: Readonly<Record<string, unknown>>): void {
  const known = new Set(textsIn(person));
  const contact = supplier.map('PersonContact');
  for (const [key, value] of Object.entries(contact.value)) {
    const strange = textsIn(value).filter((text) => !known.has(text));
    contact.skip(key);
    if (strange.length > 0)
      contact.warn(
        key,
        `says ${strange.map((text) => `"${text}"`).join(', ')}, which the person does not; left out.`,
      );
  }
  const keys = ['schemeID', 'schemeName', 'schemeAgencyName', 'schemeVersionID'];
  const party = supplier.text('PartyName');
  if (party !== undefined && party !== 'Owner')
    supplier.warn('PartyName', `"${party}" has no place here; left out.`);
  finish(supplier, ['PartyID', 'PrecedenceCode', ...keys.map((key) => `PartyID@${key}`)]);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
}
