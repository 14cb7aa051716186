import type { LineStyle } from './box-style.js';
import type { Color, LengthPercentage } from './values/length-percentage.js';

/** The size of one track of a grid, or one end of `minmax()`. */
export type TrackBreadth =
  | LengthPercentage
  | 'auto'
  | 'min-content'
  | 'max-content'
  /** A share of the space left, as `1fr`. */
  | { readonly fr: number };

export type TrackSize =
  | TrackBreadth
  | { readonly minmax: readonly [min: TrackBreadth, max: TrackBreadth] }
  | { readonly fitContent: LengthPercentage };

/** The tracks of `grid-template-columns` or `-rows`; `repeat()` with a number is written out. */
export interface TrackList {
  readonly tracks: readonly TrackSize[];
  /** Names of the lines before each track and after the last: one more than tracks. */
  readonly lineNames: readonly (readonly string[])[];
  /** The tracks from `start` to `end` are repeated as often as they fit. */
  readonly autoRepeat?: {
    readonly kind: 'auto-fill' | 'auto-fit';
    readonly start: number;
    readonly end: number;
  };
}

/** Where an item of a grid begins or ends. */
export type GridLine =
  | 'auto'
  /** The line with this number, counted from the end where negative; with a name, among the lines of this name. */
  | { readonly line: number; readonly name?: string }
  /** So many tracks; with a name, up to so many lines of this name. */
  | { readonly span: number; readonly name?: string }
  /** The line of this name, or the edge of the area of this name. */
  | { readonly name: string };

export type ContentAlignment =
  | 'normal'
  | 'start'
  | 'end'
  | 'flex-start'
  | 'flex-end'
  | 'left'
  | 'right'
  | 'center'
  | 'stretch'
  | 'space-between'
  | 'space-around'
  | 'space-evenly'
  | 'baseline'
  | 'last baseline';

export type ItemAlignment =
  | 'normal'
  | 'stretch'
  | 'start'
  | 'end'
  | 'self-start'
  | 'self-end'
  | 'flex-start'
  | 'flex-end'
  | 'left'
  | 'right'
  | 'center'
  | 'baseline'
  | 'last baseline';

/** How a box arranges its children: flex, grid, columns. */
export interface ArrangementStyle {
  readonly flexDirection: 'row' | 'row-reverse' | 'column' | 'column-reverse';
  readonly flexWrap: 'nowrap' | 'wrap' | 'wrap-reverse';
  readonly flexGrow: number;
  readonly flexShrink: number;
  readonly flexBasis: 'auto' | 'content' | 'min-content' | 'max-content' | 'fit-content' | LengthPercentage;
  readonly order: number;
  readonly justifyContent: ContentAlignment;
  readonly alignContent: ContentAlignment;
  readonly justifyItems: ItemAlignment;
  readonly alignItems: ItemAlignment;
  readonly justifySelf: 'auto' | ItemAlignment;
  readonly alignSelf: 'auto' | ItemAlignment;
  /** `normal` is 0 in flex and grid, 1em in columns. */
  readonly columnGap: 'normal' | LengthPercentage;
  readonly rowGap: 'normal' | LengthPercentage;
  readonly gridTemplateColumns: TrackList;
  readonly gridTemplateRows: TrackList;
  /** Rows of names of areas, `.` for none; empty for `none`. */
  readonly gridTemplateAreas: readonly (readonly string[])[];
  readonly gridAutoColumns: readonly TrackSize[];
  readonly gridAutoRows: readonly TrackSize[];
  readonly gridAutoFlow: 'row' | 'column' | 'row dense' | 'column dense';
  readonly gridColumnStart: GridLine;
  readonly gridColumnEnd: GridLine;
  readonly gridRowStart: GridLine;
  readonly gridRowEnd: GridLine;
  readonly columnCount: 'auto' | number;
  /** In px. */
  readonly columnWidth: 'auto' | number;
  readonly columnFill: 'auto' | 'balance';
  /** In px; 0 where the style is `none` or `hidden`. */
  readonly columnRuleWidth: number;
  readonly columnRuleStyle: LineStyle;
  readonly columnRuleColor: Color;
  /** The names that `@container` finds the element by. */
  readonly containerName: readonly string[];
  readonly containerType: 'normal' | 'inline-size' | 'size';
}
