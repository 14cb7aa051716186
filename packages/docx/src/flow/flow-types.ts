import type { Color, StyledElement } from '@resume/css';

/** What a line of a paragraph is made of. */
export type Inline = InlineText | InlineBreak | InlineTab | InlinePicture;

/** Text in the style of the element around it. */
export interface InlineText {
  readonly kind: 'text';
  readonly text: string;
  readonly element: StyledElement;
}

export interface InlineBreak {
  readonly kind: 'break';
}

/** A tab that leads to the end of the line, or to where the lines after the first begin. */
export interface InlineTab {
  readonly kind: 'tab';
  readonly to: 'end' | 'text';
}

export interface InlinePicture {
  readonly kind: 'picture';
  readonly element: StyledElement;
  /** Whether it stands at the end side of the text, which runs around it, and not in the line. */
  readonly floats: boolean;
}

/** The number or bullet of a list item. */
export interface ListMarker {
  /** A list of its own begins to count anew. */
  readonly list: StyledElement;
  readonly kind: 'bullet' | 'number';
  /** The bullet, or what stands before and after each number. */
  readonly text: string | { readonly before: string; readonly after: string };
  /** How many lists are around its list. */
  readonly level: number;
}

/** A paragraph of a Word document, as plain data. Lengths are in CSS px. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** The element whose style it has. */
  readonly element: StyledElement;
  readonly inlines: readonly Inline[];
  readonly marker: ListMarker | undefined;
  /** Space above it, margins collapsed. */
  readonly before: number;
  /** How far it is from the start edge of the text. */
  readonly indent: number;
  /** How far lines after the first are indented further, up to a tab stop. */
  readonly hanging: number;
  /** Of the nearest box around it that has one. */
  readonly background: Color | undefined;
  /** Whether it stays on the page of the next paragraph. */
  readonly keepsNext: boolean;
  readonly breakBefore: boolean;
  /** The names by which links find it. */
  readonly anchors: readonly string[];
}

export interface FlowCell {
  readonly element: StyledElement;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly FlowBlock[];
}

export interface FlowRow {
  /** Whether it is repeated on each page. */
  readonly isHeader: boolean;
  /** The least, in px. */
  readonly height?: number;
  readonly cells: readonly FlowCell[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly element: StyledElement;
  readonly before: number;
  readonly rows: readonly FlowRow[];
  /** Of a table that only keeps boxes at their places: how far it is from the start edge, and its columns, in px. */
  readonly grid?: { readonly indent: number; readonly widths: readonly number[] };
}

export type FlowBlock = FlowParagraph | FlowTable;
