import { isOtherAuthors, splitOtherAuthors } from '../../people/marks.js';
import { isMap } from '../../schema-walk.js';
import { bareDoi } from '../../sections/publications.js';
import { bareAddress } from '../../text/addresses.js';
import { ImportError, type Imported, type Loss } from '../loss.js';
import { accept, compact, Reader, readDocument } from '../reader.js';

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
 * Reads a RenderCV file, parsed from its YAML. Sections go where their entries say they belong: employers to work,
 * schools to education, titles with authors to publications; others by their title, and to `custom` where no section
 * fits. What styles the page is left out, and told.
 *
 * @throws {ImportError} when there is no `cv` in it
 */
export function fromRenderCv(value: unknown): Imported {
  if (!isMap(value) || !isMap(value.cv))
    throw new ImportError('found no "cv". Give a RenderCV file: cv:, with name and sections below.');
  const losses: Loss[] = [];
  const root = new Reader(value, [], losses);
  const cv = root.map('cv');
  const basics = readBasics(cv);
  const document: Record<string, unknown> = { ...readDocument(readLanguage(root)), basics };
  const sections = cv.map('sections');
  for (const [title, entries] of Object.entries(sections.value)) {
    if (!Array.isArray(entries)) sections.lose(title, 'is no list of entries; left out.');
    else readSection(title, entries, document, new Reader({ entries }, sections.path, losses));
  }
  cv.finish();
  root.finish('styles the page; a document here holds content alone.');
  return { resume: accept(compact(document)), losses };
}

/** `locale` is a language, or a map with the language and words of its own. */
function readLanguage(root: Reader): string | undefined {
  if (!isMap(root.value.locale)) return root.language('locale');
  const locale = root.map('locale');
  const language = locale.language('language');
  locale.finish('is a word of RenderCV; write your own under document.words.');
  return language;
}

function readBasics(cv: Reader): Record<string, unknown> {
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
  return compact({
    name: cv.text('name'),
    label: cv.text('headline'),
    image: cv.href('photo'),
    ...{ email, phone, url },
    contacts: [
      ...emails.map((value) => ({ kind: 'email', value })),
      ...phones.map((value) => ({ kind: 'phone', value })),
      ...urls.map((value) => ({ kind: 'url', value })),
      ...connections,
    ],
    location: compact({ city: cv.text('location') }),
    profiles: networks,
  });
}

/** Where sections of plain lines and of entries without a kind of their own belong, by their title. */
const BY_TITLE: readonly (readonly [RegExp, string, string])[] = [
  [/project/i, 'projects', 'name'],
  [/patent/i, 'patents', 'name'],
  [/talk|presentation/i, 'talks', 'name'],
  [/award|honou?r/i, 'awards', 'title'],
  [/certificat/i, 'certificates', 'name'],
  [/teaching/i, 'teaching', 'name'],
  [/volunteer/i, 'volunteer', 'organization'],
];

function readSection(
  title: string,
  entries: readonly unknown[],
  document: Record<string, unknown>,
  reader: Reader,
): void {
  const add = (section: string, items: readonly unknown[]) => {
    document[section] = [...((document[section] as unknown[] | undefined) ?? []), ...items];
  };
  const lines = entries.map((entry, i) => {
    const line = lineOf(entry);
    return line === undefined ? undefined : reader.withSafeLinks(`${title}[${i}]`, line);
  });
  if (/^(summary|profile|about)/i.test(title) && lines.every((line) => line !== undefined)) {
    const basics = document.basics as Record<string, unknown>;
    basics.summary = [basics.summary, ...lines].filter(Boolean).join('\n\n');
    return;
  }
  const titled = BY_TITLE.find(([pattern]) => pattern.test(title));
  const custom: Record<string, unknown>[] = [];
  const bullets: string[] = [];
  const pairs: { name: string; value: string }[] = [];
  for (const [i, value] of entries.entries()) {
    const line = lines[i];
    if (line !== undefined) {
      if (titled) add(titled[1], [{ [titled[2]]: line }]);
      else bullets.push(line);
      continue;
    }
    if (!isMap(value)) continue;
    const entry = new Reader(value, [...reader.path, title, i], reader.losses);
    if (entry.has('company')) add('work', [readWork(entry)]);
    else if (entry.has('institution')) add('education', [readEducation(entry)]);
    else if (entry.has('title') && entry.has('authors')) add('publications', [readPublication(entry)]);
    else if (entry.has('label')) {
      const [name = '', details = ''] = [entry.text('label'), entry.text('details')];
      if (/skill|technolog/i.test(title)) add('skills', [{ name, keywords: details.split(/,\s*/) }]);
      else if (/^languages?$/i.test(title)) add('languages', [{ language: name, fluency: details }]);
      else pairs.push({ name, value: details });
    } else if (titled?.[1] === 'projects') add('projects', [readProject(entry)]);
    else custom.push(readCustom(entry));
    entry.finish();
  }
  const own = compact({ bullets, pairs, entries: custom });
  if (Object.keys(own).length > 0) add('custom', [{ title: titleOf(title), ...own }]);
}

