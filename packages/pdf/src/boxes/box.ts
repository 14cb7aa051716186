import type { TextLine } from '../text/line.js';
import type { Drawing } from './drawing.js';
import type { Picture } from './images.js';
import type { StructureNode } from './structure-node.js';

/** A box of the document, before it has a place on a page. Lengths in pt. */
export type Box = FlowBox | RowBox | ColumnsBox | GridBox | TextBox | SolidBox | HangingBox;

interface BoxBase {
  /** The element it is made of and those around it, for errors. */
  readonly place: string;
  /** The width it takes, or may take where it shrinks. */
  readonly width: number;
  /** Whether it is only as wide as what it holds. */
  readonly shrinks?: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Space above; none at the top of a page that goes on with what came before. */
  readonly marginTop?: number;
  /** Space below; none at the foot of a page. */
  readonly marginBottom?: number;
  readonly paddingTop?: number;
  /** At the side where lines begin. */
  readonly paddingStart?: number;
  /** At the side where lines end. */
  readonly paddingEnd?: number;
  /** Begins a new page. */
  readonly breakBefore?: boolean;
  /** Stays on one page, unless no page holds it. */
  readonly keepTogether?: boolean;
  /** How much of what follows stays on the same page. */
  readonly keepWithNext?: number;
  /** A heading for the outline. */
  readonly outline?: {
    readonly title: string;
    readonly level: number;
    /** The path in the document of the entry it heads. */
    readonly source?: string;
  };
}

/** Boxes one below the other. */
export interface FlowBox extends BoxBase {
  readonly kind: 'flow';
  readonly children: readonly Box[];
  /** Those of its first children that stand on every page it goes on on, such as the head of a table. */
  readonly repeats?: readonly Box[];
}

/** Boxes side by side. */
export interface RowBox extends BoxBase {
  readonly kind: 'row';
  readonly children: readonly Box[];
  readonly columnGap: number;
  /** The space between rows, where boxes that do not fit make another. */
  readonly wrap?: { readonly rowGap: number };
}

/** A flow in several columns, each filled before the next begins. */
export interface ColumnsBox extends BoxBase {
  readonly kind: 'columns';
  readonly count: number;
  readonly columnGap: number;
  /** As wide as a column. */
  readonly flow: FlowBox;
}

/** Rows of a table that cells span, and that stay together therefore. */
export interface GridBox extends BoxBase {
  readonly kind: 'grid';
  readonly cells: readonly {
    readonly box: Box;
    readonly row: number;
    readonly rows: number;
    /** From the side where lines begin. */
    readonly start: number;
  }[];
}

/** A paragraph. */
export interface TextBox extends BoxBase {
  readonly kind: 'text';
  /** Set when the document's fonts are cut. */
  lines: readonly TextLine[];
}

/** What cannot part: a hairline, a picture, a drawing. */
export interface SolidBox extends BoxBase {
  readonly kind: 'solid';
  readonly height: number;
  readonly content:
    | { readonly color: string }
    | { readonly picture: Picture }
    | { readonly drawing: Drawing };
  /** What it shows; decoration where there is none. */
  readonly figure?: StructureNode;
  /** What it stands in. */
  readonly structure?: StructureNode;
}

/** What hangs beside the text, from the top of the box around it, which is at least as high. */
export interface HangingBox extends BoxBase {
  readonly kind: 'hanging';
  readonly child: Box;
  /** From the side of the box around it where lines begin. */
  readonly start: number;
  readonly top: number;
  /** How much of the box around it stays beside it on the same page. */
  readonly keepBeside: number;
}

/** A box on a page, or the part of it that stands there. Lengths in pt from the top left corner of the page. */
export interface Fragment {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Fragment[];
  /** The lines of a paragraph that stand here. */
  readonly lines?: readonly TextLine[];
  /** Whether it was said on a page before, and is decoration here. */
  readonly repeated?: boolean;
}

/** How wide a box is on paper. */
export function widthOf(box: Box): number {
  return box.shrinks ? Math.min(box.width, naturalWidth(box)) : box.width;
}

function naturalWidth(box: Box): number {
  const { paddingEnd = 0, paddingStart = 0 } = box;
  const padding = paddingStart + paddingEnd;
  switch (box.kind) {
    case 'text':
      return padding + box.lines.reduce((most, { xAdvance }) => Math.max(most, xAdvance), 0);
    case 'flow':
      return padding + box.children.reduce((most, child) => Math.max(most, widthOf(child)), 0);
    case 'row': {
      const gaps = box.columnGap * Math.max(0, box.children.length - 1);
      return padding + gaps + box.children.reduce((sum, child) => sum + widthOf(child), 0);
    }
    case 'hanging':
      return 0;
    default:
      return box.width;
  }
}
