import type { PageFragment } from './page-fragment.js';

/** How far the edges of a sheet are from the page area, in px. */
export interface SheetEdges {
  readonly left: number;
  readonly right: number;
}

/** How far something may reach over the edge of the sheet without a warning, in px. */
const TOLERANCE = 1;

/** What reaches over the sides of the sheet and is cut off there: a warning for each box. */
export function overflowWarnings(page: PageFragment, sheet: SheetEdges): readonly string[] {
  const warnings = new Set<string>();
  const visit = (fragment: PageFragment, dx: number) => {
    const { box, shift } = fragment.layout;
    // What is hidden or moved elsewhere by intention is no mistake.
    const { opacity, overflow, transform, visibility } = box.style;
    if (opacity === 0 || visibility !== 'visible' || transform.length > 0) return;
    const own = dx + (shift?.x ?? 0);
    const spans = [
      ...(box.content.kind === 'replaced' ? [[fragment.x, fragment.x + fragment.width] as const] : []),
      ...fragment.lines.map(({ line, x }) => {
        const text = line.runs.filter(({ painted }) => painted.glyphs.length > 0);
        const width = text.reduce((most, run) => Math.max(most, run.x + run.painted.xAdvance), 0);
        return [x, x + width] as const;
      }),
    ];
    const over = spans.reduce(
      (most, [left, right]) => Math.max(most, sheet.left - left - own, right + own - sheet.right),
      0,
    );
    if (over > TOLERANCE)
      warnings.add(
        `${box.place} reaches ${Math.ceil(over)}px over the edge of the page and is cut off there. Give it less width, padding or nesting, or let it wrap.`,
      );
    else if (overflow === 'visible' || box.content.kind === 'replaced')
      for (const child of fragment.children) visit(child, own);
  };
  visit(page, 0);
  return [...warnings];
}
