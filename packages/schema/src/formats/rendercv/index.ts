import { isOtherAuthors, splitOtherAuthors } from '../../people/marks.js';
import { factNamed } from '../../personal/fact-labels.js';
import { isMap } from '../../schema-walk.js';
import type { SectionType } from '../../sections/index.js';
import { bareDoi } from '../../sections/publications.js';
import { isSummaryTitle, sectionTypeOf } from '../../sections/titles.js';
import { bareAddress } from '../../text/addresses.js';
import { readContacts } from '../contacts.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { type EntryParts, toEntry } from '../entries.js';
import { accept, compact, FieldReader, readDocument } from '../field-reader.js';
import { SectionBuilder } from '../section-builder.js';

/** Addresses of the profiles RenderCV knows by network and user name. */
const NETWORKS: Readonly<Record<string, string>> = {
  GitHub: 'https://github.com/',
  GitLab: 'https://gitlab.com/',
  LinkedIn: 'https://linkedin.com/in/',
  'Google Scholar': 'https://scholar.google.com/citations?user=',
  ORCID: 'https://orcid.org/',
  X: 'https://x.com/',
};

/**
 * Reads a RenderCV file, parsed from its YAML. Its sections keep their order and titles. A title in any language says of
 * which type a section is (`Ehrenamt` is volunteering, though its entries have a `company`); where it names no type, the keys
 * of the entries do, and all others become `custom`. What styles the page is left out and reported.
 *
 * @throws {ImportError} when there is no `cv` in it
 */
export function fromRenderCv(value: unknown): Imported {
  if (!isMap(value) || !isMap(value.cv))
    throw new ImportError('There is no "cv". Give a RenderCV file: cv:, with name and sections below.');
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const cv = root.map('cv');
  const basics = readBasics(cv);
  const language = readLanguage(root);
  const builder = new SectionBuilder();
  const sections = cv.map('sections');
  for (const [key, entries] of Object.entries(sections.value)) {
    if (!Array.isArray(entries)) {
      sections.warn(key, 'is no list of entries; left out.');
      continue;
    }
    const read = readEntries(key, entries, new FieldReader({ entries }, sections.path, warnings));
    const lines = read.flatMap(({ parts: { line } }) => line ?? []);
    if (isSummaryTitle(key) && lines.length === read.length) {
      basics.summary = [basics.summary, ...lines].filter(Boolean).join('\n\n');
      if (isTitle(key) && !USUAL_TITLE.test(key)) sections.warn(key, SUMMARY_TITLE);
    } else addSection(builder, titleOf(key), read);
  }
  cv.finish();
  root.finish('styles the page; a document here holds content alone.');
  return {
    resume: accept(compact({ ...readDocument(language), basics, ...builder.build(language) })),
    warnings,
  };
}

/** Headings that say no more than that this is a summary. */
const USUAL_TITLE = /^(?:summary|profile|about(?: me)?)$/i;

const SUMMARY_TITLE = 'heads the summary, which stands without a heading here; the heading is left out.';

/** `locale` is a language, or a map with the language and words of its own. */
function readLanguage(root: FieldReader): string | undefined {
  if (!isMap(root.value.locale)) return root.language('locale');
  const locale = root.map('locale');
  const language = locale.language('language');
  locale.finishTogether('is a word of RenderCV, left out: write your own under document.words.');
  return language;
}

function readBasics(cv: FieldReader): Record<string, unknown> {
  const networks = cv.maps('social_networks').map((network) => {
    const [name = '', username = ''] = [network.text('network'), network.text('username')];
    const base = NETWORKS[name];
    network.finish();
    return compact({ network: name, username, url: base && base + encodeURI(username) });
  });
  const [email, ...emails] = cv.texts('email') ?? [];
  const [phone, ...phones] = (cv.texts('phone') ?? []).map((number) => number.replace(/^tel:/, ''));
  const connections = cv.maps('custom_connections').map((connection) => {
    const [label, href] = [connection.text('placeholder'), connection.href('url')];
    // The icon is how the line looks.
    connection.text('fontawesome_icon');
    connection.finish();
    return compact({ label, value: href === undefined ? label : bareAddress(href), url: href });
  });
  const [url, ...urls] = cv.hrefs('website');
  const facts = Object.keys(cv.value)
    .filter((key) => !CONTACT_KEYS.has(key))
    .map((key) => ({ key, label: key.replaceAll('_', ' ') }))
    .filter(({ label }) => factNamed(label) !== undefined)
    .map(({ key, label }) => ({ label, value: cv.text(key) }));
  return compact({
    name: cv.text('name'),
    label: cv.text('headline'),
    image: cv.href('photo'),
    ...{ email, phone, url },
    ...readContacts([
      ...emails.map((value) => ({ kind: 'email', value })),
      ...phones.map((value) => ({ kind: 'phone', value })),
      ...urls.map((value) => ({ kind: 'url', value })),
      ...connections,
      ...facts,
    ]),
    location: compact({ city: cv.text('location') }),
    profiles: networks,
  });
}

