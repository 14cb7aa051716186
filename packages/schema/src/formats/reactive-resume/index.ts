import { isMap } from '../../schema-walk.js';
import { isSummaryTitle, sectionTypeOf } from '../../sections/titles.js';
import { NO_AUDIENCE } from '../../visibility.js';
import { readContacts } from '../contacts.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { toEntry } from '../entries.js';
import { accept, compact, FieldReader, readReleased } from '../field-reader.js';
import { readHtml, readHtmlBullets } from '../read-html.js';
import { readLayout } from './layout.js';

/** Whether a value is an export of Reactive Resume: version 4 and 5 have basics and a map of sections. */
export const isReactiveResume = (value: unknown): boolean =>
  isMap(value) &&
  isMap(value.basics) &&
  isMap(value.sections) &&
  Object.values(value.sections).some((section) => isMap(section) && Array.isArray(section.items));

/**
 * Reads an export of Reactive Resume 4 or 5, parsed from its JSON. HTML becomes Markdown, periods become dates, the order and
 * the titles of sections go to `layout`. What was hidden there is kept with `visibility: private`.
 *
 * @throws {ImportError} when there are no `sections` in it
 */
export function fromReactiveResume(value: unknown): Imported {
  if (!isReactiveResume(value))
    throw new ImportError('There is no "sections". Give the JSON that Reactive Resume exports.');
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value as Record<string, unknown>, [], warnings);
  const sections = root.map('sections');
  const metadata = root.map('metadata');
  const locale = metadata.map('page').text('locale');
  const ofVersion4 = Object.entries(sections.map('custom').value);
  const ofVersion5 = [root.value.customSections ?? []].flat();
  const custom: readonly Located[] = [
    ...ofVersion4.map(([id, value]) => ({ value, path: ['sections', 'custom', id] })),
    ...ofVersion5.map((value, i) => ({ value, path: ['customSections', i] })),
  ];
  const document: Record<string, unknown> = {
    // English is what every export says where its owner chose nothing.
    ...(locale && !/^en\b/.test(locale) && { document: { language: locale } }),
    basics: readBasics(root, sections),
  };
  for (const [key, { to, read }] of Object.entries(SECTIONS))
    if (sections.has(key)) document[to] = readSection(sections.map(key), read);
  const named = new Map<string, string>();
  for (const { title, entries } of readCustomSections(custom, warnings)) {
    const [type, typed] = withType(title, entries);
    document[type] = [...((document[type] as unknown[]) ?? []), ...typed];
    named.set(title, `${type}:${title}`);
  }
  root.skip('customSections');
  document.layout = readLayout(
    metadata.value,
    sections.value,
    custom.map(({ value }) => value),
    named,
  );
  metadata.skip('layout');
  if (metadata.has('notes')) metadata.warn('notes', 'holds notes for its owner alone; left out.');
  metadata.skip('notes');
  metadata.finish('styles the page; a document here holds content alone.');
  sections.finish();
  root.finish();
  return { resume: accept(compact(document)), warnings };
}

function readBasics(root: FieldReader, sections: FieldReader): Record<string, unknown> {
  const basics = root.map('basics');
  const picture = root.has('picture') ? root.map('picture') : basics.map('picture');
  const isHidden = picture.value.hidden === true || picture.map('effects').value.hidden === true;
  const summary = root.has('summary') ? root.map('summary') : sections.map('summary');
  const isSummaryShown = isVisible(summary.value);
  if (!isSummaryShown && summary.has('content')) summary.warn('content', 'is hidden there; left out.');
  const title = summary.text('title') ?? summary.text('name');
  if (title !== undefined && !isSummaryTitle(title))
    summary.warn('title', `"${title}" heads the summary, which stands without a heading here; left out.`);
  if (isHidden && picture.has('url')) picture.warn('url', 'is hidden there; left out.');
  const result = compact({
    name: basics.text('name'),
    label: basics.text('headline'),
    image: isHidden ? undefined : picture.href('url'),
    email: basics.text('email'),
    phone: basics.text('phone'),
    url: readLink(basics, 'url') ?? readLink(basics, 'website'),
    summary: isSummaryShown ? readHtml(summary, 'content') : undefined,
    location: compact({ city: basics.text('location') }),
    ...readContacts(
      basics.maps('customFields').map((field) => ({
        label: field.text('name'),
        value: field.text('value') ?? field.text('text'),
        url: field.href('link'),
      })),
    ),
    profiles: readSection(sections.map('profiles'), (item) => ({
      network: item.text('network'),
      username: item.text('username'),
      url: readLink(item, 'url') ?? readLink(item, 'website'),
    })),
  });
  basics.finish();
  return result;
}

