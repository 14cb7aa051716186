import { BOXES } from './boxes.js';
import { FLEX } from './flex.js';
import type { OracleFragment } from './fragment.js';
import { GRID } from './grid.js';
import { TABLE } from './table.js';
import { TEXT } from './text.js';

/** Fragments of one property each. */
export const FRAGMENTS: Readonly<Record<string, readonly OracleFragment[]>> = {
  text: TEXT,
  boxes: BOXES,
  flex: FLEX,
  grid: GRID,
  tables: TABLE,
};
