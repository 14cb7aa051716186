import type { ComputedStyle, StyledElement } from '@resume/css';
import type { Drawing } from '../drawing/drawing.js';
import type { StyledRun } from '../text/clusters.js';
import type { PaintedRun } from '../text/line.js';
import type { Edges } from './edges.js';
import type { Picture } from './images.js';
import type { MarginStrut } from './margins.js';
import type { StructureNode } from './structure-node.js';

/** A box of the box tree: of an element, or an anonymous one around content that has none of its own. */
export interface CssBox {
  readonly style: ComputedStyle;
  /** The element that makes it. */
  readonly element?: StyledElement;
  /** The element and those around it, for errors. */
  readonly place: string;
  readonly content: BoxContent;
  /** The structure element of what it holds. */
  readonly structure: StructureNode | undefined;
  /** Its place among all boxes of the document, in the order they are read. */
  readonly order: number;
  /** Whether absolutely positioned boxes without another containing block stand in it, on its first page. */
  readonly isRoot?: boolean;
  /** Whether no element makes it. */
  readonly isAnonymous?: boolean;
  /** A marker outside of the box, next to its first line. */
  readonly marker?: InlineContent | undefined;
  /** A heading for the outline. */
  readonly outline?: Outline | undefined;
  /** Of a table cell: how many columns and rows it spans. */
  readonly span?: { readonly columns: number; readonly rows: number } | undefined;
  /** The texts that it sets for the margin boxes of pages, by name. */
  readonly namedStrings?: Readonly<Record<string, string>> | undefined;
}

export interface Outline {
  readonly title: string;
  readonly level: number;
  /** The path in the document of the entry it heads. */
  readonly source?: string;
}

export type BoxContent =
  | { readonly kind: 'boxes'; readonly boxes: readonly CssBox[] }
  | { readonly kind: 'inline'; readonly inline: InlineContent }
  | { readonly kind: 'replaced'; readonly replaced: Replaced };

/** A picture or drawing, and the size it has by itself. Lengths in px. */
export interface Replaced {
  readonly picture?: Picture | undefined;
  /** Draws it at a size in px. */
  readonly draw?: ((size: { readonly width: number; readonly height: number }) => Drawing) | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Width divided by height. */
  readonly ratio?: number | undefined;
  /** Whether no stylesheet says how wide it is: it becomes as small, in its proportions, as the space around asks for. */
  readonly fits?: boolean;
  /** Whether it is larger by itself than a page, and smaller here. */
  readonly isReduced?: boolean;
  /** What it shows; decoration where there is none. */
  readonly figure?: StructureNode | undefined;
}

/** The pictures of a document, by the `src` of their images. */
export type Pictures = Pick<ReadonlyMap<string, Picture>, 'get'>;

/** An element in a line of text. */
export interface InlineBox {
  readonly style: ComputedStyle;
  /** The element around it in the line; undefined for the block container itself. */
  readonly parent: InlineBox | undefined;
  readonly structure: StructureNode | undefined;
  /** The structure element that blocks in it belong to, where there are any. */
  readonly blockStructure?: StructureNode | undefined;
  readonly language: string;
  readonly source: string | undefined;
  /** The styles of it and of what is around it that draw lines along text. */
  readonly decorations: readonly ComputedStyle[];
}

/** What a block container holds in its lines, in document order. */
export type InlineItem =
  | { readonly kind: 'text'; readonly text: string; readonly inline: InlineBox }
  /** A line that the author ends. */
  | { readonly kind: 'break'; readonly inline: InlineBox }
  /** Characters that order the text around them and are not seen. */
  | { readonly kind: 'direction'; readonly text: string; readonly inline: InlineBox }
  | { readonly kind: 'open' | 'close'; readonly inline: InlineBox }
  | { readonly kind: 'atom' | 'out-of-flow'; readonly box: CssBox; readonly inline: InlineBox };

