/** The kind of an inline node other than a link. */
export type InlineMark = 'strong' | 'emphasis' | 'strikethrough' | 'code' | 'superscript' | 'subscript';

/**
 * A piece of prepared text: characters, characters with one inline meaning, a link, or a hard line break. A link never
 * stands within a link, nor a mark within the same mark, so that a tree is at most seven deep.
 */
export type InlineNode =
  | string
  | { readonly type: InlineMark; readonly children: readonly InlineNode[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  /** Words in another language than the text around them. */
  | {
      readonly type: 'span';
      readonly lang: string;
      readonly dir?: 'ltr' | 'rtl';
      readonly children: readonly InlineNode[];
    }
  /** A date, which no line break divides. `datetime` is it for machines (ISO 8601). */
  | { readonly type: 'time'; readonly datetime: string; readonly children: readonly InlineNode[] }
  | { readonly type: 'break' };

/** What carries the path of its source, where that was asked for. */
export interface Sourced {
  /** The path in the document of what this was prepared from, such as `work[0].summary.en`. */
  readonly source?: string;
}

/**
 * Prepared text of one paragraph. A plain string is in the language of the view; anything else says what it is made of,
 * and `lang` (BCP 47) where it is in another language, as for an English paper title in a Chinese résumé.
 */
export type Text =
  | string
  | (Sourced & {
      /** BCP 47 tag of its language, where that is not the one of the view. */
      readonly lang?: string;
      /** Which way the language is written, where it is the other way than that of the view. */
      readonly dir?: 'ltr' | 'rtl';
      /** Words, links, emphasis and line breaks. */
      readonly children: readonly InlineNode[];
    });

/** A bulleted or a numbered list within a text. Its items may hold one more level of lists. */
export interface TextList {
  readonly ordered: boolean;
  /** The number of the first item of an ordered list, where it is not 1. */
  readonly start?: number;
  readonly items: readonly BlockText[];
}

/** A paragraph or a list. */
export type TextBlock = Text | TextList;

/** Prepared text with paragraphs and lists. One paragraph alone is its {@link Text}. */
export type BlockText =
  | Text
  | (Sourced & {
      /** BCP 47 tag of its language, where that is not the one of the view. */
      readonly lang?: string;
      /** Which way the language is written, where it is the other way than that of the view. */
      readonly dir?: 'ltr' | 'rtl';
      /** Paragraphs and lists, in order. */
      readonly blocks: readonly TextBlock[];
    });

/** Whether a block is a list. */
export const isTextList = (block: TextBlock): block is TextList =>
  typeof block === 'object' && 'items' in block;

/** The paragraphs and lists of a text, in order. */
export const blocksOf = (text: BlockText): readonly TextBlock[] =>
  typeof text === 'object' && 'blocks' in text ? text.blocks : [text];

/** Whether there is nothing in a text to read. */
export const isEmptyText = (text: BlockText): boolean => blockTextToString(text).trim() === '';

/** The visible characters of inline nodes; a line break is a space. */
export function inlineToString(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.type === 'break' ? ' ' : inlineToString(node.children);
    })
    .join('');
}

/** The visible characters of a paragraph. */
export const textToString = (text: Text): string =>
  typeof text === 'string' ? text : inlineToString(text.children);

/** The visible characters of a text, each paragraph and each item on a line of its own. */
export function blockTextToString(text: BlockText): string {
  return blocksOf(text)
    .flatMap((block) => (isTextList(block) ? block.items.map(blockTextToString) : [textToString(block)]))
    .join('\n');
}
