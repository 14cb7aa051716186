import type { BlockText, Sourced, Text, TextBlock, TextList } from '@resume/schema/view';
import type { ReactNode } from 'react';
import { each } from './each.js';
import { inlineText } from './inline-text.js';
import type { Written } from './written.js';

const isList = (block: TextBlock): block is TextList => typeof block === 'object' && 'items' in block;

/** The paragraphs and lists of a text; nothing for a text of one paragraph, which needs no element of its own. */
const blocksIn = (text: BlockText): readonly TextBlock[] | undefined =>
  typeof text === 'object' && 'blocks' in text ? text.blocks : undefined;

/** What holds a text: an element for a paragraph, or one that may hold paragraphs and lists. */
export interface TextContent {
  readonly isBlock: boolean;
  /** The language of all of it, where it is another than around it. */
  readonly lang: string | undefined;
  /** Which way that language is written, where it is the other way. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** The path in the document of all of it. */
  readonly source: string | undefined;
  readonly children: ReactNode;
}

/** The content of the element that holds a text. */
export function textContent(text: BlockText): TextContent {
  const blocks = blocksIn(text);
  if (!blocks)
    return {
      isBlock: false,
      lang: undefined,
      dir: undefined,
      source: undefined,
      children: inlineText(text as Text),
    };
  const { lang, dir, source } = text as Exclude<BlockText, string>;
  return { isBlock: true, lang, dir, source, children: each(blocks, textBlock) };
}

/** The path in the document of a text or an object of a view, where it has one. */
export const sourceOf = (item: string | Written<Sourced, never>): string | undefined =>
  typeof item === 'string' ? undefined : item.source;

/** The content of an item: words with a list below them need no element of their own. */
export function itemContent(text: BlockText): ReactNode {
  const { lang, dir, children } = textContent(text);
  const [words, list, ...others] = blocksIn(text) ?? [];
  const isLead = words !== undefined && !isList(words) && list !== undefined && isList(list);
  const content =
    isLead && others.length === 0 ? (
      <>
        {inlineText(words)}
        {textBlock(list)}
      </>
    ) : (
      children
    );
  if (lang === undefined) return content;
  return (
    <div lang={lang} dir={dir}>
      {content}
    </div>
  );
}

function textBlock(block: TextBlock): ReactNode {
  if (!isList(block)) return <p className="resume-paragraph">{inlineText(block)}</p>;
  const items = each(block.items, (item) => <li>{itemContent(item)}</li>);
  return block.ordered ? (
    <ol className="resume-number-list" start={block.start}>
      {items}
    </ol>
  ) : (
    <ul className="resume-bullet-list">{items}</ul>
  );
}

/** A text behind a label: a `<span>`, or a `<div>` where it holds paragraphs and lists. */
export function InlineOrBlocks({ text, className }: { text: BlockText; className: string }) {
  const { isBlock, lang, dir, source, children } = textContent(text);
  const Element = isBlock ? 'div' : 'span';
  return (
    <Element className={className} lang={lang} dir={dir} data-source={source}>
      {children}
    </Element>
  );
}
