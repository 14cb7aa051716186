import type { LengthPercentage } from '@resume/css';
import { isFormattingRoot } from './block-layout.js';
import type { CssBox, LayoutBox } from './box-types.js';
import type { Constraint } from './layout-context.js';

/** A layout of a box, and all that it depends on. */
interface Remembered extends Pick<Constraint, 'height' | 'fixedHeight' | 'fixedWidth' | 'width'> {
  readonly shrinks: boolean;
  readonly joinsFlow: boolean;
  readonly layout: LayoutBox;
}

/** What boxes were laid out to. */
export class LayoutMemo {
  readonly #layouts = new WeakMap<CssBox, Remembered[]>();

  /** The layout of a box in a constraint, made where there is none yet. */
  get(box: CssBox, constraint: Constraint, make: () => LayoutBox): LayoutBox {
    const joinsFlow = constraint.floats !== undefined && !isFormattingRoot(box);
    if (joinsFlow && (!constraint.floats.context.isEmpty || holdsFloats(box))) return make();
    const { fixedHeight, fixedWidth, shrinks = false, width } = constraint;
    const height = readsHeight(box) ? constraint.height : undefined;
    const layouts = this.#layouts.get(box) ?? [];
    this.#layouts.set(box, layouts);
    const known = layouts.find(
      (each) =>
        each.width === width &&
        each.height === height &&
        each.fixedWidth === fixedWidth &&
        each.fixedHeight === fixedHeight &&
        each.shrinks === shrinks &&
        each.joinsFlow === joinsFlow,
    );
    if (known) return known.layout;
    const layout = make();
    layouts.push({ width, height, fixedWidth, fixedHeight, shrinks, joinsFlow, layout });
    return layout;
  }
}

const ofFloats = new WeakMap<CssBox, boolean>();

/** Whether floats in a box may reach out of it. */
function holdsFloats(box: CssBox): boolean {
  const { content } = box;
  const known = ofFloats.get(box);
  if (known !== undefined) return known;
  const isFloat = ({ style }: CssBox) => style.float !== 'none';
  const holds =
    content.kind === 'boxes'
      ? content.boxes.some((child) => isFloat(child) || (!isFormattingRoot(child) && holdsFloats(child)))
      : content.kind === 'inline' &&
        content.inline.runs.some(({ outOfFlow }) => outOfFlow !== undefined && isFloat(outOfFlow));
  ofFloats.set(box, holds);
  return holds;
}

const isPercentage = (value: string | object | LengthPercentage): boolean => typeof value === 'object';

/** Whether the height of the containing block matters to a box itself. */
function readsHeight({ content, style }: CssBox): boolean {
  return (
    content.kind === 'replaced' ||
    isPercentage(style.height) ||
    isPercentage(style.minHeight) ||
    isPercentage(style.maxHeight) ||
    isPercentage(style.top) ||
    isPercentage(style.bottom)
  );
}
