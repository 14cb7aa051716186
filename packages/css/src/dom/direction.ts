import type { MutableElement } from './node.js';

/** Elements whose text does not decide the direction of what is around them. */
const SKIPPED = new Set(['bdi', 'script', 'style', 'textarea']);

/** Characters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200f]/u;

const STRONG = /\p{L}|\u200e|\u200f/u;

/** The direction of the first strong character below an element; undefined where there is none. */
export function directionOfText(element: MutableElement): 'ltr' | 'rtl' | undefined {
  for (const child of element.children) {
    if (child.kind === 'text') {
      const strong = STRONG.exec(child.text)?.[0];
      if (strong) return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
    } else if (!SKIPPED.has(child.name) && child.attributes.dir === undefined) {
      const found = directionOfText(child);
      if (found) return found;
    }
  }
  return undefined;
}
