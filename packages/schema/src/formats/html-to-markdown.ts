import { decodeHTML } from 'entities';
import { escapeMarkup } from '../text/markup.js';

const TAG = /<(\/?)([a-z][a-z0-9]*)\b((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--[\s\S]*?-->|([^<]+|<)/gi;

/** What encloses the text of an element in Markdown. */
const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  s: '~~',
  del: '~~',
  code: '`',
  sup: '^',
  sub: '~',
};

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'hr',
  'table',
  'tr',
]);

/**
 * The HTML that editors of rich text write, as Markdown: paragraphs, lists of several levels, line breaks, emphasis, links. Other
 * elements are left out, their text stays.
 */
export function htmlToMarkdown(html: string): string {
  if (!/<[a-z/!]|&\w+;|&#/i.test(html)) return html.trim();
  const lists: { readonly ordered: boolean; count: number }[] = [];
  const links: string[] = [];
  let markdown = '';
  const startBlock = () => {
    if (/(?:^|\n) *(?:-|\d+\.) $/.test(markdown)) return;
    markdown = markdown.trimEnd();
    if (markdown) markdown += lists.length > 0 ? '\n' : '\n\n';
  };
  for (const [, closing, tag = '', attributes = '', text] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const isEnd = closing === '/';
    if (text !== undefined) {
      const plain = escapeMarkup(decodeHTML(text).replace(/\s+/g, ' '));
      markdown += /(?:^|\s)$/.test(markdown) ? plain.trimStart() : plain;
    } else if (name === 'br') markdown += '  \n';
    else if (name === 'li' && !isEnd) {
      const list = lists.at(-1) ?? { ordered: false, count: 0 };
      list.count += 1;
      const indent = '   '.repeat(Math.max(0, lists.length - 1));
      const isFirst = list.count === 1 && lists.length < 2;
      const before = markdown.trimEnd();
      const gap = before === '' ? '' : isFirst ? '\n\n' : '\n';
      // Quill writes all lists as numbered, and says of each item which it is.
      const isNumbered = list.ordered && !/\bdata-list\s*=\s*["']?bullet/.test(attributes);
      markdown = `${before}${gap}${indent}${isNumbered ? `${list.count}.` : '-'} `;
    } else if (name === 'ul' || name === 'ol') {
      if (isEnd) lists.pop();
      else lists.push({ ordered: name === 'ol', count: 0 });
      if (isEnd) startBlock();
    } else if (name === 'a') {
      if (!isEnd) {
        const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
        links.push(decodeHTML(double ?? single ?? ''));
        markdown += '[';
      } else markdown += `](${links.pop() ?? ''})`;
    } else if (Object.hasOwn(MARKS, name))
      markdown = isEnd ? closeMark(markdown, name) : markdown + MARKS[name];
    else if (BLOCKS.has(name)) startBlock();
  }
  return markdown
    .replace(/\[([^\]]*)\]\(\)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Markdown closes emphasis next to a letter: spaces within it move behind it. */
function closeMark(markdown: string, name: string): string {
  const mark = MARKS[name] ?? '';
  const [blank = ''] = /\s*$/.exec(markdown) ?? [];
  const text = markdown.slice(0, markdown.length - blank.length);
  return text.endsWith(mark) ? text.slice(0, -mark.length) + blank : text + mark + blank;
}
