import type { InlineNode, Text } from '@resume/schema/view';
import { Fragment, type ReactNode } from 'react';

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
  const children = text.children.map(inlineNode);
  return text.lang === undefined ? children : <span lang={text.lang}>{children}</span>;
}

function inlineNode(node: InlineNode, index: number): ReactNode {
  // Inline nodes never move, so their place is their identity.
  if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>;
  const children = node.children.map(inlineNode);
  if (node.type === 'link') {
    return (
      <a key={index} href={node.href}>
        {children}
      </a>
    );
  }
  const Element = ELEMENTS[node.type];
  return <Element key={index}>{children}</Element>;
}

/** Text as a link where there is an address. */
export function linkedText(text: Text, href: string | undefined): ReactNode {
  return href === undefined ? inlineText(text) : <a href={href}>{inlineText(text)}</a>;
}

/** The items that are there, each in a `<span>`, with a middle dot between. */
export function dotted(items: readonly (ReactNode | undefined)[]): ReactNode {
  return items
    .filter((item) => item !== undefined && item !== null && item !== '')
    .map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never move
      <Fragment key={index}>
        {index > 0 && ' · '}
        <span>{item}</span>
      </Fragment>
    ));
}

/** A key for text in a list. */
export function textKey(text: Text): string {
  return typeof text === 'string' ? text : JSON.stringify(text.children);
}
