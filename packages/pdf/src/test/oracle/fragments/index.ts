import { BOXES } from './boxes.js';
import { COLUMNS } from './columns.js';
import { CONDITIONS } from './conditions.js';
import { FLEX } from './flex.js';
import type { OracleFragment } from './fragment.js';
import { GENERATED } from './generated.js';
import { GRID } from './grid.js';
import { GRID_SIZING } from './grid-sizing.js';
import { TABLE } from './table.js';
import { TEXT } from './text.js';

/** Fragments of one property each. */
export const FRAGMENTS: Readonly<Record<string, readonly OracleFragment[]>> = {
  conditions: CONDITIONS,
  text: TEXT,
  'generated content': GENERATED,
  boxes: BOXES,
  columns: COLUMNS,
  flex: FLEX,
  grid: [...GRID, ...GRID_SIZING],
  tables: TABLE,
};
