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

/** Where there is no element: at the initial values, on a sheet of A4. For types of values, and sizes of pages. */
export const INITIAL_CONTEXT = {
  fontSize: 16,
  rootFontSize: 16,
  lineHeight: 16 * 1.2,
  rootLineHeight: 16 * 1.2,
  color: { r: 0, g: 0, b: 0, a: 1 },
  colorScheme: 'light',
  medium: { type: 'print', width: 794, height: 1123 },
  container: { width: 794, height: 1123 },
} as const satisfies Omit<ComputeContext, 'parent'> as unknown as ComputeContext;
