import { mailboxesIn } from '../../contacts/email.js';
import { phonesIn } from '../../contacts/phone.js';
import { formOf } from '../../dates/date-forms.js';
import { readEntryDate, readInterval } from '../../dates/read-entry-date.js';
import { isMap } from '../../schema-walk.js';
import { isSummaryTitle, sectionTypeOf } from '../../sections/titles.js';
import { escapeMarkup } from '../../text/markup.js';
import { readContacts } from '../contacts.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import type { EntryParts } from '../entries.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { addSection, type ReadEntry } from '../rendercv/index.js';
import { SectionBuilder } from '../section-builder.js';
import { isOutline } from './recognize.js';

interface Block {
  readonly kind: string;
  readonly level: number;
  readonly text: string;
}

/**
 * Reads the structure of a tagged PDF that another program wrote. The first heading is the name; the headings below it are
 * sections, and those below these entries. Dates that stand alone become dates; all other text is kept where it stands.
 *
 * @throws {ImportError} where there is no text
 */
export function fromOutline(value: unknown): Imported {
  if (!isOutline(value) || !isMap(value))
    throw new ImportError('There is no "outline". Give that of a tagged PDF.');
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const language = root.has('lang') ? root.language('lang') : undefined;
  const blocks = root.maps('outline').map((item): Block => {
    const block = {
      kind: item.text('kind') ?? '',
      level: Number(item.text('level') ?? 1),
      text: withoutBullet(item.text('text') ?? ''),
    };
    item.finish('has no place here; left out.');
    return block;
  });
  root.finish('has no place here; left out.');
  if (blocks.every(({ text }) => text === '')) throw new ImportError('There is no text in it.');
  const { head, name, sections } = divide(blocks);
  const builder = new SectionBuilder();
  const basics = readHead(name, head);
  for (const { title, content } of sections) {
    if (isSummaryTitle(title))
      basics.summary = [basics.summary, writeBlocks(content)].filter(Boolean).join('\n\n');
    else addSection(builder, title, readEntries(content, title));
    if (content.length === 0)
      warnings.push({ path: 'outline', message: `the heading "${title}" has nothing below it; left out.` });
  }
  const document = {
    ...(language !== undefined && { document: { language } }),
    basics: compact(basics),
    ...builder.build(language),
  };
  return { resume: accept(compact(document)), warnings };
}

/** The sign before an item belongs to its list. */
const withoutBullet = (text: string) => text.replace(/^[•●▪◦‣·–]\s+/, '');

/** The name, what stands below it, and the sections. */
function divide(blocks: readonly Block[]) {
  const levels = [...new Set(blocks.filter(isHeading).map(({ level }) => level))].toSorted((a, b) => a - b);
  const first = blocks.find(isHeading);
  const ofFirst = blocks.filter((block) => isHeading(block) && block.level === first?.level).length;
  // A heading that is alone on its level names the owner; one of several is a section.
  const isNamed =
    first !== undefined &&
    (ofFirst === 1 || first.level < (levels[1] ?? 0)) &&
    sectionTypeOf(first.text) === undefined;
  const sectionLevel = isNamed ? (levels.find((level) => level > first.level) ?? first.level) : levels[0];
  const head: Block[] = [];
  const sections: { title: string; content: Block[] }[] = [];
  for (const block of blocks) {
    if (isNamed && block === first) continue;
    if (isHeading(block) && sectionLevel !== undefined && block.level <= sectionLevel)
      sections.push({ title: block.text, content: [] });
    else (sections.at(-1)?.content ?? head).push(block);
  }
  return { head, name: isNamed ? first.text : undefined, sections };
}

const isHeading = ({ kind }: Block) => kind === 'heading';

/** The shortest text that says more than a line below a name. */
const SENTENCE = 80;

/** The head of a document: contacts by their forms, a line below the name, and the summary of the owner. */
function readHead(name: string | undefined, blocks: readonly Block[]): Record<string, unknown> {
  const emails: string[] = [];
  const phones: string[] = [];
  const pages: string[] = [];
  const others: Block[] = [];
  for (const block of blocks) {
    // Contacts on one line stand between bars, points or tabs, with or without a label.
    const pieces = block.text.split(/\s*[|·•\t]\s*/).filter(Boolean);
    const strange = pieces.filter(
      (piece) =>
        !takeContact(piece.replace(/^[\p{L} -]{1,20}[:：](?!\/\/)\s*/u, ''), { emails, phones, pages }),
    );
    if (strange.length > 0) others.push({ ...block, text: strange.join(' · ') });
  }
  const isLine = others[0]?.kind === 'text' && others[0].text.length < SENTENCE && name !== undefined;
  const [email, ...furtherEmails] = emails;
  const [phone, ...furtherPhones] = phones;
  const [url, ...furtherPages] = pages;
  const rest = isLine ? others.slice(1) : others;
  const labelled = rest.filter(({ kind, text }) => kind === 'item' && LABEL.test(text));
  return {
    name,
    label: isLine ? escapeMarkup(others[0]?.text ?? '') : undefined,
    email,
    phone,
    url,
    ...readContacts([
      ...furtherEmails.map((value) => ({ kind: 'email', value })),
      ...furtherPhones.map((value) => ({ kind: 'phone', value })),
      ...furtherPages.map((value) => ({ kind: 'url', value })),
      ...labelled.map(({ text }) => {
        const [, label, value] = LABEL.exec(text) ?? [];
        return { label, value };
      }),
    ]),
    summary: writeBlocks(rest.filter((block) => !labelled.includes(block))) || undefined,
  };
}

