import type { Display } from '../box-style.js';
import type { ComputedStyle } from '../computed-style.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const LINES = [
  ['borderTopStyle', 'borderTopWidth'],
  ['borderRightStyle', 'borderRightWidth'],
  ['borderBottomStyle', 'borderBottomWidth'],
  ['borderLeftStyle', 'borderLeftWidth'],
  ['columnRuleStyle', 'columnRuleWidth'],
] as const;

/** What computed values say about each other: lines without a style have no width, boxes out of flow are blocks. */
export function adjust(style: Mutable<ComputedStyle>, parent: ComputedStyle, isRoot: boolean): void {
  for (const [line, width] of LINES) {
    if (style[line] === 'none' || style[line] === 'hidden') style[width] = 0;
  }
  if (style.position === 'absolute') style.float = 'none';
  const isItem = /^(inline-)?(flex|grid)$/.test(parent.display) && !isRoot;
  if (isRoot || isItem || style.position === 'absolute' || style.float !== 'none') {
    style.display = blockified(style.display, isRoot);
  }
}

function blockified(display: Display, isRoot: boolean): Display {
  switch (display) {
    case 'none':
    case 'block':
    case 'flow-root':
    case 'list-item':
    case 'flex':
    case 'grid':
    case 'table':
      return display;
    case 'contents':
      return isRoot ? 'block' : display;
    case 'inline-flex':
      return 'flex';
    case 'inline-grid':
      return 'grid';
    case 'inline-table':
      return 'table';
    default:
      return 'block';
  }
}