/** What stands behind a run of a paragraph. */
export interface InlineRun {
  readonly inline: InlineBox;
  /** An inline-block, picture or the like. */
  readonly atom?: CssBox;
  /** A float or an absolutely positioned box, which the line goes past. */
  readonly outOfFlow?: CssBox;
  /** Whether upright glyphs are slanted, as the family has no italic. */
  readonly isSlanted?: boolean;
}

/** The text of a block container, itemized. The index of each styled run is that of its inline run. */
export interface InlineContent {
  readonly root: InlineBox;
  readonly runs: readonly InlineRun[];
  readonly styled: readonly StyledRun[];
}

/** A box that is laid out. Lengths in px from the top left corner of its border box, its place from that of its parent. */
export interface LayoutBox {
  readonly box: CssBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly edges: Edges;
  /** How much of its height comes from the row of the grid or flex container that it is stretched to. */
  readonly stretch?: number | undefined;
  /** Of an item of a grid that clears what stands next to it: the item as wide as the grid. */
  readonly alone?: (() => LayoutBox) | undefined;
  /** What `position: relative` moves it by when it is painted. */
  readonly shift?: Point | undefined;
  /** Of the first and last line, from the top; none without lines. */
  readonly baseline?: number | undefined;
  readonly lastBaseline?: number | undefined;
  /** Its content from top to bottom. */
  readonly rows: readonly Row[];
  /** Those of its first boxes that are repeated at the top of each page it continues on: the head of a table. */
  readonly repeated?: readonly LayoutBox[] | undefined;
  /** Floats, markers and absolutely positioned boxes. */
  readonly outOfFlow: readonly LayoutBox[];
  /** Absolutely positioned boxes whose containing block is further out. */
  readonly pending: readonly PendingBox[];
  /** The margin at its bottom, collapsed with those of its last children. */
  readonly endMargin: MarginStrut;
  readonly columns?: ColumnsLayout | undefined;
  /** Of text content: what the runs of its lines stand for. */
  readonly inline?: InlineContent | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The tracks of a grid that an item stands in along one axis, from the first to the one after the last. */
export interface TrackRange {
  readonly start: number;
  readonly end: number;
}

/** Boxes next to each other, or a line. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly boxes: readonly LayoutBox[];
  readonly line?: Line | undefined;
  /** The tracks that each box takes, where the row is several tracks of a grid or a table that some box spans. */
  readonly tracks?: readonly TrackRange[] | undefined;
}

/** Several columns that one flow fills one after another. */
export interface ColumnsLayout {
  readonly count: number;
  readonly width: number;
  readonly gap: number;
  /** As wide as a column, as high as all its content. */
  readonly flow: LayoutBox;
}

/** An absolutely positioned box, and where it would stand in the flow: its left side, or its right one in `rtl`. */
export interface PendingBox {
  readonly box: CssBox;
  readonly static: Point;
  readonly direction: 'ltr' | 'rtl';
}

/** A line of text. Lengths in px; x and y from the content box of the block container. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** From the top of the line. */
  readonly baseline: number;
  readonly runs: readonly LineRun[];
  /** Inline boxes with edges or backgrounds, outermost first. */
  readonly inlineBoxes: readonly InlineFragment[];
  readonly atoms: readonly LayoutBox[];
}

/** A run of a line: what is painted, and how far above the baseline it stands. */
export interface LineRun {
  readonly painted: PaintedRun;
  readonly run: InlineRun;
  /** From the left end of the line. */
  readonly x: number;
  readonly rise: number;
}

/** The part of an inline box that stands on a line: its border box, from the left end of the line and its baseline. */
export interface InlineFragment {
  readonly inline: InlineBox;
  readonly edges: Edges;
  readonly x: number;
  readonly width: number;
  /** Above the baseline. */
  readonly top: number;
  readonly height: number;
  /** Whether its left and right edges stand here. */
  readonly sides: { readonly left: boolean; readonly right: boolean };
}
