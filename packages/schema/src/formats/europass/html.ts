import { bareAddress } from '../../text/addresses.js';
import { inOneLine } from '../../text/control-characters.js';
import type { InlineNode, Text } from '../../text/nodes.js';
import type { Block } from '../markdown/blocks.js';
import type { Style } from '../markdown/style.js';

const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const;

const escapeHtml = (text: string) =>
  inOneLine(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;',
  );

function writeNode(node: InlineNode, lineBreak: string): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.type === 'break') return lineBreak;
  const words = node.children.map((child) => writeNode(child, lineBreak)).join('');
  if (node.type === 'span' || node.type === 'time') return words;
  return node.type === 'link'
    ? linkTo(node.href, words)
    : `<${TAGS[node.type]}>${words}</${TAGS[node.type]}>`;
}

const linkTo = (href: string, words: string) => `<a href="${escapeHtml(href)}">${words}</a>`;

const write = (text: Text, lineBreak = ' ') =>
  typeof text === 'string'
    ? escapeHtml(text)
    : text.children.map((node) => writeNode(node, lineBreak)).join('');

/** The HTML that the Europass editor keeps in its long texts. */
export const html: Omit<Style, 'colon'> = {
  inline: (text) => write(text),
  link(text, href) {
    const words = write(text);
    if (href === undefined) return words;
    return linkTo(href, words.trim() === '' ? escapeHtml(bareAddress(href)) : words);
  },
  heading: (_, text) => `<strong>${text}</strong>`,
  strong: (text) => (write(text) === '' ? '' : `<strong>${write(text)}</strong>`),
  paragraph: (text) => write(text, '<br>'),
  lineBreak: '<br>',
  line: (text) => text,
  join: (blocks) => blocks.map(writeBlock).join(''),
};

function writeBlock(block: Block): string {
  if (block.type === 'paragraph') return `<p>${block.text.replaceAll('\n', '<br>')}</p>`;
  const name = block.ordered ? 'ol' : 'ul';
  return `<${name}>${block.items.map((item) => `<li>${writeItem(item)}</li>`).join('')}</${name}>`;
}

/** An item of one paragraph has no paragraph in it. */
function writeItem(blocks: readonly Block[]): string {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph'
    ? first.text.replaceAll('\n', '<br>') + others.map(writeBlock).join('')
    : blocks.map(writeBlock).join('');
}
