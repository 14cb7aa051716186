import { bareAddress } from '../../text/addresses.js';
import { inOneLine } from '../../text/control-characters.js';
import type { InlineNode, Text } from '../../text/nodes.js';
import type { Block, List } from '../markdown/blocks.js';
import type { Style } from '../markdown/style.js';

const FUNCTIONS = {
  strong: 'strong',
  emphasis: 'emph',
  strikethrough: 'strike',
  superscript: 'super',
  subscript: 'sub',
} as const;

/** Plain text in one line, with the characters escaped that mean something to Typst: some at the beginning of a line alone. */
export const escapeTypst = (text: string): string =>
  inOneLine(text)
    .replace(/[\\#$*_`<@[\]~]/g, '\\$&')
    .replace(/\/(?=[/*])|-(?=[-?])|\.(?=\.)/g, '\\$&')
    .replace(/^(\s*)([-+=/])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');

/** A text as a literal of code. */
export const quoted = (text: string): string => `"${inOneLine(text).replace(/["\\]/g, '\\$&')}"`;

// A semicolon ends an expression: a bracket, a parenthesis or a full stop behind it would go on with it.
const call = (name: string, content: string) => `#${name}[${content}];`;

const linkTo = (href: string, words: string) => `#link(${quoted(href)})[${words}];`;

function writeNode(node: InlineNode, lineBreak: string): string {
  if (typeof node === 'string') return escapeTypst(node);
  if (node.type === 'break') return lineBreak;
  if (node.type === 'code') return `#raw(${quoted(plainOf(node.children))});`;
  const words = writeNodes(node.children, lineBreak);
  if (node.type === 'time') return words;
  if (node.type === 'span') return inLanguage(words, node.lang);
  return node.type === 'link' ? linkTo(node.href, words) : call(FUNCTIONS[node.type], words);
}

const plainOf = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : node.type === 'break' ? ' ' : plainOf(node.children)))
    .join('');

const inLanguage = (words: string, tag: string) => {
  const [language = ''] = tag.split('-');
  return /^[a-z]{2,3}$/.test(language) ? `#text(lang: ${quoted(language)})[${words}];` : words;
};

const writeNodes = (nodes: readonly InlineNode[], lineBreak: string): string =>
  nodes.map((node) => writeNode(node, lineBreak)).join('');

function write(text: Text, lineBreak = ' '): string {
  if (typeof text === 'string') return escapeTypst(text);
  const words = writeNodes(text.children, lineBreak);
  return text.lang === undefined ? words : inLanguage(words, text.lang);
}

/** Typst markup. */
export const typst: Omit<Style, 'colon'> = {
  inline: (text) => write(text),
  link(text, href) {
    const words = write(text);
    if (href === undefined) return words;
    return linkTo(href, words.trim() === '' ? escapeTypst(bareAddress(href)) : words);
  },
  heading: (level, text) => `${'='.repeat(level)} ${text}`,
  strong: (text) => (write(text) === '' ? '' : call('strong', write(text))),
  paragraph: (text) => write(text, '#linebreak();'),
  lineBreak: '#linebreak();\n',
  line: (text) => text,
  join: (blocks) => joinBlocks(blocks),
};

const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : writeList(block))).join('\n\n');

function writeList({ ordered, start, items }: List): string {
  const name = ordered ? 'enum' : 'list';
  const from = ordered && start !== 1 ? `  start: ${start},\n` : '';
  return `#${name}(\n${from}${items.map((item) => `  [${joinBlocks(item)}],\n`).join('')})`;
}
