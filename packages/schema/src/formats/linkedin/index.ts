import { isBlankResume } from '../../read/blank.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader, splitBullets } from '../field-reader.js';
import { newestFirst } from '../newest-first.js';
import { readArchive, type Tables } from './archive.js';

type Row = Readonly<Record<string, unknown>>;

/** What becomes of a row: a section, and the entry in it. */
type ReadRow = (row: FieldReader) => Row;

/** The tables with one section each, by the names of their files. */
const SECTIONS: Readonly<Record<string, readonly [section: string, read: ReadRow]>> = {
  Positions: [
    'work',
    (row) => ({
      name: row.text('Company Name'),
      position: row.text('Title'),
      location: row.text('Location'),
      ...spanOf(row, 'present'),
      ...textsOf(row, 'Description', 'highlights'),
    }),
  ],
  Education: [
    'education',
    (row) => ({
      institution: row.text('School Name'),
      studyType: row.text('Degree Name'),
      startDate: row.entryDate('Start Date'),
      endDate: row.entryDate('End Date', 'end'),
      achievements: [row.text('Notes'), row.text('Activities')].filter((text) => text !== undefined),
    }),
  ],
  Skills: ['skills', (row) => ({ name: row.text('Name') })],
  Languages: [
    'languages',
    (row) => ({ language: row.text('Name'), fluency: inWords(row.text('Proficiency')) }),
  ],
  Certifications: [
    'certificates',
    (row) => ({
      name: row.text('Name'),
      issuer: row.text('Authority'),
      date: row.entryDate('Started On'),
      expires: row.entryDate('Finished On'),
      number: row.text('License Number'),
      url: row.href('Url'),
    }),
  ],
  Projects: [
    'projects',
    (row) => {
      const { summary, highlights } = textsOf(row, 'Description', 'highlights');
      return {
        name: row.text('Title'),
        description: summary,
        highlights,
        url: row.href('Url'),
        ...spanOf(row),
      };
    },
  ],
  Honors: [
    'awards',
    (row) => ({
      title: row.text('Title'),
      summary: row.text('Description'),
      date: row.entryDate('Issued On'),
    }),
  ],
  Publications: [
    'publications',
    (row) => ({
      name: row.text('Name'),
      publisher: row.text('Publisher'),
      releaseDate: row.entryDate('Published On'),
      summary: row.text('Description'),
      url: row.href('Url'),
    }),
  ],
  Patents: [
    'patents',
    (row) => ({
      name: row.text('Title'),
      number: row.text('Number') ?? row.text('Application Number'),
      status: inWords(row.text('Status')),
      filed: row.entryDate('Filing Date'),
      granted: row.entryDate('Issue Date'),
      summary: row.text('Description'),
      url: row.href('Url'),
    }),
  ],
  Courses: ['training', (row) => ({ name: row.text('Name'), summary: row.text('Number') })],
  Organizations: [
    'memberships',
    (row) => ({
      organization: row.text('Name'),
      position: row.text('Position'),
      summary: row.text('Description'),
      ...spanOf(row, 'present'),
    }),
  ],
  Volunteering: [
    'volunteer',
    (row) => ({
      organization: row.text('Company Name'),
      position: row.text('Role'),
      ...spanOf(row, 'present'),
      summary:
        [inWords(row.text('Cause')), row.text('Description')].filter(Boolean).join('\n\n') || undefined,
    }),
  ],
  Recommendations_Received: [
    'references',
    (row) => {
      row.skip('Creation Date');
      return {
        // The others are hidden, or wait for the person's consent.
        visibility: /^visible$/i.test(row.text('Status') ?? 'VISIBLE') ? undefined : 'private',
        name: [row.text('First Name'), row.text('Last Name')].filter(Boolean).join(' ') || undefined,
        organization: row.text('Company'),
        position: row.text('Job Title'),
        reference: row.text('Text'),
      };
    },
  ],
};

/** Other names that LinkedIn gave its tables. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Volunteering Experiences': 'Volunteering',
  'Recommendations Received': 'Recommendations_Received',
  'Phone Numbers': 'PhoneNumbers',
};

const CONTACTS = ['Profile', 'Email Addresses', 'PhoneNumbers'];

const WANTED: ReadonlySet<string> = new Set([
  ...Object.keys(SECTIONS),
  ...Object.keys(OTHER_NAMES),
  ...CONTACTS,
]);

/**
 * Reads the archive that LinkedIn gives its members of what they wrote there: a ZIP of tables in CSV. Files that say nothing of
 * a résumé, such as messages, are named and not unpacked; whatever has no place is reported by table, row and column.
 *
 * @throws {ImportError} where it is damaged, larger than is read, or holds none of the tables
 */
export async function fromLinkedIn(bytes: Uint8Array): Promise<Imported> {
  const warnings: ConversionWarning[] = [];
  const tables = await readArchive(bytes, WANTED, warnings);
  if (tables.size === 0)
    throw new ImportError(
      'The archive has no table of a LinkedIn export, such as Profile.csv or Positions.csv. Give the ZIP file that LinkedIn sends.',
    );
  const document: Record<string, unknown> = { basics: readBasics(tables, warnings) };
  for (const [name, [section, read]] of Object.entries(SECTIONS)) {
    const entries = rowsOf(tables, name, warnings).map((row) => {
      const entry = compact(read(row));
      row.finish('has no place here; left out.');
      return entry;
    });
    const shown = entries.filter((entry) => Object.keys(entry).length > 0);
    document[section] = section === 'publications' ? newestFirst(shown) : shown;
  }
  const resume = accept(compact(document));
  if (isBlankResume(resume)) throw new ImportError(nothingKnown(tables));
  return { resume, warnings };
}

