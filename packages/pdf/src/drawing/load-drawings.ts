import { elementsIn, type StyledElement } from '@resume/css';

/** What reads and paints drawings. Few documents hold any, so it is loaded for those that do. */
export type Drawings = typeof import('./drawings.js');

/** What reads and paints the drawings in elements; undefined where there are none. */
export async function loadDrawings(roots: readonly StyledElement[]): Promise<Drawings | undefined> {
  const isDrawn = roots.some((root) => elementsIn(root).some(({ name }) => name === 'svg'));
  return isDrawn ? import('./drawings.js') : undefined;
}
