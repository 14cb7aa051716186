import type { StructureNode } from './structure-node.js';

/** A row of a table, which knows its cells: one that holds nothing is never painted, and counts all the same. */
export interface TableRow extends StructureNode {
  readonly cells: StructureNode[];
}

export const isTableRow = (node: StructureNode): node is TableRow => 'cells' in node;