/** Why nothing was found in the tables of an archive. */
function nothingKnown(tables: Tables): string {
  const columns = new Set([...tables.values()].flat().flatMap((row) => Object.keys(row)));
  const found =
    columns.size === 0 ? 'Its tables are empty' : `Its columns are ${[...columns].slice(0, 5).join(', ')}`;
  return `${found}; none is known. LinkedIn names its columns in English, such as "First Name": download the archive again.`;
}

/** The rows of a table, under each of its names. */
function rowsOf(tables: Tables, name: string, warnings: ConversionWarning[]): readonly FieldReader[] {
  const names = [name, ...Object.keys(OTHER_NAMES).filter((other) => OTHER_NAMES[other] === name)];
  return names.flatMap((each) =>
    (tables.get(each) ?? []).map((row, i) => new FieldReader(row, [`${each}.csv`, i], warnings)),
  );
}

/** A word of LinkedIn's own, such as `ARTS_AND_CULTURE`, as readers know it; other texts as they are. */
const inWords = (text: string | undefined): string | undefined =>
  text !== undefined && /^[A-Z]{2,}(?:_[A-Z]+)*$/.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase().replaceAll('_', ' ')
    : text;

/** Both ends of a span; without an end it goes on where `open` says so. */
function spanOf(row: FieldReader, open?: 'present'): Row {
  const startDate = row.entryDate('Started On');
  return { startDate, endDate: row.entryDate('Finished On', 'end') ?? (startDate && open) };
}

/** A text with the bullets of LinkedIn as items of a list. */
const withItems = (text: string | undefined) => text?.replace(/^[^\S\n]*[•●▪◦·–]\s*/gmu, '- ');

/** A text whose bullets at its end become a list of their own. */
function textsOf(row: FieldReader, key: string, bulletsKey: string) {
  const { text, bullets } = splitBullets(withItems(row.text(key)));
  return { summary: text, [bulletsKey]: bullets };
}

function readBasics(tables: Tables, warnings: ConversionWarning[]): Row {
  const [profile, ...others] = rowsOf(tables, 'Profile', warnings);
  for (const other of others) other.finishTogether('stands in a second row; the first is kept.');
  const [first, ...further] = rowsOf(tables, 'Email Addresses', warnings)
    .map((row) => {
      const found = { value: row.text('Email Address'), isFirst: /^yes$/i.test(row.text('Primary') ?? '') };
      for (const key of ['Confirmed', 'Updated On']) row.skip(key);
      row.finish('has no place here; left out.');
      return found;
    })
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst));
  const [phone, ...phones] = rowsOf(tables, 'PhoneNumbers', warnings).flatMap((row) => {
    const number = [row.text('Number'), row.text('Extension')].filter(Boolean).join(' ext. ');
    row.skip('Type');
    row.finish('has no place here; left out.');
    return number === '' ? [] : [number];
  });
  const basics = {
    ...(profile && readProfile(profile)),
    email: first?.value,
    phone,
    contacts: [
      ...further.map(({ value }) => ({ kind: 'email', value })),
      ...phones.map((value) => ({ kind: 'phone', value })),
    ],
  };
  profile?.finish('has no place here; left out.');
  return compact(basics);
}

function readProfile(profile: FieldReader): Row {
  const [given, family, maiden] = ['First Name', 'Last Name', 'Maiden Name'].map((key) => profile.text(key));
  const [site, ...sites] = listIn(profile, 'Websites', /,(?=[A-Z_]+:|https?:)/).flatMap((text) => {
    const [, label, address = text] = /^([A-Z_]+):(?!\/\/)(.*)$/.exec(text) ?? [];
    if (/^https?:\/\/\S+$/.test(address) && URL.canParse(address)) {
      const username = new URL(address).hostname.replace(/^www\./, '');
      return [{ network: label?.toLowerCase() ?? 'Web', username, url: address }];
    }
    profile.warn('Websites', `"${address}" is no address to link to; left out.`);
    return [];
  });
  return {
    name: [given, family].filter(Boolean).join(' ') || undefined,
    aliases: maiden === undefined ? [] : [[given, maiden].filter(Boolean).join(' ')],
    label: profile.text('Headline'),
    summary: withItems(profile.text('Summary')),
    birthDate: profile.entryDate('Birth Date'),
    url: site?.url,
    location: readLocation(profile),
    profiles: [
      ...sites,
      ...listIn(profile, 'Twitter Handles', ',').map((username) => ({
        network: 'X',
        username,
        url: `https://x.com/${encodeURIComponent(username)}`,
      })),
    ],
  };
}

/** The place; the address without the parts at its end that the postal code and the city say too. */
function readLocation(profile: FieldReader): Row {
  const address = profile.text('Address');
  const postalCode = profile.text('Zip Code');
  const city = profile.text('Geo Location');
  const said = new Set(wordsIn(`${postalCode ?? ''} ${city ?? ''}`));
  const parts = address?.split(/(?<=[,\n])/) ?? [];
  const end = parts.findLastIndex((part) => wordsIn(part).some((word) => !said.has(word)));
  const rest = parts
    .slice(0, end + 1)
    .join('')
    .replace(/[\s,]+$/, '');
  return compact({ address: rest || undefined, postalCode, city });
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A list in one field: `[PERSONAL:https://a.example,BLOG:https://b.example]`. */
const listIn = (row: FieldReader, key: string, separator: string | RegExp): readonly string[] =>
  (row.text(key) ?? '')
    .replace(/^\[|\]$/g, '')
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
