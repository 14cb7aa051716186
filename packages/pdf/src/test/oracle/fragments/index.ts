import { BOXES } from './boxes.js';
import { FLEX } from './flex.js';
import type { OracleFragment } from './fragment.js';
import { GRID } from './grid.js';
import { GRID_SIZING } from './grid-sizing.js';
import { TABLE } from './table.js';
import { TEXT } from './text.js';

/** Fragments of one property each. */
export const FRAGMENTS: Readonly<Record<string, readonly OracleFragment[]>> = {
  text: TEXT,
  boxes: BOXES,
  flex: FLEX,
  grid: [...GRID, ...GRID_SIZING],
  tables: TABLE,
};
