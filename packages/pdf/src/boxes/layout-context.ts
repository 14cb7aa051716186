import type { CssBox, LayoutBox } from './box-types.js';
import type { FloatsAround } from './inline-layout.js';
import type { PrimaryFace } from './line-metrics.js';
import type { IntrinsicWidths } from './sizes.js';

/** What a box is laid out in. Lengths in px. */
export interface Constraint {
  /** Of the containing block. */
  readonly width: number;
  /** Of the containing block, where it is definite. */
  readonly height?: number | undefined;
  /** Of the border box, where the container decides. */
  readonly fixedWidth?: number | undefined;
  readonly fixedHeight?: number | undefined;
  /** Whether an automatic width is that of the content, and not of the containing block. */
  readonly shrinks?: boolean | undefined;
  /** The floats around the border box, for boxes of the same block formatting context. */
  readonly floats?: FloatsAround | undefined;
}

/** What the ways of layout share. */
export interface LayoutContext {
  readonly primaryFace: PrimaryFace;
  layOut(box: CssBox, constraint: Constraint): LayoutBox;
  /** How wide the border box of a box is at least and at most. */
  intrinsic(box: CssBox): IntrinsicWidths;
  /** How narrow the border box may be for its content, whatever its style asks for. */
  narrowest(box: CssBox): number;
  /** How high a flow is in columns of the same height. */
  balancedHeight(flow: LayoutBox, columns: number): number;
}

/** What a way of layout makes of the content of a box. Places are from the border box. */
export interface ContentLayout
  extends Pick<LayoutBox, 'rows'>,
    Partial<
      Pick<
        LayoutBox,
        'baseline' | 'columns' | 'endMargin' | 'inline' | 'lastBaseline' | 'pending' | 'repeated'
      >
    > {
  /** From the top of the content box to the end of the content. */
  readonly height: number;
  readonly floats?: readonly LayoutBox[];
}

/** The content box that content is laid out in. Lengths in px. */
export interface ContentSpace {
  readonly width: number;
  /** Where the style or the container decides. */
  readonly height?: number | undefined;
  /** From the left and top of the border box. */
  readonly left: number;
  readonly top: number;
  /** The floats around the content box. */
  readonly floats: FloatsAround;
  /** Whether the box is laid out for itself, as an item of a grid is: margins do not reach out of it. */
  readonly isRoot: boolean;
}