type ReadItem = (item: FieldReader) => Record<string, unknown>;

/** The sections of an export by their keys there, and how one item of each is read. */
const SECTIONS: Readonly<Record<string, { readonly to: string; readonly read: ReadItem }>> = {
  experience: {
    to: 'work',
    read: (item) => ({
      name: item.text('company'),
      position: item.text('position'),
      location: item.text('location'),
      ...readSpan(item),
      ...readBullets(item),
      roles: readRoles(item),
    }),
  },
  education: {
    to: 'education',
    read: (item) => {
      const { summary, highlights = [] } = readBullets(item);
      return {
        institution: item.text('institution') ?? item.text('school'),
        studyType: item.text('studyType') ?? item.text('degree'),
        area: item.text('area'),
        score: item.text('score') ?? item.text('grade'),
        location: item.text('location'),
        ...readSpan(item),
        achievements: [summary ?? [], highlights].flat(),
      };
    },
  },
  projects: {
    to: 'projects',
    read: (item) => {
      const line = item.has('period') ? undefined : item.text('description');
      const { summary, highlights } = readBullets(item);
      return {
        name: item.text('name'),
        description: [line, summary].filter(Boolean).join('\n\n') || undefined,
        highlights,
        keywords: item.texts('keywords'),
        ...readSpan(item),
      };
    },
  },
  skills: {
    to: 'skills',
    read: (item) => ({
      name: item.text('name'),
      level: item.text('proficiency') ?? item.text('description') ?? readLevel(item),
      keywords: item.texts('keywords'),
    }),
  },
  languages: {
    to: 'languages',
    read: (item) => ({
      language: item.text('language') ?? item.text('name'),
      fluency: item.text('fluency') ?? item.text('description') ?? readLevel(item),
    }),
  },
  interests: {
    to: 'interests',
    read: (item) => ({ name: item.text('name'), keywords: item.texts('keywords') }),
  },
  awards: {
    to: 'awards',
    read: (item) => ({
      title: item.text('title'),
      awarder: item.text('awarder'),
      date: item.entryDate('date', 'span'),
      summary: readText(item),
    }),
  },
  certifications: {
    to: 'certificates',
    read: (item) => ({
      name: item.text('name') ?? item.text('title'),
      issuer: item.text('issuer'),
      date: item.entryDate('date', 'span'),
      summary: readText(item),
    }),
  },
  publications: {
    to: 'publications',
    read: (item) => ({
      name: item.text('name') ?? item.text('title'),
      publisher: item.text('publisher'),
      ...readReleased(item, 'date'),
      summary: readText(item),
    }),
  },
  volunteer: {
    to: 'volunteer',
    read: (item) => ({
      organization: item.text('organization'),
      position: item.text('position'),
      location: item.text('location'),
      ...readSpan(item),
      ...readBullets(item),
    }),
  },
  references: {
    to: 'references',
    read: (item) => ({
      name: item.text('name'),
      relationship: item.text('position') ?? (item.has('summary') ? item.text('description') : undefined),
      phone: item.text('phone'),
      reference: readText(item),
    }),
  },
};

/** The positions that one employer had after another, of version 5. */
function readRoles(item: FieldReader) {
  const roles = item.maps('roles').map((role) => {
    const entry = compact({ position: role.text('position'), ...readSpan(role), ...readBullets(role) });
    role.skip('id');
    role.finish();
    return entry;
  });
  return roles.length > 0 ? roles : undefined;
}

/** The dots of a level, of five; they draw the words for it where there are some, and none means that it is not shown. */
function readLevel(item: FieldReader): string | undefined {
  const { level } = item.value;
  return typeof level === 'number' && level > 0 ? `${level}/5` : undefined;
}

/** Keys of items that say how an item looks, or have been asked for. */
const STYLE = ['id', 'icon', 'iconColor', 'level', 'columns', 'options', 'separateLinks'];

