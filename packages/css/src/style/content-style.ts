/** How a counter is written: a name such as `decimal` or `lower-roman`, or a string as it is. */
export type CounterStyle = string | { readonly string: string };

/** One part of `content`. */
export type ContentItem =
  | { readonly string: string }
  /** The value of an attribute, or the fallback. */
  | { readonly attr: string; readonly fallback: string }
  | { readonly counter: string; readonly style: CounterStyle }
  | { readonly counters: string; readonly separator: string; readonly style: CounterStyle }
  | { readonly quote: 'open-quote' | 'close-quote' | 'no-open-quote' | 'no-close-quote' }
  /** In margin boxes of pages: what `string-set` set under this name. */
  | { readonly namedString: string; readonly of: 'first' | 'start' | 'last' | 'first-except' }
  /** In `string-set`: the text of the element or of a part of it. */
  | { readonly contentOf: 'text' | 'before' | 'after' | 'first-letter' };

/** A change of a counter. */
export interface CounterChange {
  readonly name: string;
  readonly value: number;
  /** `reversed(name)` without a value: counts from the number of items down. */
  readonly reversed?: boolean;
}

export type BreakBetween =
  | 'auto'
  | 'avoid'
  | 'avoid-page'
  | 'avoid-column'
  | 'page'
  | 'column'
  | 'left'
  | 'right';

/** Generated content, lists, tables and breaks between pages. */
export interface ContentStyle {
  /** Of pseudo-elements and margin boxes. The tree has the text of pseudo-elements already. */
  readonly content: 'normal' | 'none' | readonly ContentItem[];
  /** Pairs of quotation marks by depth; `auto` takes those of the language. */
  readonly quotes: 'auto' | 'none' | readonly (readonly [open: string, close: string])[];
  readonly counterReset: readonly CounterChange[];
  readonly counterIncrement: readonly CounterChange[];
  readonly counterSet: readonly CounterChange[];
  readonly listStyleType: 'none' | CounterStyle;
  readonly listStylePosition: 'outside' | 'inside';
  readonly tableLayout: 'auto' | 'fixed';
  readonly borderCollapse: 'separate' | 'collapse';
  /** Horizontal and vertical, in px. */
  readonly borderSpacing: readonly [x: number, y: number];
  readonly captionSide: 'top' | 'bottom';
  readonly emptyCells: 'show' | 'hide';
  /**
   * `page` forces a page break, `column` a column break; after `left` or `right` comes a page of that side. `recto` is
   * `right` and `verso` is `left`.
   */
  readonly breakBefore: BreakBetween;
  readonly breakAfter: BreakBetween;
  readonly breakInside: 'auto' | 'avoid' | 'avoid-page' | 'avoid-column';
  /** The name of the `@page` that it is set on; `auto` without one. */
  readonly page: string;
  /** The least number of lines at the end of a page. */
  readonly orphans: number;
  /** The least number of lines at the start of a page. */
  readonly widows: number;
  /** Texts for margin boxes, by name. */
  readonly stringSet: readonly { readonly name: string; readonly content: readonly ContentItem[] }[];
  readonly bookmarkLevel: 'auto' | 'none' | number;
}
