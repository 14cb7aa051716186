import { isSummaryTitle, mailboxesIn, phonesIn, type SectionType, sectionTypeOf } from '@resume/schema';
import type { Line } from '../line.js';
import { spansIn, withoutSpans } from './dates.js';
import { isDegree, isOrganization, isPosition, isSchool } from './words.js';

/** What a recruiter's program looks for in a résumé. */
export type FieldKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'link'
  | 'location'
  | 'summary'
  | 'employer'
  | 'position'
  | 'dates'
  | 'school'
  | 'degree'
  | 'skills'
  | 'languages';

/** A field that was found, and where. */
export interface Field {
  readonly field: FieldKind;
  readonly text: string;
  readonly page: number;
  readonly line: number;
}

/** A heading with the section that it begins. */
export interface Heading {
  readonly section: SectionType | 'summary';
  readonly text: string;
  readonly page: number;
  readonly line: number;
}

/** What is found in a résumé. */
export interface Fields {
  readonly fields: readonly Field[];
  readonly headings: readonly Heading[];
}

type Section = Heading['section'] | undefined;

/** A line with the section that it stands in. */
interface Placed extends Line {
  readonly section: Section;
}

/** Reads the fields of a résumé from its lines, by rules for English and Chinese. */
export function readFields(lines: readonly Line[]): Fields {
  const content = lines.filter(({ text }) => !PAGE_NUMBER.test(text));
  const headings = headingsOf(content);
  const placed: Placed[] = [];
  let section: Section;
  for (const own of content) {
    const begun = headings.get(own);
    if (begun === undefined) placed.push({ ...own, section });
    section = begun ?? section;
  }
  const fields = [
    ...nameOf(placed),
    ...contactsOf(placed),
    ...entriesOf(placed, 'work'),
    ...entriesOf(placed, 'education'),
    ...contentOf(placed, 'summary'),
    ...contentOf(placed, 'skills'),
    ...contentOf(placed, 'languages'),
  ];
  return {
    fields,
    headings: [...headings].map(([{ line, page, text }, begun]) => ({ section: begun, text, page, line })),
  };
}

/** A line at the foot or head of a page: Ada Lovelace 1 / 2. */
const PAGE_NUMBER = /(?:^|\s)\d{1,3}\s?\/\s?\d{1,3}$|^(?:page )?\d{1,3}(?: of \d{1,3})?$|^第\s?\d+\s?页/iu;

const at = (field: FieldKind, text: string, { line, page }: Line): Field => ({ field, text, page, line });

/** The size of most letters. */
function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size = 0, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The headings: of the lines that name a section, those in the size and case that most of them have. */
function headingsOf(lines: readonly Line[]): ReadonlyMap<Line, Heading['section']> {
  const usual = usualSize(lines);
  const candidates = lines.flatMap((line) => {
    const section = sectionNamedBy(line, usual);
    return section === undefined ? [] : [{ line, section, style: styleOf(line) }];
  });
  const sectionsOf = (style: string) =>
    new Set(candidates.filter((candidate) => candidate.style === style).map(({ section }) => section)).size;
  const best = Math.max(0, ...candidates.map(({ style }) => sectionsOf(style)));
  const own = candidates.filter(({ style }) => best < 2 || sectionsOf(style) === best);
  return new Map(own.map(({ line, section }) => [line, section]));
}

const isCapitals = (title: string) => /\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title);

const styleOf = ({ size = 0, text }: Line) =>
  `${Math.round(size * 2)} ${isCapitals(text)} ${/[:：]$/.test(text)}`;

