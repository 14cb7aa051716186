import type { StyledElement } from '@resume/css';

/** An element and those below it, in document order. */
export function* elementsIn(element: StyledElement): Generator<StyledElement> {
  yield element;
  for (const child of element.children) if (child.kind === 'element') yield* elementsIn(child);
}
