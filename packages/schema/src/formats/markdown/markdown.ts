import { bareAddress } from '../../text/addresses.js';
import { characterAt, characterBefore, isPunctuation, isSpace } from '../../text/characters.js';
import { inOneLine } from '../../text/control-characters.js';
import { type InlineNode, inlineToString, type Text } from '../../text/nodes.js';
import type { Style } from './style.js';

const MARKS = {
  strong: { sign: '**', tag: 'strong' },
  emphasis: { sign: '*', tag: 'em' },
  strikethrough: { sign: '~~', tag: 'del' },
} as const;
const TAGS = { superscript: 'sup', subscript: 'sub' } as const;

/** What each kind of node begins with. */
const OPENERS = {
  strong: '*',
  emphasis: '*',
  strikethrough: '~',
  link: '[',
  code: '`',
  superscript: '<',
  subscript: '<',
  break: '\\',
} as const;

/** Characters that would mean something to a Markdown reader: before a link, an exclamation mark too. */
export const escapeMarkdown = (text: string) => inOneLine(text).replace(/[\\`*_[\]<>&#|~]|!$/g, '\\$&');

/** An address in angle brackets. A reader would take `&copy;` in it for an entity. */
const destination = (href: string) =>
  `<${href.replace(/[<>\\\r\n]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&')}>`;

/**
 * Whether asterisks around a text mark it, by CommonMark's rules for flanking delimiters: next to punctuation they do so
 * only where the other side is space or punctuation, and never next to another asterisk.
 */
function isFlanked(inner: string, sign: string, before: string, behind: string): boolean {
  const [first, last] = [characterAt(inner, 0), characterBefore(inner, inner.length)];
  if (isSpace(first) || isSpace(last)) return false;
  const [left, right] = [characterBefore(before, before.length), characterAt(behind, 0)];
  if (left === sign.charAt(0) || right === sign.charAt(0)) return false;
  // Some readers take an emoji for punctuation and others do not: they look at half a surrogate pair.
  const standsFree = (side: string) => isSpace(side) || (isPunctuation(side) && side.length === 1);
  return (!isPunctuation(first) || standsFree(left)) && (!isPunctuation(last) || standsFree(right));
}

/** Marked text: by HTML where the signs would not be read as marks. */
function mark(type: keyof typeof MARKS, inner: string, before: string, behind: string): string {
  const { sign, tag } = MARKS[type];
  if (inner === '') return '';
  return isFlanked(inner, sign, before, behind) ? sign + inner + sign : `<${tag}>${inner}</${tag}>`;
}

/** What ends a line within a paragraph. */
type LineBreak = ' ' | '\\\n';

/** A node that Markdown has. */
type WrittenNode = Exclude<InlineNode, { type: 'span' | 'time' }>;

/** Nodes in which those that Markdown does not have are what they hold. */
const withoutSpans = (nodes: readonly InlineNode[]): readonly WrittenNode[] =>
  nodes.flatMap((node) =>
    typeof node === 'object' && (node.type === 'span' || node.type === 'time')
      ? withoutSpans(node.children)
      : [node],
  );

/** Nodes one after the other, between the characters that stand before and behind them. */
function writeNodes(content: readonly InlineNode[], lineBreak: LineBreak, before = '', behind = ''): string {
  const nodes = withoutSpans(content);
  const written: string[] = [];
  let last = before;
  for (const [i, node] of nodes.entries()) {
    const text = writeNode(node, lineBreak, last, openerOf(nodes[i + 1]) || behind);
    written.push(text);
    if (text !== '') last = text.slice(-2);
  }
  return written.join('');
}

function openerOf(node: WrittenNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? escapeMarkdown(node.slice(0, 2)) : OPENERS[node.type];
}

function writeNode(node: WrittenNode, lineBreak: LineBreak, before: string, behind: string): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  switch (node.type) {
    case 'break':
      return lineBreak;
    case 'link':
      return `[${writeNodes(node.children, lineBreak, '[', ']')}](${destination(node.href)})`;
    case 'code':
      return writeCode(inOneLine(inlineToString(node.children)));
    case 'superscript':
    case 'subscript': {
      const tag = TAGS[node.type];
      return `<${tag}>${writeNodes(node.children, lineBreak, '>', '<')}</${tag}>`;
    }
    default: {
      const sign = MARKS[node.type].sign.charAt(0);
      return mark(node.type, writeNodes(node.children, lineBreak, sign, sign), before, behind);
    }
  }
}

/** Code between more backticks than it holds one after the other. */
function writeCode(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(code) && code.trim() !== '' ? ' ' : '';
  return fence + pad + code + pad + fence;
}

const nodesOf = (text: Text) => (typeof text === 'string' ? [text] : text.children);

/** Nodes without a mark that stands around them already. */
const withoutStrong = (nodes: readonly InlineNode[]): readonly InlineNode[] =>
  nodes.flatMap((node): readonly InlineNode[] => {
    if (typeof node === 'string' || node.type === 'break' || node.type === 'code') return [node];
    const children = withoutStrong(node.children);
    return node.type === 'strong' ? children : [{ ...node, children }];
  });

/** Signs of headings, quotations and code are escaped wherever they stand. */
const escapeStart = (line: string) =>
  line
    .replace(/^[ \t]+/, '')
    .replace(/^[-+=](?=[-+=\s]|$)/, '\\$&')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');

/** CommonMark, with GitHub's strikethrough. */
export const markdown: Omit<Style, 'colon' | 'join'> = {
  inline: (text) => writeNodes(nodesOf(text), ' '),
  link: (text, href) => {
    const words = writeNodes(nodesOf(text), ' ');
    if (href === undefined) return words;
    return `[${words.trim() === '' ? escapeMarkdown(bareAddress(href)) : words}](${destination(href)})`;
  },
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  strong: (text, behind = '') =>
    mark('strong', writeNodes(withoutStrong(nodesOf(text)), ' ', '*', '*'), '', behind),
  lineBreak: '\n',
  paragraph: (text) => writeNodes(nodesOf(text), '\\\n').split('\n').map(escapeStart).join('\n'),
  line: escapeStart,
};
