import type { BasicsView, ContactView } from '../../basics.js';
import type { FactView } from '../../personal/facts.js';
import type { BlockText, Text } from '../../text/nodes.js';
import { type Block, bulletsOf, paragraphOf } from './blocks.js';
import type { Style } from './style.js';
import { writeBlocks, writeLine } from './write-blocks.js';

type Blocks = readonly Block[];

/** Who a résumé or a letter is by: name, headline, contacts, facts and summary. */
export const writeHead = (basics: BasicsView, style: Style): Blocks => [
  ...line([basics.reading], style),
  ...heading(1, style.inline(basics.name), style),
  ...(basics.label === undefined ? [] : paragraphOf(style.strong(basics.label))),
  ...bulletsOf([...basics.contacts, ...basics.facts].map((item) => writeLabelled(item, style))),
  ...optional(basics.summary, style),
];

/** A heading, where it has words. */
export const heading = (level: 1 | 2 | 3 | 4, words: string, style: Style): Blocks =>
  words === '' ? [] : paragraphOf(style.heading(level, words));

/** A label and what it says, which may lead to an address. */
export const writeLabelled = (
  { label, text, href }: FactView & Pick<ContactView, 'href'>,
  style: Style,
): Blocks => paragraphOf(style.line(`${style.inline(label)}${style.colon}${style.link(text, href)}`));

/** Texts in one line, of those that there are. */
export const line = (parts: readonly (Text | undefined)[], style: Style): Blocks =>
  writeLine(
    parts.flatMap((part) => (part === undefined ? [] : style.inline(part))),
    style,
  );

/** A text with paragraphs and lists, where there is one. */
export const optional = (text: BlockText | undefined, style: Style): Blocks =>
  text === undefined ? [] : writeBlocks(text, style);
