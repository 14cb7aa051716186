import type { ComputedStyle } from '../computed-style.js';
import type { Medium } from '../medium.js';
import type { Color } from './length-percentage.js';

/** What a value is computed from, on an element. Lengths in px. */
export interface ComputeContext {
  /** Of the element; of its parent for `font-size` itself. */
  readonly fontSize: number;
  readonly rootFontSize: number;
  /** For `lh`: of the element; of its parent for `font-size` and `line-height`. */
  readonly lineHeight: number;
  readonly rootLineHeight: number;
  /** What `currentColor` is. */
  readonly color: Color;
  readonly colorScheme: 'light' | 'dark';
  /** Of the parent; of the initial values for the root. */
  readonly parent: ComputedStyle;
  readonly medium: Medium;
  /** What 100 container units are: the content box of the nearest container, or the medium. */
  readonly container: { readonly width: number; readonly height: number };
}

/** A value as it is declared: what it computes to depends on the element. */
export type Specified<T> = (context: ComputeContext) => T;
