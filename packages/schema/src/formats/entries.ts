import { splitInterval } from '../dates/date-forms.js';
import { fieldOf, variantOf } from '../schema-walk.js';
import { definitionOf, type SectionType } from '../sections/index.js';
import type { EntryPart } from '../sections/section.js';
import { compact } from './field-reader.js';

/** An entry as another format has it, before it is known which section it belongs to. */
export type EntryParts = Readonly<Partial<Record<EntryPart, unknown>>> & {
  /** What belongs to a label, in one text: `Postgres, Go (since 2020)`. */
  readonly details?: string | undefined;
};

type Entry = Readonly<Record<string, unknown>>;

/**
 * An entry of a type, from its parts. Nothing where the type has no key for one of them or lacks one it needs, so that
 * no part is lost.
 */
export function toEntry(type: SectionType, parts: EntryParts): Entry | undefined {
  const { details, ...own } = parts.line === undefined ? parts : fromLine(type, String(parts.line));
  const known = withLink(type, compact(own) as Partial<Record<EntryPart, unknown>>);
  const entry = putParts(type, { ...withDates(type, known), ...withDetails(type, details) });
  if (!entry || (definitionOf(type).variant === undefined && !hasTitle(type, entry))) return undefined;
  return definitionOf(type).entry.safeParse(entry).success ? entry : undefined;
}

/** The key under which entries of a type have a part. */
export function keyOf(type: SectionType, part: EntryPart): string | undefined {
  const { shape = {}, variant, entry } = definitionOf(type);
  const fallback = part === 'line' && variant !== undefined ? (shape.name ?? 'name') : part;
  const key = shape[part] ?? fallback;
  return fieldOf(entry, key) ? key : undefined;
}

function putParts(type: SectionType, parts: Partial<Record<EntryPart, unknown>>): Entry | undefined {
  const entry: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(parts) as [EntryPart, unknown][]) {
    if (value === undefined) continue;
    const key = keyOf(type, part);
    if (key === undefined) {
      const summary = keyOf(type, 'summary');
      if (part !== 'highlights' || summary === undefined) return undefined;
      entry[summary] = [entry[summary], bulletList(value as readonly string[])].filter(Boolean).join('\n\n');
    } else if (variantOf(fieldOf(definitionOf(type).entry, key), 'array')) {
      entry[key] = [entry[key] ?? [], value].flat();
    } else if (entry[key] === undefined) entry[key] = value;
    else return undefined;
  }
  return entry;
}

/** An address links the name where the type has no key for it. */
function withLink(
  type: SectionType,
  parts: Partial<Record<EntryPart, unknown>>,
): Partial<Record<EntryPart, unknown>> {
  const { url, ...others } = parts;
  if (url === undefined || others.name === undefined || keyOf(type, 'url') !== undefined) return parts;
  return { ...others, name: `[${others.name}](${url})` };
}

const bulletList = (bullets: readonly string[]) => bullets.map((bullet) => `- ${bullet}`).join('\n');

/** A type of moments takes the end of a span that is one moment; a type of spans takes a moment as both ends. */
function withDates(
  type: SectionType,
  parts: Partial<Record<EntryPart, unknown>>,
): Partial<Record<EntryPart, unknown>> {
  const { date, startDate, endDate, ...others } = parts;
  const isMoment = keyOf(type, 'date') !== undefined;
  const isSpan = keyOf(type, 'startDate') !== undefined;
  if (date !== undefined && !isMoment && isSpan) {
    const [start, end] = splitInterval(String(date)) ?? [date, date];
    return { ...others, startDate: start, endDate: end };
  }
  const [moment, other = moment] = [startDate, endDate].filter((end) => end !== undefined);
  if (moment !== undefined && !isSpan && isMoment && moment === other) return { ...others, date: moment };
  return parts;
}

/** What belongs to a label: keywords where the type labels keywords, else a level. */
function withDetails(type: SectionType, details: string | undefined): Partial<Record<EntryPart, unknown>> {
  if (details === undefined || details === '') return {};
  const { variant } = definitionOf(type);
  const takesKeywords = (variant === 'label' || variant === 'line') && keyOf(type, 'keywords') !== undefined;
  return takesKeywords ? { keywords: splitList(details) } : { level: details };
}

/** A line such as `**Languages:** Rust, Go` is a label and what belongs to it, where the type has labels. */
function fromLine(type: SectionType, line: string): EntryParts {
  const [, name, details] = /^\**([^:：*]{1,40})(?:\*\*)?[:：]\**\s*(\S.*)$/su.exec(line) ?? [];
  const isLabel = definitionOf(type).variant === 'label' && name !== undefined && details !== undefined;
  return isLabel ? { name: name.trim(), details } : { line };
}

/** Whether an entry with a form of its own has what stands as its title. */
const hasTitle = (type: SectionType, entry: Entry) => entry[keyOf(type, 'name') ?? ''] !== undefined;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '「': '」' };

/** The items of a list in one text, divided by commas that stand outside of brackets: `SQL (Postgres, SQLite)` is one. */
function splitList(text: string): readonly string[] {
  const items: string[] = [];
  const open: string[] = [];
  let item = '';
  for (const character of text) {
    if (character === open.at(-1)) open.pop();
    else if (CLOSERS[character] !== undefined) open.push(CLOSERS[character]);
    if (open.length === 0 && /[,，、]/.test(character)) {
      items.push(item);
      item = '';
    } else item += character;
  }
  // A bracket that nothing closes holds the rest of the text: its commas divide all the same.
  const rest = open.length > 0 ? item.split(/[,，、]/) : [item];
  return [...items, ...rest].map((part) => part.trim()).filter(Boolean);
}
