import type { StructureNode } from './structure/structure-node.js';

/** A node of the tree that @react-pdf/layout takes and gives back; the types it knows are plain strings. */
export interface LayoutNode {
  readonly type:
    | 'DOCUMENT'
    | 'PAGE'
    | 'VIEW'
    | 'TEXT'
    | 'TEXT_INSTANCE'
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
  /** The text of a TEXT_INSTANCE. */
  readonly value?: string;
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
