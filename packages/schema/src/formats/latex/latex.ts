import { bareAddress } from '../../text/addresses.js';
import { inOneLine } from '../../text/control-characters.js';
import type { InlineNode, Text } from '../../text/nodes.js';
import { escapeCharacters } from '../bibtex/tex-out.js';
import type { Block, List } from '../markdown/blocks.js';
import type { Style } from '../markdown/style.js';
import { inScripts } from './scripts.js';

const COMMANDS = {
  strong: 'textbf',
  emphasis: 'emph',
  strikethrough: 'sout',
  code: 'texttt',
  superscript: 'textsuperscript',
  subscript: 'textsubscript',
} as const;

/** Characters that fonts of text lack, or that TeX takes for others. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
  '→': '\\(\\rightarrow\\)',
  '←': '\\(\\leftarrow\\)',
};

/** Plain text in one line, with the characters escaped that mean something to LaTeX. */
export const escapeLatex = (text: string): string =>
  inScripts(
    escapeCharacters(inOneLine(text)).replace(/["`→←]/g, (character) => CHARACTERS[character] ?? character),
  );

/** An address as the argument of `\href`. What would end the argument is written as bytes. */
const escapeHref = (href: string): string =>
  inOneLine(href)
    .replace(/[\\{}^$"<>`|\s]|[^\p{ASCII}]+/gu, encodeURIComponent)
    .replace(/[%#&_~]/g, '\\$&')
    .replaceAll('\\~', '\\string~');

function writeNode(node: InlineNode, lineBreak: string): string {
  if (typeof node === 'string') return escapeLatex(node);
  if (node.type === 'break') return lineBreak;
  const words = writeNodes(node.children, lineBreak);
  if (node.type === 'time') return words;
  if (node.type === 'span') return node.dir === undefined ? words : inDirection(words, node.dir);
  return node.type === 'link'
    ? `\\href{${escapeHref(node.href)}}{${words}}`
    : `\\${COMMANDS[node.type]}{${words}}`;
}

const inDirection = (words: string, dir: 'ltr' | 'rtl') => `\\${dir === 'rtl' ? 'RL' : 'LR'}{${words}}`;

const writeNodes = (nodes: readonly InlineNode[], lineBreak: string): string =>
  nodes.map((node) => writeNode(node, lineBreak)).join('');

function write(text: Text, lineBreak = ' '): string {
  if (typeof text === 'string') return escapeLatex(text);
  const words = writeNodes(text.children, lineBreak);
  return text.dir === undefined ? words : inDirection(words, text.dir);
}

const HEADINGS = { 1: 'section*', 2: 'section*', 3: 'subsection*', 4: 'subsubsection*' } as const;

/** LaTeX with the packages of {@link preambleFor}. */
export const latex: Omit<Style, 'colon'> = {
  inline: (text) => write(text),
  link(text, href) {
    const words = write(text);
    if (href === undefined) return words;
    return `\\href{${escapeHref(href)}}{${words.trim() === '' ? escapeLatex(bareAddress(href)) : words}}`;
  },
  heading: (level, text) =>
    level === 1 ? `{\\Huge\\bfseries ${text}\\par}` : `\\${HEADINGS[level]}{${text}}`,
  strong: (text) => (write(text) === '' ? '' : `\\textbf{${write(text)}}`),
  paragraph: (text) => write(text, '\\newline '),
  lineBreak: '\\newline\n',
  line: (text) => text,
  join: (blocks) => joinBlocks(blocks),
};

const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : writeList(block))).join('\n\n');

function writeList({ ordered, start, items }: List): string {
  const name = ordered ? 'enumerate' : 'itemize';
  const from = ordered && start !== 1 ? `[start=${start}]` : '';
  // An item that begins with a bracket would be taken for one with a label.
  const written = items.map((item) => `\\item{} ${joinBlocks(item)}`);
  return `\\begin{${name}}${from}\n${written.join('\n')}\n\\end{${name}}`;
}
