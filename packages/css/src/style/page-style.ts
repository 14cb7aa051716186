import type { ComputedStyle } from './computed-style.js';

/** The sixteen margin boxes of a page, as `@page` names them. */
export const MARGIN_BOXES = [
  'top-left-corner',
  'top-left',
  'top-center',
  'top-right',
  'top-right-corner',
  'left-top',
  'left-middle',
  'left-bottom',
  'right-top',
  'right-middle',
  'right-bottom',
  'bottom-left-corner',
  'bottom-left',
  'bottom-center',
  'bottom-right',
  'bottom-right-corner',
] as const;

export type MarginBoxName = (typeof MARGIN_BOXES)[number];

/** What selects a page. */
export interface PageKind {
  /** The name in the `page` property of what the page begins with. */
  readonly name?: string;
  readonly first?: boolean;
  readonly side?: 'left' | 'right';
  readonly blank?: boolean;
}

/** A page as `@page` rules have it. */
export interface PageStyle {
  /** Of the sheet, in px. */
  readonly width: number;
  readonly height: number;
  /** Margins, padding, borders and background of the page area. Percentages of the sheet. */
  readonly style: ComputedStyle;
  /** Only those with content. `content` holds counters of pages and named strings for layout to fill in. */
  readonly marginBoxes: ReadonlyMap<MarginBoxName, ComputedStyle>;
}