/** The section that a line names, which may be a heading: a short line in larger letters, in capitals, or of few words. */
function sectionNamedBy({ size = 0, text }: Line, usual: number): Section {
  const title = text.replace(/^[\s\p{S}\p{P}\p{N}]+|[\s:：\p{S}]+$/gu, '');
  const isHan = /\p{Script=Han}/u.test(title);
  if (title === '' || title.length > (isHan ? 10 : 36) || /[,，。;；\t|\d@]|\.$/.test(title))
    return undefined;
  // An enclosure of a letter.
  if (TITLE.test(title) && /^\s*[•·▪◦‣–-]/.test(text)) return undefined;
  const isLarge = size > usual * 1.06;
  const isShort = isHan ? title.length <= 6 : title.split(/\s+/).length <= 2 && /^\p{Lu}/u.test(title);
  if (!isLarge && !isCapitals(title) && !isShort) return undefined;
  if (isSummaryTitle(title)) return 'summary';
  // Letters apart: E X P E R I E N C E.
  const together = /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(title) ? title.replaceAll(' ', '') : title;
  return sectionTypeOf(together);
}

const TITLE = /^(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée]|个人简历|求职简历|简历|履历)$/iu;

/** The name: what follows its label, or the largest of the first lines. */
function nameOf(lines: readonly Placed[]): readonly Field[] {
  const first = lines.filter(({ page, section }) => page === 1 && section === undefined).slice(0, 12);
  for (const own of first) {
    const labelled = /(?:姓\s*名|^name)\s*[:：]\s*([^\t|,，:：]{2,40}?)(?=\s{2,}|\t|[|,，]|$)/iu.exec(
      own.text,
    );
    if (labelled?.[1]) return [at('name', labelled[1].trim(), own)];
  }
  const candidates = first.filter(
    ({ text }) =>
      text.length <= 60 &&
      !TITLE.test(text.trim()) &&
      !/[@\d:：]|https?:|www\./.test(text.split('\t')[0] ?? ''),
  );
  const [best] = candidates.toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0));
  return best ? [at('name', best.text.split('\t')[0] ?? '', best)] : [];
}

const LINK =
  /(?:https?:\/\/|www\.)[^\s|,，;；)）]+|(?<![@\w.])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s|,，;；)）]*)+/giu;
const LOCATION_LABEL =
  /(?<!mail )(?:location|address|所在地|现居(?:地|住地)?|居住地|地址|城市)\s*[:：]\s*([^\t|@]{2,60}?)(?=\t|\s[|·]|$)/iu;
const PLACE = /^\p{Lu}[\p{L}.' -]+, \p{Lu}[\p{L}. ]+(?: \d{4,6})?$/u;

const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}/;

/** E-mail addresses, phone numbers, links, and the place of those who write where they live. */
function contactsOf(lines: readonly Placed[]): readonly Field[] {
  return lines.flatMap((own) => {
    const { section, text } = own;
    const mails = mailboxesIn(text).map(({ address }) => at('email', address, own));
    const links = [...text.matchAll(LINK)].map(([link]) => at('link', link.replace(/[.,]$/, ''), own));
    if (section !== undefined) return [...mails, ...links];
    const withoutLinks = text.replace(LINK, (link) => ' '.repeat(link.length));
    const phones = phonesIn(withoutLinks)
      .map(({ end, start }) => text.slice(start, end))
      .filter((phone) => phone.replace(/\D/g, '').length >= 7 && !ORCID.test(phone))
      .map((phone) => at('phone', phone, own));
    const labelled = LOCATION_LABEL.exec(text)?.[1];
    const place = labelled ?? text.split(/\t|\s[|·•]\s|\s{2,}/).find((part) => PLACE.test(part.trim()));
    return [
      ...mails,
      ...phones,
      ...links,
      ...(place === undefined ? [] : [at('location', place.trim(), own)]),
    ];
  });
}

const BULLET = /^[\s]*[-–—•·●▪◦○■◆✓➢*]\s/u;
const LONGEST_HEAD = 80;

/** Whether a line may be the employer, position, school or degree of an entry. */
const isHead = ({ text }: Line) =>
  text.length <= LONGEST_HEAD &&
  !BULLET.test(text) &&
  !/[.。；;!！]$|[:：]/.test(text) &&
  spansIn(text).length === 0;

