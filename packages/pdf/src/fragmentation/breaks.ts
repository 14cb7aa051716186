import type { ComputedStyle } from '@resume/css';
import type { LayoutBox, Row } from '../boxes/box-types.js';
import { layoutAt } from './fill-rest.js';
import type { BreakToken } from './page-fragment.js';

type BreakValue = 'auto' | 'avoid' | 'column' | 'page' | 'left' | 'right';

/** From the weakest to the strongest. */
const STRENGTH: readonly BreakValue[] = ['auto', 'avoid', 'column', 'page', 'left', 'right'];

const breakValue = (value: ComputedStyle['breakBefore']): BreakValue =>
  value.startsWith('avoid') ? 'avoid' : (value as BreakValue);

/** Of two wishes for one place, the stronger; the later of two sides. */
const stronger = (a: BreakValue, b: BreakValue): BreakValue =>
  isSide(a) && isSide(b) ? b : STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;

const isSide = (value: BreakValue): value is 'left' | 'right' => value === 'left' || value === 'right';

/** Whether a value ends the page. */
export const endsPage = (value: ComputedStyle['breakBefore']): boolean =>
  value === 'page' || value === 'left' || value === 'right';

/** What the boxes that begin or end at one place say of a break there: the strongest of it. */
function edgeValue(row: Row | undefined, side: 'before' | 'after'): BreakValue {
  if (!row || row.line) return 'auto';
  return boxesAt(row, side).reduce<BreakValue>((value, box) => stronger(value, boxValue(box, side)), 'auto');
}

/** The boxes of a row in its first or its last track. */
function boxesAt({ boxes, tracks }: Row, side: 'before' | 'after'): readonly LayoutBox[] {
  if (!tracks) return boxes;
  const first = Math.min(...tracks.map(({ start }) => start));
  const last = Math.max(...tracks.map(({ end }) => end));
  return boxes.filter((_, at) =>
    side === 'before' ? tracks[at]?.start === first : tracks[at]?.end === last,
  );
}

function boxValue({ box, rows }: LayoutBox, side: 'before' | 'after'): BreakValue {
  const own = breakValue(side === 'before' ? box.style.breakBefore : box.style.breakAfter);
  return stronger(own, edgeValue(side === 'before' ? rows[0] : rows.at(-1), side));
}

/** The name of the pages that a box begins or ends on. */
function pageName({ box, rows }: LayoutBox, at: 0 | -1): string {
  const row = rows.at(at);
  const inner = row?.line ? undefined : row?.boxes.at(at);
  return inner ? pageName(inner, at) : box.style.page;
}

/** What the style says of a break between two rows. Another name of pages ends the page. */
export function breakBetween(above: Row | undefined, below: Row | undefined): BreakValue {
  const value = stronger(edgeValue(above, 'after'), edgeValue(below, 'before'));
  const [last, first] = [above?.boxes.at(-1), below?.boxes[0]];
  const isRenamed =
    last && first && !above?.line && !below?.line && pageName(last, -1) !== pageName(first, 0);
  return isRenamed ? stronger(value, 'page') : value;
}

/** What the style asks for of the page that a document continues on. */
export interface NextPage {
  readonly name: string;
  readonly side: 'left' | 'right' | undefined;
}

/** The page that comes next, where a document continues. */
export function nextPage(document: LayoutBox, token: BreakToken | undefined): NextPage {
  let at = document;
  let from = token;
  let side: NextPage['side'];
  for (;;) {
    const index = from?.row ?? 0;
    const row = at.rows[index];
    if (from && !from.boxes && index > 0) {
      const value = breakBetween(at.rows[index - 1], row);
      side = isSide(value) ? value : undefined;
    }
    const child = row?.line ? -1 : (row?.boxes.findIndex((_, i) => from?.boxes?.[i] !== 'done') ?? -1);
    const next = row?.boxes[child];
    if (!next) return { name: at.box.style.page, side };
    const inner = from?.boxes?.[child];
    from = inner === 'done' ? undefined : inner;
    at = layoutAt(next, from);
  }
}
