import type { LayoutBox, Line } from '../boxes/box-types.js';

/** A box on a page, or the part of it that stands there. Lengths in px from the top left corner of the page area. */
export interface PageFragment {
  readonly layout: LayoutBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the box begins and ends here. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly children: readonly PageFragment[];
  readonly lines: readonly PlacedLine[];
  /** Whether it stood on a page before, and is decoration here. */
  readonly isRepeated?: boolean;
}

export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

/** Where a box continues after the end of a page. */
export interface BreakToken {
  /** The row that comes next. */
  readonly row: number;
  /** Where each box of that row continues; `done` for one that is whole. */
  readonly boxes?: readonly (BreakToken | 'done' | undefined)[] | undefined;
  /** Where the flow of columns continues. */
  readonly flow?: BreakToken | undefined;
  /** Whether it is as wide as its grid from here on, as nothing stands next to it any more. */
  readonly isAlone?: boolean | undefined;
  /** How much of the empty space after its last row has stood on pages before. */
  readonly after?: number | undefined;
}

/**
 * How good a break is: it keeps all wishes of the style, breaks those about lines or about boxes, or leaves a box without
 * content on one of its sides.
 */
export const APPEAL = { perfect: 3, lines: 2, avoided: 1, empty: 0 } as const;

export type Appeal = (typeof APPEAL)[keyof typeof APPEAL];

/** A place where a page may end. */
export interface Break {
  readonly appeal: Appeal;
  /** Whether the author ends the page here. */
  readonly isForced?: boolean;
  readonly token: BreakToken;
  /** What of the box stands before it. */
  readonly fragment: () => PageFragment;
}

/** What of a box fits on a page. */
export interface Filled {
  /** The box, or the rest of it, where all of it fits. */
  readonly whole?: PageFragment | undefined;
  /** The best place to end the page within it. */
  readonly best?: Break | undefined;
}

/** The space that a box is offered. Lengths in px from the top left corner of the page area. */
export interface PageSpace {
  readonly x: number;
  /** Of the top of its border box, or of what continues. */
  readonly top: number;
  /** Where the page or the column ends. */
  readonly bottom: number;
}
