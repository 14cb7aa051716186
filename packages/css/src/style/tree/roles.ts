import type { HtmlElement } from '../../dom/node.js';

/** Roles by the name of the element, as HTML gives them. */
const ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  aside: 'complementary',
  blockquote: 'blockquote',
  caption: 'caption',
  code: 'code',
  dd: 'definition',
  del: 'deletion',
  details: 'group',
  dfn: 'term',
  dialog: 'dialog',
  dt: 'term',
  em: 'emphasis',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  html: 'document',
  ins: 'insertion',
  li: 'listitem',
  main: 'main',
  mark: 'mark',
  math: 'math',
  menu: 'list',
  nav: 'navigation',
  ol: 'list',
  p: 'paragraph',
  section: 'region',
  strong: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  svg: 'img',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  tfoot: 'rowgroup',
  thead: 'rowgroup',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

/** The ARIA role of an element: its `role`, or that of its name. Undefined where it means nothing of its own. */
export function roleOf({ attributes, name, parent }: HtmlElement): string | undefined {
  const written = attributes.role?.trim().split(/\s+/)[0];
  if (written) return written === 'presentation' ? 'none' : written;
  switch (name) {
    case 'a':
      return attributes.href === undefined ? undefined : 'link';
    case 'img':
      return attributes.alt === '' ? 'none' : 'img';
    case 'th':
      return isRowHeader(attributes, parent) ? 'rowheader' : 'columnheader';
    default:
      return Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
  }
}

function isRowHeader({ scope }: HtmlElement['attributes'], row: HtmlElement | undefined): boolean {
  if (scope === 'row' || scope === 'rowgroup') return true;
  if (scope === 'col' || scope === 'colgroup') return false;
  return row?.elements.some(({ name }) => name === 'td') ?? false;
}