/** The keys of `cv` that RenderCV itself has; others may name personal facts, as `date_of_birth` does. */
const CONTACT_KEYS = new Set(
  'name headline location email phone website photo social_networks custom_connections sections'.split(' '),
);

/** An entry that was read, and the type of section its keys speak for. */
export interface ReadEntry {
  readonly type: SectionType | undefined;
  readonly parts: EntryParts;
}

function readEntries(key: string, entries: readonly unknown[], reader: FieldReader): readonly ReadEntry[] {
  return entries.flatMap((value, i): ReadEntry[] => {
    const at = `${key}[${i}]`;
    if (typeof value === 'string' || typeof value === 'number')
      return [{ type: undefined, parts: { line: reader.withSafeLinks(at, String(value)) } }];
    if (!isMap(value)) {
      if (value !== null) reader.warn(at, 'is no entry: neither a text nor a map; left out.');
      return [];
    }
    const entry = new FieldReader(value, [...reader.path, key, i], reader.warnings);
    const line = LINE_KEYS.find((name) => entry.has(name));
    const read =
      line === undefined ? readEntry(entry) : { type: undefined, parts: { line: entry.text(line) } };
    entry.finish(undefined, ENTRY_KEYS);
    return [read];
  });
}

function readEntry(entry: FieldReader): ReadEntry {
  if (entry.has('label'))
    return {
      type: undefined,
      parts: { ...readNamed(entry, 'label'), details: entry.text('details') ?? '' },
    };
  const isPublication = entry.has('title') && entry.has('authors');
  const common = {
    location: entry.text('location'),
    ...(isPublication && !isSpan(entry) ? entry.published('date') : readDates(entry)),
    summary: entry.text('summary'),
    highlights: readHighlights(entry),
  };
  const employer = EMPLOYER_KEYS.find((key) => entry.has(key));
  if (employer !== undefined)
    return {
      type: 'work',
      parts: { organization: entry.text(employer), position: entry.text('position'), ...common },
    };
  if (entry.has('institution')) {
    const [area, studyType] = [entry.text('area'), entry.text('degree')];
    return {
      type: 'education',
      parts: { organization: entry.text('institution'), area, studyType, ...common },
    };
  }
  if (isPublication) return { type: 'publications', parts: { ...readPublication(entry), ...common } };
  return {
    type: undefined,
    parts: { ...readNamed(entry, 'name'), position: entry.text('position'), ...common },
  };
}

/** The key of an employer, and what people write in its place: RenderCV takes any key, and shows none of them. */
const EMPLOYER_KEYS = ['company', 'organization', 'organisation', 'employer'];

/**
 * Adds a section under its title. Its title says of which type it is, where that type has a place for all that its entries
 * say; else each entry goes where its keys belong, and what is left is a section of its own.
 */