/** The one text of entries that have no more: text, bullet and numbered entries. */
function lineOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isMap(entry)) return undefined;
  const line = entry.bullet ?? entry.number ?? entry.reversed_number;
  return typeof line === 'string' ? line : undefined;
}

/** RenderCV writes `invited_talks` for Invited talks. */
function titleOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return /[A-Z ]/.test(key) ? key : words.charAt(0).toUpperCase() + words.slice(1);
}

function readSpan(entry: Reader) {
  const date = entry.has('start_date') || entry.has('end_date') ? undefined : entry.date('date');
  if (date === undefined && entry.has('date')) entry.text('date');
  return { startDate: entry.date('start_date') ?? date, endDate: entry.endDate('end_date') ?? date };
}

/**
 * Bullets, with those that stand below them: YAML joins the lines of a nested list, and RenderCV takes every ` - ` of a
 * bullet for the beginning of one. Between figures it is a minus or a span.
 */
const readHighlights = (entry: Reader) =>
  entry.texts('highlights')?.map((text) => text.replace(/(?<!\d) - | - (?!\d)/g, '\n  - '));

function readWork(entry: Reader) {
  return compact({
    name: entry.text('company'),
    position: entry.text('position'),
    location: entry.text('location'),
    ...readSpan(entry),
    summary: entry.text('summary'),
    highlights: readHighlights(entry),
  });
}

function readEducation(entry: Reader) {
  return compact({
    institution: entry.text('institution'),
    area: entry.text('area'),
    studyType: entry.text('degree'),
    location: entry.text('location'),
    ...readSpan(entry),
    achievements: [entry.text('summary') ?? [], readHighlights(entry) ?? []].flat(),
  });
}

function readPublication(entry: Reader) {
  const named = entry.texts('authors')?.map((name) => splitOtherAuthors(name)) ?? [];
  const authors = named
    .filter(({ name }) => !isOtherAuthors(name))
    // Names in emphasis are the owner's; a sign behind a name is not emphasis.
    .map(({ name }) => {
      const [, own] = /^\*+([^*].*?)\*+$/.exec(name) ?? [];
      return own === undefined ? name : { literal: own, self: true };
    });
  const doi = entry.text('doi');
  return compact({
    name: entry.text('title'),
    authors,
    otherAuthors:
      authors.length < named.length || named.some(({ otherAuthors }) => otherAuthors) || undefined,
    containerTitle: entry.text('journal'),
    issued: entry.date('date'),
    DOI: doi && bareDoi(doi),
    url: entry.href('url'),
    summary: entry.text('summary'),
  });
}

/** A name may be a link as a whole: `[name](address)`. */
function readNamed(entry: Reader) {
  const name = entry.text('name');
  const [, text, url] = /^\[([^\]]*)\]\(([^()]*)\)$/.exec(name ?? '') ?? [];
  return text === undefined ? { name } : { name: text, url };
}

function readProject(entry: Reader) {
  return compact({
    ...readNamed(entry),
    ...readSpan(entry),
    entity: entry.text('location'),
    description: entry.text('summary'),
    highlights: readHighlights(entry),
  });
}

function readCustom(entry: Reader) {
  return {
    name: '',
    ...compact({
      ...readNamed(entry),
      location: entry.text('location'),
      ...readSpan(entry),
      summary: entry.text('summary'),
      highlights: readHighlights(entry),
    }),
  };
}