function readSection(section: FieldReader, read: ReadItem): Record<string, unknown>[] {
  const isShown = isVisible(section.value);
  return section.maps('items').map((item) => {
    const parts = read(item);
    const entry = compact({
      ...parts,
      ...(readBareLabel(item, parts) ?? { url: readLink(item, 'url') ?? readLink(item, 'website') }),
      // What was hidden there stays hidden, and stays.
      visibility: isShown && isVisible(item.value) ? undefined : NO_AUDIENCE,
    });
    for (const key of [...STYLE, 'visible', 'hidden']) item.skip(key);
    item.finish();
    return entry;
  });
}

const isVisible = ({ visible, hidden }: Readonly<Record<string, unknown>>) =>
  visible !== false && hidden !== true;

/** A part of the file, and where it stands. */
interface Located {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** Sections of the owner: each with its title, and entries whose items may be of any type. */
function readCustomSections(
  custom: readonly Located[],
  warnings: ConversionWarning[],
): { readonly title: string; readonly entries: readonly Record<string, unknown>[] }[] {
  return custom.flatMap(({ value, path }) => {
    if (!isMap(value)) return [];
    const section = new FieldReader(value, path, warnings);
    const title = section.text('title') ?? section.text('name') ?? 'Other';
    const entries = readSection(section, (item) => ({
      name:
        ['name', 'company', 'school', 'organization', 'title', 'language', 'network']
          .map((key) => item.text(key))
          .find((text) => text !== undefined) ?? '',
      // In version 4 the line below the name, next to the summary.
      subtitle: item.has('summary') ? item.text('description') : undefined,
      location: item.text('location'),
      ...readSpan(item),
      summary: joinTexts(
        [
          'position',
          'degree',
          'area',
          'grade',
          'awarder',
          'issuer',
          'publisher',
          'fluency',
          'proficiency',
          'username',
          'phone',
        ].map((key) => item.text(key)),
        item.texts('keywords')?.join(', '),
        item.has('content') ? readHtml(item, 'content') : readText(item),
      ),
    }));
    return entries.length > 0 ? [{ title, entries }] : [];
  });
}

/** The type that the title of a section names, where it has a place for all that the entries say; else a section of the owner's own. */
function withType(
  title: string,
  entries: readonly Record<string, unknown>[],
): readonly [type: string, entries: readonly object[]] {
  const type = sectionTypeOf(title);
  const typed = entries.flatMap(({ visibility, ...parts }) => {
    const entry = type && toEntry(type, parts);
    return entry ? [compact({ ...entry, section: title, visibility })] : [];
  });
  return type && typed.length === entries.length ? [type, typed] : ['custom', [{ title, entries }]];
}

function joinTexts(first: readonly (string | undefined)[], ...rest: readonly (string | undefined)[]) {
  return [first.filter(Boolean).join(', '), ...rest].filter(Boolean).join('\n\n') || undefined;
}

/** The address of a link: `{ label, href }` in version 4, `{ label, url }` in version 5, or a text. */
function readLink(item: FieldReader, key: string): string | undefined {
  if (typeof item.value[key] === 'string') return item.href(key);
  const link = item.map(key);
  const href = link.href('href') ?? link.href('url');
  const label = link.text('label');
  if (label !== undefined && label !== href)
    item.warn(
      `${key}.label`,
      href === undefined
        ? 'is the text of a link without an address; left out.'
        : 'is the text of a link, of which the address is kept; left out.',
    );
  return href;
}

/** The parts of an entry that may take a text more. */
const TEXTS = ['description', 'summary', 'achievements', 'keywords'];

/** The text of a link without an address, which owners write below the title of an item: for the first part that may take it. */
function readBareLabel(item: FieldReader, parts: Readonly<Record<string, unknown>>) {
  const part = TEXTS.find((key) => key in parts);
  const key = ['url', 'website'].find((name) => isMap(item.value[name]));
  if (part === undefined || key === undefined) return undefined;
  const link = item.map(key);
  const label = link.text('label');
  if (label === undefined || link.has('href') || link.has('url')) return undefined;
  const value = parts[part];
  if (part === 'achievements' || part === 'keywords')
    return { [part]: [label, ...(Array.isArray(value) ? value : [])] };
  return { [part]: joinTexts([label], value as string | undefined) };
}

const readSpan = (item: FieldReader) => item.period(item.has('period') ? 'period' : 'date');

const htmlKey = (item: FieldReader) => (item.has('summary') ? 'summary' : 'description');

const readText = (item: FieldReader) => readHtml(item, htmlKey(item));

const readBullets = (item: FieldReader) => readHtmlBullets(item, htmlKey(item));
