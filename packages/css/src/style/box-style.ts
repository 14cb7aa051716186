import type { Color, LengthPercentage } from './values/length-percentage.js';

export type Display =
  | 'none'
  | 'contents'
  | 'block'
  | 'flow-root'
  | 'inline'
  | 'inline-block'
  | 'list-item'
  | 'flex'
  | 'inline-flex'
  | 'grid'
  | 'inline-grid'
  | 'table'
  | 'inline-table'
  | 'table-caption'
  | 'table-column-group'
  | 'table-column'
  | 'table-header-group'
  | 'table-row-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell';

export type LineStyle =
  | 'none'
  | 'hidden'
  | 'solid'
  | 'dashed'
  | 'dotted'
  | 'double'
  | 'groove'
  | 'ridge'
  | 'inset'
  | 'outset';

/** A width or height: `auto`, a length, or a keyword of intrinsic size. */
export type Size =
  | 'auto'
  | 'min-content'
  | 'max-content'
  | 'fit-content'
  | LengthPercentage
  | { readonly fitContent: LengthPercentage };

/** A greatest width or height; `none` is no limit. */
export type MaxSize = Exclude<Size, 'auto'> | 'none';

/** The two radii of a corner; percentages of the width and of the height of the box. */
export interface CornerRadius {
  readonly x: LengthPercentage;
  readonly y: LengthPercentage;
}

/** One function of `transform`; angles in degrees. */
export type TransformFunction =
  | { readonly translate: readonly [x: LengthPercentage, y: LengthPercentage] }
  | { readonly scale: readonly [x: number, y: number] }
  | { readonly rotate: number }
  | { readonly skew: readonly [x: number, y: number] }
  | { readonly matrix: readonly [number, number, number, number, number, number] };

/**
 * The box of an element: its kind, place, size, edges and background. Logical properties such as
 * `margin-inline-start` are resolved to these by the element's direction; lines run from top to bottom.
 */
export interface BoxStyle {
  /** Blockified as CSS has it: for the root, floats, absolutely positioned boxes, and items of flex and grid. */
  readonly display: Display;
  readonly position: 'static' | 'relative' | 'absolute';
  readonly top: 'auto' | LengthPercentage;
  readonly right: 'auto' | LengthPercentage;
  readonly bottom: 'auto' | LengthPercentage;
  readonly left: 'auto' | LengthPercentage;
  readonly zIndex: 'auto' | number;
  /** `inline-start` and `inline-end` are resolved by the direction of the parent. */
  readonly float: 'none' | 'left' | 'right';
  readonly clear: 'none' | 'left' | 'right' | 'both';
  /** What does not fit: anything but `visible` is clipped, and holds floats and margins in. */
  readonly overflow: 'visible' | 'hidden' | 'clip' | 'auto' | 'scroll';
  readonly boxSizing: 'content-box' | 'border-box';
  readonly width: Size;
  readonly height: Size;
  readonly minWidth: Size;
  readonly minHeight: Size;
  readonly maxWidth: MaxSize;
  readonly maxHeight: MaxSize;
  /** Width divided by height; `fromContent` when `auto` stands next to it, so that an image keeps its own. */
  readonly aspectRatio: 'auto' | { readonly ratio: number; readonly fromContent: boolean };
  readonly marginTop: 'auto' | LengthPercentage;
  readonly marginRight: 'auto' | LengthPercentage;
  readonly marginBottom: 'auto' | LengthPercentage;
  readonly marginLeft: 'auto' | LengthPercentage;
  readonly paddingTop: LengthPercentage;
  readonly paddingRight: LengthPercentage;
  readonly paddingBottom: LengthPercentage;
  readonly paddingLeft: LengthPercentage;
  /** In px; 0 where the style is `none` or `hidden`. */
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
  readonly borderTopStyle: LineStyle;
  readonly borderRightStyle: LineStyle;
  readonly borderBottomStyle: LineStyle;
  readonly borderLeftStyle: LineStyle;
  readonly borderTopColor: Color;
  readonly borderRightColor: Color;
  readonly borderBottomColor: Color;
  readonly borderLeftColor: Color;
  readonly borderTopLeftRadius: CornerRadius;
  readonly borderTopRightRadius: CornerRadius;
  readonly borderBottomRightRadius: CornerRadius;
  readonly borderBottomLeftRadius: CornerRadius;
  readonly boxDecorationBreak: 'slice' | 'clone';
  readonly backgroundColor: Color;
  /** 0 to 1. */
  readonly opacity: number;
  /** Applied in order; empty for `none`. Percentages of the box. */
  readonly transform: readonly TransformFunction[];
  readonly transformOrigin: readonly [x: LengthPercentage, y: LengthPercentage];
  readonly objectFit: 'fill' | 'contain' | 'cover' | 'none' | 'scale-down';
  readonly objectPosition: readonly [x: LengthPercentage, y: LengthPercentage];
}