export function addSection(builder: SectionBuilder, title: string, entries: readonly ReadEntry[]): void {
  const titled = sectionTypeOf(title);
  const whole = entries.map(({ parts }) => titled && toEntry(titled, parts));
  if (titled && whole.every((entry) => entry !== undefined)) {
    builder.add(titled, title, whole);
    return;
  }
  const others = entries.filter(({ type, parts }) => {
    const entry = type && toEntry(type, parts);
    if (entry) builder.add(type, title, [entry]);
    return !entry;
  });
  // The key of a pair cannot be a link. Where one label is, all are entries, so that their order stays.
  const hasLinks = others.some(({ parts }) => parts.details !== undefined && parts.url !== undefined);
  const isPair = ({ details }: EntryParts) => details !== undefined && !hasLinks;
  const custom = compact({
    bullets: others.flatMap(({ parts }) => parts.line ?? []),
    pairs: others.flatMap(({ parts }) => (isPair(parts) ? [{ name: parts.name, value: parts.details }] : [])),
    entries: others.flatMap(({ parts }) =>
      parts.line === undefined && !isPair(parts) ? [toCustomEntry(parts)] : [],
    ),
  });
  if (others.length > 0) builder.add('custom', title, [{ title, ...custom }]);
}

/** An entry of a section of the owner's own: the parts have the names they have there. */
function toCustomEntry({
  organization,
  position,
  details,
  date,
  ...parts
}: EntryParts): Record<string, unknown> {
  const subtitle = [organization, position, details].filter(Boolean).join(', ');
  return { name: '', ...compact({ ...parts, date, subtitle: subtitle || undefined }) };
}

/** The keys that entries of RenderCV may have, whichever of them say of which kind an entry is. */
const ENTRY_KEYS =
  'company position institution area degree name title authors doi journal url label details bullet number reversed_number location start_date end_date date summary highlights'.split(
    ' ',
  );

/** The key of the one text that bullets and numbered entries have. */
const LINE_KEYS = ['bullet', 'number', 'reversed_number'];

/** Words that RenderCV leaves in lower case in a title. */
const SMALL_WORDS = new Set(
  'a and as at but by for from if in into like near nor of off on onto or over so than that to upon when with yet'.split(
    ' ',
  ),
);

/** Whether the owner wrote a key as a title. */
const isTitle = (key: string) => /[\p{Lu} ]/u.test(key);

/** The title that RenderCV makes of a key: `talks_at_sea` is Talks at Sea; with a space or a capital, a key is a title. */
function titleOf(key: string): string {
  if (isTitle(key)) return key;
  const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return key
    .split('_')
    .map((word) => (SMALL_WORDS.has(word) ? word : capitalize(word)))
    .join(' ');
}

const isSpan = (entry: FieldReader) => entry.has('start_date') || entry.has('end_date');

function readDates(entry: FieldReader) {
  if (!isSpan(entry)) return { date: entry.entryDate('date', 'span') };
  if (entry.text('date') !== undefined)
    entry.warn('date', 'stands next to start_date or end_date, which are shown; left out.');
  const { startDate, endDate } = entry.span('start_date', 'end_date');
  // RenderCV shows a start without an end as one that goes on.
  return { startDate, endDate: endDate ?? (startDate && 'present') };
}

/**
 * Bullets, with those that stand below them: YAML joins the lines of a nested list, and RenderCV takes every ` - ` of a
 * bullet for the beginning of one. Between figures it is a minus or a span.
 */
const readHighlights = (entry: FieldReader) =>
  entry.texts('highlights')?.map((text) => text.replace(/(?<!\d) - | - (?!\d)/g, '\n  - '));

function readPublication(entry: FieldReader) {
  const named = entry.texts('authors')?.map((name) => splitOtherAuthors(name)) ?? [];
  const authors = named
    .filter(({ name }) => !isOtherAuthors(name))
    // Names in emphasis are the owner's; a sign behind a name is not emphasis.
    .map(({ name }) => {
      const [, own] = /^\*+([^*].*?)\*+$/.exec(name) ?? [];
      return own === undefined ? name : { literal: own, self: true };
    });
  const doi = entry.text('doi');
  return {
    name: entry.text('title'),
    authors,
    otherAuthors:
      authors.length < named.length || named.some(({ otherAuthors }) => otherAuthors) || undefined,
    organization: entry.text('journal'),
    DOI: doi && bareDoi(doi),
    url: entry.href('url'),
  };
}

/** A name may be a link as a whole: `[name](address)`. */
function readNamed(entry: FieldReader, key: string) {
  const name = entry.text(key);
  const [, text, url] = /^\[([^\]]*)\]\(([^()]*)\)$/.exec(name ?? '') ?? [];
  return text === undefined ? { name } : { name: text, url };
}
