import type { ColumnsLayout, LayoutBox } from '../boxes/box-types.js';
import { insetOf } from '../boxes/edges.js';
import { APPEAL, type BreakToken, type Filled, type PageFragment, type PageSpace } from './page-fragment.js';

/** How near to the least height columns are made alike, in px. */
const EVENNESS = 0.5;

type FillPage = (layout: LayoutBox, from: BreakToken | undefined, space: PageSpace) => Filled;

/** Columns down to one height, and where their flow continues. */
interface Columns {
  readonly fragments: readonly PageFragment[];
  readonly rest: BreakToken | undefined;
  readonly isForced: boolean;
}

/** Fills one column after the other; nothing where the first holds nothing. */
function columnsTo(
  { count, flow, gap, width }: ColumnsLayout,
  from: BreakToken | undefined,
  space: PageSpace & { readonly isRtl: boolean },
  fillPage: FillPage,
): Columns | undefined {
  const fragments: PageFragment[] = [];
  let rest = from;
  for (let column = 0; column < count; column += 1) {
    const at = space.isRtl ? count - 1 - column : column;
    const filled = fillPage(flow, rest, { ...space, x: space.x + at * (width + gap) });
    if (filled.whole && !filled.best?.isForced)
      return { fragments: [...fragments, filled.whole], rest: undefined, isForced: false };
    if (!filled.best) return fragments.length > 0 ? { fragments, rest, isForced: false } : undefined;
    fragments.push(filled.best.fragment());
    rest = filled.best.token;
  }
  return { fragments, rest, isForced: false };
}

const bottomOf = (fragments: readonly PageFragment[], top: number): number =>
  fragments.reduce((most, { height, y }) => Math.max(most, y + height), top);

/** Columns as high as each other, as low as holds all that is left; undefined where not all of it fits. */
function balanced(
  columns: ColumnsLayout,
  from: BreakToken | undefined,
  space: PageSpace & { readonly isRtl: boolean },
  fillPage: FillPage,
): Columns | undefined {
  const all = columnsTo(columns, from, space, fillPage);
  if (!all || all.rest) return undefined;
  let best = all;
  let [low, high] = [space.top, Math.min(space.bottom, bottomOf(all.fragments, space.top))];
  while (high - low > EVENNESS) {
    const middle = (low + high) / 2;
    const tried = columnsTo(columns, from, { ...space, bottom: middle }, fillPage);
    if (tried && !tried.rest) {
      best = tried;
      high = Math.min(middle, bottomOf(tried.fragments, space.top));
    } else low = middle;
  }
  return best;
}

/** How high a flow is in so many columns of the same height. */
export function balancedHeight(flow: LayoutBox, count: number, fillPage: FillPage): number {
  const columns = { count, flow, gap: 0, width: flow.width };
  const space = { x: 0, top: 0, bottom: flow.height, isRtl: false };
  const best = balanced(columns, undefined, space, fillPage);
  return best ? bottomOf(best.fragments, 0) : flow.height;
}

/** Fills the space on a page with a box in columns. */
export function fillColumns(
  layout: LayoutBox,
  columns: ColumnsLayout,
  from: BreakToken | undefined,
  space: PageSpace,
  fillPage: FillPage,
): Filled {
  const inset = insetOf(layout.edges);
  const top = space.top + (from ? 0 : inset.top);
  const isRtl = layout.box.style.direction === 'rtl';
  const inner = { x: space.x + columns.flow.x, top, bottom: space.bottom - inset.bottom, isRtl };
  const part = (fragments: readonly PageFragment[], isLast: boolean): PageFragment => ({
    layout,
    x: space.x,
    y: space.top,
    width: layout.width,
    height: bottomOf(fragments, top) - space.top + (isLast ? inset.bottom : 0),
    isFirst: !from,
    isLast,
    children: fragments,
    lines: [],
  });
  const { columnFill, height } = layout.box.style;
  const hasHeight = height !== 'auto' && !from;
  const end = hasHeight ? Math.min(inner.bottom, space.top + layout.height - inset.bottom) : inner.bottom;
  const filled = columnsTo(columns, from?.flow, { ...inner, bottom: end }, fillPage);
  const whole =
    columnFill === 'auto' && !filled?.rest ? filled : balanced(columns, from?.flow, inner, fillPage);
  if (whole) {
    const fragment = part(whole.fragments, true);
    return {
      whole: hasHeight ? { ...fragment, height: Math.max(fragment.height, layout.height) } : fragment,
    };
  }
  if (!filled) return {};
  return {
    best: {
      appeal: APPEAL.perfect,
      token: { row: 0, flow: filled.rest },
      fragment: () => part(filled.fragments, false),
    },
  };
}
