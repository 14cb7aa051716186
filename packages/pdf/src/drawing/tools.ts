import { compileStylesheet } from '@resume/css';
import { cssColor } from '../boxes/css-color.js';
import { transformOf } from '../pdf/transform.js';
import { measure } from '../text/measure.js';

const understood = new Map<string, boolean>();
const MOST_UNDERSTOOD = 2000;

/** Whether a property has a value, as CSS has it. */
function isUnderstood(name: string, value: string): boolean {
  const declaration = `${name}: ${value}`;
  if (understood.size > MOST_UNDERSTOOD) understood.clear();
  const known =
    understood.get(declaration) ??
    compileStylesheet(`a { ${declaration} }`, { file: 'svg' }).diagnostics.length === 0;
  understood.set(declaration, known);
  return known;
}

/**
 * What drawings share with the rest of the engine. It is passed to them, since they are loaded later: bundlers would take the
 * modules that both import out of the rest, which compresses worse in two files.
 */
export const drawingTools = { cssColor, isUnderstood, measure, transformOf } as const;

export type DrawingTools = typeof drawingTools;
