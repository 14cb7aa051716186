import type { InlineNode, Text } from '@resume/schema/view';
import type { ReactNode } from 'react';
import type { Part } from '../parts.js';
import { each } from './each.js';

const ELEMENTS = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const;

/**
 * Text as inline content: a bare string, or inline elements, in a `<span>` where the language changes or the view has the
 * source of the text.
 */
export function inlineText(text: Text): ReactNode {
  return contentOf(text, inlineNode);
}

function contentOf(text: Text, render: (node: InlineNode) => ReactNode): ReactNode {
  if (typeof text === 'string') return characters(text);
  const children = each(text.children, render);
  if (text.lang === undefined && text.source === undefined) return children;
  return (
    <span lang={text.lang} dir={text.dir} data-source={text.source}>
      {children}
    </span>
  );
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Numbers and names of which right-to-left text would move the signs: `2010-05`, `+963 11 222`, `C++`, `.NET`. */
const CODE =
  /(?<![\p{L}\p{N}])(\+\d+(?:[- ]\d+)*|\d+(?:[-/.:]\d+)+|[.#@][A-Za-z][A-Za-z\d]*|[A-Za-z][A-Za-z\d]*[+#]+)(?![\p{L}\p{N}])/u;

/** The spaces of French next to signs, at which browsers would break a line. */
const SPACE_OF_SIGN = / (?=[:;!?»](?:\s|$))|(?<=«) /g;

/**
 * Characters, with no line break between a sign and the space next to it; in right-to-left text, each code is isolated and
 * runs from left to right.
 */
function characters(text: string): ReactNode {
  if (!RIGHT_TO_LEFT.test(text)) return text.replace(SPACE_OF_SIGN, '\u00a0');
  const parts = text.split(CODE);
  if (parts.length === 1) return text;
  // What the group of the pattern matched stands at the odd places.
  return each(parts, (part, index) => (index % 2 === 1 ? <bdi dir="ltr">{part}</bdi> : part));
}

/** Numbers and mail addresses run from left to right, in text that runs from right to left too. */
const directionOf = (href: string) => (/^(?:tel|mailto):/.test(href) ? 'ltr' : undefined);

function inlineNode(node: InlineNode): ReactNode {
  if (typeof node === 'object' && node.type === 'link')
    return (
      <a href={node.href} dir={directionOf(node.href)}>
        {each(node.children, inlineNode)}
      </a>
    );
  return markedNode(node, inlineNode);
}

/** Within a link, the words of another link are words. */
function wordsOfNode(node: InlineNode): ReactNode {
  if (typeof node === 'object' && node.type === 'link') return each(node.children, wordsOfNode);
  return markedNode(node, wordsOfNode);
}

function markedNode(
  node: Exclude<InlineNode, { type: 'link' }>,
  render: (node: InlineNode) => ReactNode,
): ReactNode {
  if (typeof node === 'string') return characters(node);
  if (node.type === 'break') return <br />;
  // Code is copied, so its spaces stay as they are written.
  const isCode = node.type === 'code';
  const children = each(node.children, (child) =>
    isCode && typeof child === 'string' ? child : render(child),
  );
  if (node.type === 'span')
    return (
      <span lang={node.lang} dir={node.dir}>
        {children}
      </span>
    );
  if (node.type === 'time')
    return (
      <time className="resume-date" dateTime={node.datetime} dir="auto">
        {children}
      </time>
    );
  const Element = ELEMENTS[node.type];
  return <Element>{children}</Element>;
}

/** Text as a link where there is an address; links within it keep their words. */
export function linkedText(text: Text, href: string | undefined): ReactNode {
  if (href === undefined) return inlineText(text);
  return (
    <a href={href} dir={directionOf(href)}>
      {linkWords(text)}
    </a>
  );
}

/** Text as what stands in a link. */
export const linkWords = (text: Text): ReactNode => contentOf(text, wordsOfNode);

/** What stands between items of a line. It may end a line, never begin one. */
export const MIDDLE_DOT = '\u00a0· ';

/** A part of a line, and what styles select it by. */
export interface LinePart {
  readonly part?: Part;
  readonly kind?: string | undefined;
  readonly content: ReactNode;
}

/**
 * The parts of a line that are present, each in a `<bdi>`, so that none orders its neighbours, with a middle dot between;
 * nothing where all are absent. A part that styles select has an element of its own around, whose start and end are those
 * of the line. The dots are elements, so that a theme can place the parts otherwise and hide them.
 */
export function dottedParts(parts: readonly LinePart[]): ReactNode {
  const present = parts.filter(({ content }) => content !== undefined && content !== false && content !== '');
  return (
    present.length > 0 &&
    each(present, ({ part, kind, content }, index) => (
      <>
        {index > 0 && <span className="resume-separator">{MIDDLE_DOT}</span>}
        {part === undefined ? (
          <bdi>{content}</bdi>
        ) : (
          <span className={part} data-kind={kind}>
            <bdi>{content}</bdi>
          </span>
        )}
      </>
    ))
  );
}

/** Items with a middle dot between, as {@link dottedParts}, without a class each. */
export const dotted = (items: readonly ReactNode[]): ReactNode =>
  dottedParts(items.map((content) => ({ content })));
