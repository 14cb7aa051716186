import type { Font } from 'fontkit';
import type { Picture } from './markup/images.js';
import type { StructureNode } from './structure/structure-node.js';
import type { ShapedGlyph } from './typography/shape.js';

/** A node of the tree that @react-pdf/layout takes and gives back; the types it knows are plain strings. */
export interface LayoutNode {
  readonly type:
    | 'DOCUMENT'
    | 'PAGE'
    | 'VIEW'
    | 'TEXT'
    | 'CANVAS'
    | 'SVG'
    | 'RECT'
    | 'PATH'
    | 'LINE'
    | 'CIRCLE';
  readonly props: LayoutProps;
  readonly style: Readonly<Record<string, unknown>>;
  readonly box: Readonly<{ top?: number; left?: number; width?: number; height?: number }>;
  readonly children: readonly LayoutNode[];
  /** The lines of a TEXT, set beforehand. */
  lines?: readonly TextLine[];
}

/** A line of text as layout and painting take it. Lengths in pt. */
export interface TextLine {
  readonly string: string;
  readonly runs: readonly {
    readonly attributes: {
      readonly font: readonly [Font];
      readonly fontSize: number;
      readonly color: string;
      readonly link: string;
    };
    readonly glyphs: ShapedGlyph[];
    readonly positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    readonly height: number;
    readonly descent: number;
    xAdvance: number;
  }[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly height: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xAdvance: number;
}

/** Props pass through layout untouched, so ours ride along. */
export interface LayoutProps {
  readonly [name: string]: unknown;
  /** Decoration: marked as an artifact of this kind. */
  readonly artifact?: 'Layout' | 'Pagination';
  /** Takes no room and hangs its children from the top of the box around it. */
  readonly hangs?: boolean;
  /** A drawing with a meaning: marked as content of this Figure. */
  readonly figure?: StructureNode;
  /** An image that fills the box. */
  readonly picture?: Picture;
  /** The number of a box that is to stay on one page. */
  readonly keep?: number;
  /** The element it is made of and those around it, for errors. */
  readonly place?: string;
  /** A heading for the outline. */
  readonly outline?: { readonly title: string; readonly level: number };
}

export function layoutNode(
  type: LayoutNode['type'],
  props: LayoutProps,
  style: LayoutNode['style'],
  children: readonly LayoutNode[] = [],
): LayoutNode {
  return { type, props, style, box: {}, children };
}