const LABEL = /^([^:：]{1,30})[:：](?!\/\/)\s*(\S.*)$/s;

function takeContact(
  text: string,
  { emails, phones, pages }: Readonly<Record<'emails' | 'phones' | 'pages', string[]>>,
): boolean {
  const [mailbox] = mailboxesIn(text);
  if (mailbox && !/\s/.test(text)) return emails.push(text) > 0;
  const numbers = phonesIn(text);
  if (numbers.length === 1 && /^[\d\s+().\-/]{6,}$/.test(text)) return phones.push(text) > 0;
  if (/^https?:\/\/\S+$/.test(text)) return pages.push(text) > 0;
  return false;
}

const writeBlock = ({ kind, level, text }: Block) =>
  kind === 'item'
    ? `${'  '.repeat(Math.max(0, level - 1))}- ${escapeMarkup(text)}`
    : kind === 'heading'
      ? `**${escapeMarkup(text)}**`
      : escapeMarkup(text);

/** Blocks as Markdown: items that follow each other are one list. */
const writeBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block, i) => {
      const isNext = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
      return `${i === 0 ? '' : isNext ? '\n' : '\n\n'}${writeBlock(block)}`;
    })
    .join('');

/** The entries of a section: one for each heading in it, and one for each line of a section without headings. */
function readEntries(blocks: readonly Block[], title: string): readonly ReadEntry[] {
  const level = Math.min(...blocks.filter(isHeading).map(({ level }) => level));
  const type = sectionTypeOf(title);
  const before: Block[] = [];
  const entries: { name: string; content: Block[] }[] = [];
  for (const block of blocks) {
    if (isHeading(block) && block.level === level) entries.push({ name: block.text, content: [] });
    else (entries.at(-1)?.content ?? before).push(block);
  }
  return [
    ...before.map(({ text }): ReadEntry => ({ type: undefined, parts: { line: escapeMarkup(text) } })),
    ...entries.map(
      ({ name, content }): ReadEntry => ({
        type: undefined,
        parts: partsOf(type, escapeMarkup(name), content),
      }),
    ),
  ];
}

/** An entry with a heading: its dates, the line below the heading, and its text. */
function partsOf(type: string | undefined, name: string, content: readonly Block[]): EntryParts {
  const dated = content.map((block) =>
    block.kind === 'item' ? { block } : { block, ...splitSpan(block.text) },
  );
  const span = dated.find((each) => each.startDate !== undefined);
  // The first date is that of the entry: another stays where it is.
  const rest = dated.flatMap(({ block, before }) =>
    block !== span?.block || before === undefined
      ? [block]
      : before === ''
        ? []
        : [{ ...block, text: before }],
  );
  const [first] = rest;
  const isLine = first?.kind === 'text' && first.text.length < SENTENCE && !/[.。!?]$/.test(first.text);
  const line =
    isLine && (type === 'work' || type === 'education' || type === 'volunteer')
      ? escapeMarkup(first.text)
      : undefined;
  const said = line === undefined ? rest : rest.slice(1);
  const bulletsFrom = said.findIndex(({ kind }) => kind === 'item');
  const isPlain =
    bulletsFrom >= 0 && said.slice(bulletsFrom).every(({ kind, level }) => kind === 'item' && level === 1);
  const texts = isPlain ? said.slice(0, bulletsFrom) : said;
  const named =
    type === 'work' || type === 'volunteer'
      ? { organization: name, position: line }
      : type === 'education'
        ? { organization: name, studyType: line }
        : { name };
  return compact({
    ...named,
    startDate: span?.startDate,
    endDate: span?.endDate,
    summary: writeBlocks(texts) || undefined,
    highlights: isPlain ? said.slice(bulletsFrom).map(({ text }) => escapeMarkup(text)) : undefined,
  });
}

/** A text that ends in a date or a span: what stands before it, and both ends. Nothing where a word of a sentence may be meant. */
function splitSpan(text: string) {
  if (text.length > LONGEST_LINE || !/\d{4}/.test(text)) return undefined;
  const starts = [0, ...[...text.matchAll(/[\s,|·]+/g)].map(({ index, 0: gap }) => index + gap.length)];
  for (const start of starts) {
    const before = text.slice(0, start).replace(/[\s,|·]+$/, '');
    const written = text.slice(start);
    const [startDate, endDate] = readInterval(written) ?? [];
    if (startDate !== undefined && endDate !== undefined) return { before, startDate, endDate };
    const date = written.length < 25 ? readEntryDate(written) : undefined;
    if (date !== undefined && formOf(date) && before === '')
      return { before, startDate: date, endDate: date };
  }
  return undefined;
}

/** Longer texts are sentences. */
const LONGEST_LINE = 160;
