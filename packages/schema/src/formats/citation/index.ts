import { formOf } from '../../dates/date-forms.js';
import { createMessages } from '../../languages/create-messages.js';
import { en } from '../../languages/en.js';
import { toCslName } from '../../people/csl-names.js';
import { readSigns } from '../../people/marks.js';
import { nameOf, type Person } from '../../people/person.js';
import { cslField, editionNumber } from '../../sections/publication-parts.js';
import type { Publication } from '../../sections/publication-schema.js';
import { bareDoi, doiHref } from '../../sections/publications.js';
import { type LocalizedText, prepareText } from '../../text/localized.js';
import { textToString } from '../../text/nodes.js';

export interface CitationOptions {
  /** BCP 47 tag of the language titles are taken in. */
  readonly locale: string;
}

const HAN = /\p{Script=Han}/u;

/** What both styles say, as plain text; nothing where it is not known. */
function factsOf(publication: Publication, locale: string) {
  const said = (text: LocalizedText | undefined) =>
    text === undefined ? '' : textToString(prepareText(text, locale));
  const date = publication.issued ?? publication.releaseDate ?? '';
  const [year = '', month = '', day = ''] = (formOf(date)?.iso ?? date).split('-');
  const { DOI = '', url = '', volume = '', issue = '', page = '', type = '' } = publication;
  return {
    title: said(publication.name),
    container: said(publication.containerTitle),
    publisher: said(publication.publisher),
    authors: publication.authors ?? [],
    editors: publication.editors ?? [],
    othersFollow: publication.otherAuthors ?? false,
    isForthcoming: publication.status === 'accepted' || publication.status === 'forthcoming',
    doi: bareDoi(DOI),
    edition: cslField(publication, 'edition'),
    version: cslField(publication, 'version').replace(/^v(?:ersion)?\.?\s*(?=\d)/i, ''),
    chapter: cslField(publication, 'chapter-number'),
    place: cslField(publication, 'publisher-place'),
    ...{ year, month, day, url, volume, issue, page, type },
  };
}

type Facts = ReturnType<typeof factsOf>;

/** Given names as initials: `Jean-Luc` is `J.-L.`, with what stands behind each letter. */
const initials = (given: string, dot: '.' | '') =>
  given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}${dot}`)
        .join('-'),
    );

/** Family and given name, where the name is written in parts and not in Han. */
function latinParts(person: Person): { family: string; given: string; suffix: string } | undefined {
  const { family, given, suffix, ...name } = toCslName(person);
  if (family === undefined || given === undefined || HAN.test(family)) return undefined;
  const particles = [name['dropping-particle'], name['non-dropping-particle'], family];
  return {
    family: particles.filter((part) => typeof part === 'string').join(' '),
    given,
    suffix: typeof suffix === 'string' ? suffix : '',
  };
}

const sentence = (text: string) => (text === '' || /[.?!。？！]$/.test(text) ? text : `${text}.`);

/** Parts with a full stop between them. */
const sentences = (parts: readonly string[]) => {
  const shown = parts.filter(Boolean);
  return joined(shown.map((part, i) => (i < shown.length - 1 ? sentence(part) : part)));
};

const joined = (parts: readonly string[], separator = ' ') => parts.filter(Boolean).join(separator);

/** The venue is a book of papers and not a journal. */
const isInBook = ({ type, container }: Facts) =>
  container !== '' && ['conference', 'workshop', 'chapter'].includes(type);

/**
 * How to cite a paper in the style of the American Psychological Association, 7th edition, as plain text: `Turing, A. M.
 * (1950). Computing machinery and intelligence. Mind, 59(236), 433–460. https://doi.org/…`
 */
export function toApa(publication: Publication, { locale }: CitationOptions): string {
  const facts = factsOf(publication, locale);
  const { title, container, publisher, volume, issue, chapter, doi, url } = facts;
  const pages = facts.page.replace(/[-–—]+/g, '–');
  const isEdited = facts.authors.length === 0 && facts.editors.length > 0;
  const authors = isEdited
    ? `${apaNames(facts.editors, false)} ${role(facts.editors)}`
    : apaNames(facts.authors, facts.othersFollow);
  const bookEditors =
    isEdited || facts.editors.length === 0 ? '' : `${editorsFirst(facts.editors)} ${role(facts.editors)}`;
  const date = `(${apaDate(facts)}).`;
  const numbered = volume + (issue && `(${issue})`);
  const within = [chapter && `Chap. ${chapter}`, pages && `${/–|,/.test(pages) ? 'pp.' : 'p.'} ${pages}`];
  const edition = [englishEdition(facts.edition), facts.version && `Version ${facts.version}`];
  const source = isInBook(facts)
    ? sentence(
        joined([`In ${joined([bookEditors, container], ', ')}`, inBrackets([...edition, ...within])]) +
          (publisher && `. ${publisher}`),
      )
    : sentence(joined([container || publisher, numbered, pages], ', '));
  const work = isInBook(facts)
    ? title
    : joined([title, inBrackets([...edition, chapter && `Chap. ${chapter}`])]);
  const start = authors === '' ? [sentence(work), date] : [sentence(authors), date, sentence(work)];
  return joined([...start, source, doi === '' ? url : doiHref(doi)]);
}

