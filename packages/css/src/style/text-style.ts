import type { Color, LengthPercentage } from './values/length-percentage.js';

/** How text is spaced, broken into lines, aligned and decorated. */
export interface TextStyle {
  readonly color: Color;
  /** Which of `light-dark()` is taken. */
  readonly colorScheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly unicodeBidi: 'normal' | 'embed' | 'isolate' | 'bidi-override' | 'isolate-override' | 'plaintext';
  /** Added after each character, in px; `normal` is 0. */
  readonly letterSpacing: number;
  /** Added to each space, in px; `normal` is 0. */
  readonly wordSpacing: number;
  /** Of the first line; percentages of the containing block's width. */
  readonly textIndent: LengthPercentage;
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize' | 'full-width' | 'full-size-kana';
  readonly textAlign: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textAlignLast: 'auto' | 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  /** How white space is collapsed; one half of `white-space`. */
  readonly whiteSpaceCollapse:
    | 'collapse'
    | 'preserve'
    | 'preserve-breaks'
    | 'preserve-spaces'
    | 'break-spaces';
  /** Whether lines wrap; the other half of `white-space`. */
  readonly textWrapMode: 'wrap' | 'nowrap';
  /** How line breaks are chosen. */
  readonly textWrapStyle: 'auto' | 'balance' | 'pretty' | 'stable';
  /** How many spaces lead to the next tab stop. */
  readonly tabSize: number;
  readonly hyphens: 'none' | 'manual' | 'auto';
  /** What is shown where a word is hyphenated; `auto` is the hyphen of the language. */
  readonly hyphenateCharacter: string;
  /** The least numbers of characters in a hyphenated word, before and after the hyphen. */
  readonly hyphenateLimitChars: readonly ['auto' | number, 'auto' | number, 'auto' | number];
  readonly lineBreak: 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  readonly wordBreak: 'normal' | 'break-all' | 'keep-all' | 'auto-phrase' | 'break-word';
  readonly overflowWrap: 'normal' | 'break-word' | 'anywhere';
  readonly textAutospace: 'normal' | 'no-autospace';
  readonly textSpacingTrim: 'normal' | 'space-all' | 'space-first' | 'trim-start';
  /** Lengths and percentages (of the line height) raise the box; keywords as in CSS. Not inherited. */
  readonly verticalAlign:
    | 'baseline'
    | 'sub'
    | 'super'
    | 'top'
    | 'text-top'
    | 'middle'
    | 'bottom'
    | 'text-bottom'
    | LengthPercentage;
  /** Keywords `underline`, `overline` and `line-through`; empty for `none`. Not inherited, but drawn below descendants. */
  readonly textDecorationLine: readonly ('underline' | 'overline' | 'line-through')[];
  readonly textDecorationStyle: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  readonly textDecorationColor: Color;
  /** Percentages of the font size. */
  readonly textDecorationThickness: 'auto' | 'from-font' | LengthPercentage;
  /** Percentages of the font size. */
  readonly textUnderlineOffset: 'auto' | LengthPercentage;
  readonly textUnderlinePosition: 'auto' | 'from-font' | 'under';
  readonly visibility: 'visible' | 'hidden' | 'collapse';
}
