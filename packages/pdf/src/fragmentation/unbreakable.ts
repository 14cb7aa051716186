import type { ComputedStyle, StyledElement } from '@resume/css';
import type { CssBox, LayoutBox } from '../boxes/box-types.js';
import { layoutAt } from './fill-rest.js';
import type { BreakToken } from './page-fragment.js';

/** A box that stands outside of the flow or in a line, and is taller than a page: in the flow it could be broken. */
export class Unbreakable extends Error {
  constructor(readonly box: CssBox) {
    super(`${box.place} is taller than a page and cannot be broken.`);
  }
}

interface Monolith {
  readonly layout: LayoutBox;
  /** In px. */
  readonly height: number;
  /** Whether it could be broken if it stood in the flow. */
  readonly movable: boolean;
  readonly isText: boolean;
}

/** What no page holds, where a document continues: a box outside of the flow or in a line, a picture, or a line of text. */
export function tallestMonolith(
  document: LayoutBox,
  token: BreakToken | undefined,
  available: number,
): Monolith {
  let at = document;
  let from = token;
  let aside: LayoutBox | undefined;
  for (;;) {
    const row = at.rows[from?.row ?? 0];
    aside = tallest([aside, ...at.outOfFlow.filter(isMovable)]);
    const boxes = row?.boxes ?? [];
    const child = tallest(boxes);
    const isInLine = row?.line !== undefined;
    if (!child || isInLine) {
      if (aside && aside.height > available)
        return { layout: aside, height: aside.height, movable: true, isText: false };
      const atom = tallest(boxes.filter(isMovable));
      if (isInLine && atom) return { layout: atom, height: atom.height, movable: true, isText: false };
      const height = isInLine && child ? child.height : row ? row.bottom - row.top : at.height;
      if (height <= available && aside)
        return { layout: aside, height: aside.height, movable: true, isText: false };
      return { layout: child ?? at, height, movable: false, isText: isInLine && !child };
    }
    const inner = from?.boxes?.[boxes.indexOf(child)];
    from = inner === 'done' ? undefined : inner;
    at = layoutAt(child, from);
  }
}

const tallest = (boxes: readonly (LayoutBox | undefined)[]): LayoutBox | undefined =>
  boxes.reduce((most, box) => (!most || (box && box.height > most.height) ? box : most), undefined);

const isMovable = ({ box }: LayoutBox): boolean =>
  box.element !== undefined && !box.isAnonymous && box.content.kind !== 'replaced';

/** The styles of elements that stand in the flow after all, as no page holds them elsewhere. */
export class MovedIntoFlow {
  readonly #styles = new Map<StyledElement, ComputedStyle>();

  /** Moves the element of a box into the flow; the error is thrown again where it stands there. */
  add(error: Unbreakable): void {
    const { element, style } = error.box;
    if (!element || this.#styles.has(element)) throw error;
    this.#styles.set(element, {
      ...style,
      float: 'none',
      position: 'static',
      display: BLOCKS[style.display] ?? style.display,
    });
  }

  styleOf = (element: StyledElement): ComputedStyle => this.#styles.get(element) ?? element.style;
}

const BLOCKS: Partial<Record<ComputedStyle['display'], ComputedStyle['display']>> = {
  inline: 'block',
  'inline-block': 'flow-root',
  'inline-flex': 'flex',
  'inline-grid': 'grid',
  'inline-table': 'table',
};