const inBrackets = (parts: readonly string[]) => (parts.some(Boolean) ? `(${joined(parts, ', ')})` : '');

const english = createMessages(en)('en');

/** `2nd ed.`; what is no number as it is written. */
function englishEdition(edition: string): string {
  const number = editionNumber(edition);
  return number === undefined ? edition : textToString(english.formatPublicationPart('edition', number));
}

/** The edition as GB/T 7714 has it: `2版`, `2nd ed.`; the first is not named. */
function gbtEdition(edition: string, isChinese: boolean): string {
  const number = editionNumber(edition);
  if (number === 1) return '';
  return number !== undefined && isChinese ? `${number}版` : englishEdition(edition);
}

function apaDate({ year, month, day, type, isForthcoming }: Facts): string {
  if (year === '') return isForthcoming ? 'in press' : 'n.d.';
  // Journals and books go by the year; what was published on a day says which.
  if (!['preprint', 'report', ''].includes(type) || month === '') return year;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, Number(month) - 1)),
  );
  return `${year}, ${joined([name, day.replace(/^0/, '')])}`;
}

/** Twenty names at most; of more, the first nineteen and the last. */
function apaNames(people: readonly Person[], othersFollow: boolean): string {
  const names = people.map((person) => {
    const parts = latinParts(person);
    if (!parts) return readSigns(nameOf(person)).name;
    return joined([parts.family, initials(parts.given, '.').join(' '), parts.suffix], ', ');
  });
  if (othersFollow) return `${names.join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** What editors are. */
const role = (editors: readonly Person[]) => (editors.length === 1 ? '(Ed.)' : '(Eds.)');

/** Editors as they stand before the title of their book: initials first. */
function editorsFirst(editors: readonly Person[]): string {
  const names = editors.map((person) => {
    const parts = latinParts(person);
    if (!parts) return readSigns(nameOf(person)).name;
    return joined([...initials(parts.given, '.'), parts.family, parts.suffix]);
  });
  return names.length < 3 ? names.join(' & ') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** The letter of a kind of document in GB/T 7714, by our word for it. */
const GBT_TYPES: Readonly<Record<string, string>> = {
  journal: 'J',
  conference: 'C',
  workshop: 'C',
  book: 'M',
  chapter: 'M',
  thesis: 'D',
  report: 'R',
  preprint: 'PP/OL',
};

/** Signs of GB/T 7714—2025: those of Chinese entries are as wide as its characters, but for full stops and brackets. */
const signsFor = (isChinese: boolean) =>
  isChinese
    ? { comma: '，', colon: '：', open: '（', close: '）' }
    : { comma: ', ', colon: ': ', open: '(', close: ')' };

type Signs = ReturnType<typeof signsFor>;

/**
 * How to cite a paper as GB/T 7714—2025 has it, in its numeric style: `张三，李四，王五，等. 题名[J]. 刊名，2020，3（2）：
 * 12-24.` The day an address was last read is not known and left to who cites.
 */
export function toGbt7714(publication: Publication, { locale }: CitationOptions): string {
  const facts = factsOf(publication, locale);
  const { container, publisher, year, volume, issue, doi, url, authors, editors } = facts;
  const isChinese = HAN.test(facts.title);
  const signs = signsFor(isChinese);
  const code = GBT_TYPES[facts.type] ?? (url === '' ? 'Z' : 'EB/OL');
  const title = `${facts.title}[${code}]`;
  const pages = facts.page && signs.colon + facts.page.replace(/[-–—]+/g, '-');
  const issued = volume + (issue && signs.open + issue + signs.close);
  const imprint = joined([joined([facts.place, publisher], signs.colon), year], signs.comma);
  const edition = [gbtEdition(facts.edition, isChinese), facts.version && `V${facts.version}`];
  const bookEditors = authors.length > 0 && gbtNames(editors, false, signs);
  const [work, place] = isInBook(facts)
    ? [`${title}//${sentences([bookEditors || '', container, ...edition])}`, imprint]
    : [
        sentences([title, ...edition]),
        joined(code === 'J' ? [container, year, issued] : [container, imprint], signs.comma),
      ];
  const source = place === '' ? [work + pages] : [work, place + pages];
  const where = doi === '' ? (code.endsWith('/OL') ? url : '') : `DOI:${doi}`;
  const makers = gbtNames(authors.length > 0 ? authors : editors, facts.othersFollow, signs);
  return joined([makers, ...source].map(sentence)) + (where && ` ${sentence(where)}`);
}

/** Three names at most, then how the language of the names says that there are more. */
function gbtNames(people: readonly Person[], othersFollow: boolean, { comma }: Signs): string {
  const names = people.slice(0, 3).map((person) => {
    const parts = latinParts(person);
    return parts
      ? joined([parts.family, initials(parts.given, '').join(' '), parts.suffix])
      : readSigns(nameOf(person)).name;
  });
  if (names.length < people.length || othersFollow) names.push(HAN.test(names[0] ?? '') ? '等' : 'et al');
  return names.join(comma);
}
