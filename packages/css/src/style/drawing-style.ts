import type { Color } from './values/length-percentage.js';

/** What shapes are painted with: nothing, a colour, or the gradient with an id. */
export type Paint = 'none' | Color | PaintServer;

export interface PaintServer {
  /** As in `url(#id)`. */
  readonly url: string;
  /** Where there is no such gradient. */
  readonly fallback: 'none' | Color;
}

type Rule = 'nonzero' | 'evenodd';

/** How shapes and text in drawings are painted. */
export interface DrawingStyle {
  readonly fill: Paint;
  /** From 0 to 1. */
  readonly fillOpacity: number;
  readonly fillRule: Rule;
  readonly stroke: Paint;
  /** From 0 to 1. */
  readonly strokeOpacity: number;
  /** In px. */
  readonly strokeWidth: number;
  readonly strokeLinecap: 'butt' | 'round' | 'square';
  readonly strokeLinejoin: 'miter' | 'round' | 'bevel';
  readonly strokeMiterlimit: number;
  /** In px: dashes and gaps in turn. */
  readonly strokeDasharray: 'none' | readonly number[];
  /** In px. */
  readonly strokeDashoffset: number;
  readonly clipPath: 'none' | { readonly url: string };
  readonly clipRule: Rule;
  readonly stopColor: Color;
  /** From 0 to 1. */
  readonly stopOpacity: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly dominantBaseline:
    | 'auto'
    | 'alphabetic'
    | 'middle'
    | 'central'
    | 'hanging'
    | 'text-before-edge'
    | 'text-after-edge';
}