const isNamed = ({ text }: Line) =>
  isPosition(text) || isOrganization(text) || isSchool(text) || isDegree(text);

/** The entries of work or education: what stands with each date. */
function entriesOf(lines: readonly Placed[], section: 'work' | 'education'): readonly Field[] {
  const own = lines.filter((line) => line.section === section);
  const isDated = (line: Line) =>
    spansIn(line.text).length > 0 &&
    !BULLET.test(line.text) &&
    withoutSpans(line.text).trim().length <= LONGEST_HEAD;
  // Dates stand below the name of what they date, or in its line, as they do in the first entry.
  const isBelow = own.findIndex(isDated) > 0;
  const taken = new Set<Line>();
  return own.flatMap((line, index) => {
    if (!isDated(line)) return [];
    const rest = withoutSpans(line.text).trim();
    const isBare = !/\p{L}/u.test(rest);
    const before = run(own.slice(0, index).toReversed(), 2, taken).toReversed();
    const after = run(own.slice(index + 1), isBare ? 2 : 1, taken);
    const isAfter = before.length === 0 || (!isBelow && after.some(isNamed));
    const heads = isAfter ? [{ ...line, text: rest }, ...after] : [...before, { ...line, text: rest }];
    for (const used of [line, ...(isAfter ? after : before)]) taken.add(used);
    const parts = heads.flatMap((head) => partsOf(head.text).map((text) => ({ text, head })));
    const named = section === 'work' ? workParts(parts) : educationParts(parts);
    return [
      ...named.map(({ field, text, head }) => at(field, text, head)),
      ...spansIn(line.text).map((span) => at('dates', span, line)),
    ];
  });
}

/** The first lines as long as they may be heads of an entry. */
function run(lines: readonly Line[], most: number, taken: ReadonlySet<Line>): readonly Line[] {
  const end = lines.findIndex((line) => !isHead(line) || taken.has(line));
  return lines.slice(0, Math.min(most, end < 0 ? most : end));
}

interface Part {
  readonly text: string;
  readonly head: Line;
}

type Named = Part & { readonly field: FieldKind };

/** The parts of a head: at wide gaps, bars, dashes between spaces, and the commas of those with none of these. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/\t|\s[|·•–—-]\s|\s{2,}|[｜|，]/u).map((part) => part.trim());
  return parts
    .flatMap((part) => part.split(/,\s(?=\p{Lu})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u))
    .filter((part) => /\p{L}{2}/u.test(part));
}

function workParts(parts: readonly Part[]): readonly Named[] {
  const position =
    parts.find(({ text }) => isPosition(text) && !isOrganization(text)) ??
    parts.find(({ text }) => isPosition(text));
  const others = parts.filter((part) => part !== position);
  const employer = others.find(({ text }) => isOrganization(text)) ?? others[0];
  const further = others.filter((part) => part !== employer);
  const second = position ?? further[0];
  return [
    ...(employer ? [{ ...employer, field: 'employer' as const }] : []),
    ...(second ? [{ ...second, field: 'position' as const }] : []),
  ];
}

function educationParts(parts: readonly Part[]): readonly Named[] {
  const school = parts.find(({ text }) => isSchool(text)) ?? parts.find(({ text }) => !isDegree(text));
  const degree = parts.find((part) => part !== school && isDegree(part.text));
  return [
    ...(school ? [{ ...school, field: 'school' as const }] : []),
    ...(degree ? [{ ...degree, field: 'degree' as const }] : []),
  ];
}

const isContent = (section: Section, kind: 'summary' | 'skills' | 'languages') => section === kind;

/** The text of a section without entries: its first line says where it is. */
function contentOf(lines: readonly Placed[], kind: 'summary' | 'skills' | 'languages'): readonly Field[] {
  const own = lines.filter(({ section }) => isContent(section, kind));
  const [first] = own;
  return first ? [at(kind, own.map(({ text }) => text.replaceAll('\t', ' ')).join(' '), first)] : [];
}
