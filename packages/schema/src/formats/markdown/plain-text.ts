import { mailboxesIn } from '../../contacts/email.js';
import { phonesIn } from '../../contacts/phone.js';
import { bareAddress } from '../../text/addresses.js';
import { inOneLine } from '../../text/control-characters.js';
import type { InlineNode, Text } from '../../text/nodes.js';
import type { Style } from './style.js';

/** Words with the address they lead to behind them, unless they are that address or it is of this very page. */
function withAddress(words: string, href: string): string {
  const isSaid =
    bareAddress(href) === bareAddress(words) ||
    (href.startsWith('tel:') && phonesIn(words).some((phone) => phone.href.slice(-4) === href.slice(-4))) ||
    (href.startsWith('mailto:') && mailboxesIn(words).some((mailbox) => mailbox.href === href));
  return isSaid || href.startsWith('#') ? words : `${words} (${inOneLine(href)})`;
}

const writeNodes = (nodes: readonly InlineNode[], lineBreak: string): string =>
  nodes.map((node) => writeNode(node, lineBreak)).join('');

function writeNode(node: InlineNode, lineBreak: string): string {
  if (typeof node === 'string') return node;
  if (node.type === 'break') return lineBreak;
  const words = writeNodes(node.children, lineBreak);
  return node.type === 'link' ? withAddress(words, node.href) : words;
}

const write = (text: Text, lineBreak: string) =>
  typeof text === 'string' ? text : writeNodes(text.children, lineBreak);

/** Text without marks. Addresses stand behind their words. */
export const plainText: Omit<Style, 'colon' | 'join'> = {
  inline: (text) => inOneLine(write(text, ' ')),
  link: (text, href) => {
    const words = inOneLine(write(text, ' '));
    if (href === undefined) return words;
    return words.trim() === '' ? inOneLine(bareAddress(href)) : withAddress(words, href);
  },
  heading: (level, text) =>
    level > 2 || text === ''
      ? text
      : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`,
  strong: (text) => inOneLine(write(text, ' ')),
  paragraph: (text) => write(text, '\n'),
  lineBreak: '\n',
  line: (text) => text,
};
