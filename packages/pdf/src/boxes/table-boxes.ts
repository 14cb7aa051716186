import type { ComputedStyle, Display } from '@resume/css';
import { anonymousStyle } from './anonymous-style.js';
import type { CssBox } from './box-types.js';

const GROUPS: readonly Display[] = ['table-header-group', 'table-row-group', 'table-footer-group'];
const PARTS: readonly Display[] = [...GROUPS, 'table-caption', 'table-column', 'table-column-group'];

/** The children of a table or a part of one, with the anonymous rows and cells that CSS puts around others. */
export function tableChildren(
  style: ComputedStyle,
  boxes: readonly CssBox[],
  place: string,
): readonly CssBox[] {
  const { display } = style;
  if (display === 'table-column-group') return boxes;
  if (display === 'table-row') return wrapped(boxes, style, place, ['table-cell'], 'table-cell');
  if (GROUPS.includes(display)) return wrapped(boxes, style, place, ['table-row'], 'table-row');
  return wrapped(boxes, style, place, PARTS, 'table-row-group');
}

/** Boxes with those that are none of the `expected` ones in anonymous boxes. */
function wrapped(
  boxes: readonly CssBox[],
  around: ComputedStyle,
  place: string,
  expected: readonly Display[],
  display: Display,
): readonly CssBox[] {
  const children: CssBox[] = [];
  let run: CssBox[] = [];
  const flush = () => {
    if (run.length === 0) return;
    const style = anonymousStyle(around, display);
    const [first] = run;
    const content = display === 'table-cell' ? run : tableChildren(style, run, place);
    children.push({
      isAnonymous: true,
      style,
      place,
      structure: first?.structure,
      order: first?.order ?? 0,
      content: { kind: 'boxes', boxes: content },
    });
    run = [];
  };
  for (const box of boxes) {
    if (expected.includes(box.style.display)) {
      flush();
      children.push(box);
    } else run.push(box);
  }
  flush();
  return children;
}
