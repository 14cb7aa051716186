import type { LayoutBox, Row } from '../boxes/box-types.js';

type BreakValue = 'auto' | 'avoid' | 'page' | 'column';

const breakValue = (value: string): BreakValue =>
  value.startsWith('avoid') ? 'avoid' : value === 'page' || value === 'column' ? value : 'auto';

const STRENGTH: readonly BreakValue[] = ['auto', 'avoid', 'column', 'page'];

const stronger = (a: BreakValue, b: BreakValue): BreakValue =>
  STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;

/** What the boxes that begin or end at one place say of a break there: the strongest of it. */
function edgeValue(row: Row | undefined, side: 'before' | 'after'): BreakValue {
  if (!row || row.line) return 'auto';
  return row.boxes.reduce<BreakValue>((value, box) => stronger(value, boxValue(box, side)), 'auto');
}

function boxValue({ box, rows }: LayoutBox, side: 'before' | 'after'): BreakValue {
  const own = breakValue(side === 'before' ? box.style.breakBefore : box.style.breakAfter);
  return stronger(own, edgeValue(side === 'before' ? rows[0] : rows.at(-1), side));
}

/** What the style says of a break between two rows. */
export const breakBetween = (above: Row | undefined, below: Row | undefined): BreakValue =>
  stronger(edgeValue(above, 'after'), edgeValue(below, 'before'));
