import type { InlineNode, Text } from '@resume/schema/view';
import type { ReactNode } from 'react';
import { each } from './each.js';

const ELEMENTS = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const;

/** Text as inline content: a bare string, or inline elements, in a `<span lang>` where the language changes. */
export function inlineText(text: Text): ReactNode {
  if (typeof text === 'string') return text;
  const children = each(text.children, inlineNode);
  return text.lang === undefined ? children : <span lang={text.lang}>{children}</span>;
}

function inlineNode(node: InlineNode): ReactNode {
  if (typeof node === 'string') return node;
  const children = each(node.children, inlineNode);
  if (node.type === 'link') return <a href={node.href}>{children}</a>;
  const Element = ELEMENTS[node.type];
  return <Element>{children}</Element>;
}

/** Text as a link where there is an address. */
export function linkedText(text: Text, href: string | undefined): ReactNode {
  return href === undefined ? inlineText(text) : <a href={href}>{inlineText(text)}</a>;
}

/** What stands between items of a line. It may end a line, never begin one. */
export const MIDDLE_DOT = '\u00a0· ';

/** The items that are there, each in a `<span>`, with a middle dot between; nothing where there are none. */
export function dotted(items: readonly ReactNode[]): ReactNode {
  const present = items.filter((item) => item !== undefined && item !== false && item !== '');
  return (
    present.length > 0 &&
    each(present, (item, index) => (
      <>
        {index > 0 && MIDDLE_DOT}
        <span>{item}</span>
      </>
    ))
  );
}
