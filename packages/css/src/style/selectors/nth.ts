import type { HtmlElement } from '../../dom/node.js';
import type { CssNode } from '../css-node.js';
import { type Match, step } from './selector.js';

/** The elements that are counted: all siblings, those of the same name, or those that a selector matches. */
export type Counted = (sibling: HtmlElement, element: HtmlElement) => boolean;

/** Whether the place of an element among its siblings is `an + b`. */
export function nthMatch(nth: CssNode, fromEnd: boolean, counted: Counted | undefined): Match {
  const { a, b } = stepsOf(nth);
  return (element) => {
    if (counted && !counted(element, element)) return false;
    const position = placeOf(element, fromEnd, counted) - b;
    return a === 0 ? position === 0 : position % a === 0 && position / a >= 0;
  };
}

function stepsOf(nth: CssNode): { readonly a: number; readonly b: number } {
  if (nth.type === 'Identifier') return { a: 2, b: nth.name === 'odd' ? 1 : 0 };
  const { a, b } = nth as { a?: string | null; b?: string | null };
  const sign = a === '-' || a === '+' || a === '' ? `${a}1` : a;
  return { a: Number(sign ?? 0), b: Number(b ?? 0) };
}

function placeOf(element: HtmlElement, fromEnd: boolean, counted: Counted | undefined): number {
  const siblings = element.parent?.elements ?? [element];
  if (!counted) return fromEnd ? siblings.length - element.index : element.index + 1;
  let place = 0;
  const [from, to] = fromEnd ? [element.index, siblings.length] : [0, element.index + 1];
  for (let i = from; i < to; i += 1) {
    step();
    const sibling = siblings[i];
    if (sibling && counted(sibling, element)) place += 1;
  }
  return place;
}

export const ofSameName: Counted = (sibling, element) => sibling.name === element.name;
