import type { StyledElement } from '@resume/css';
import type { Matrix } from './matrix.js';
import type { Viewport } from './units.js';

export interface ViewBox extends Viewport {
  readonly x: number;
  readonly y: number;
}

/** The part of the plane that a drawing shows; undefined where it does not say, or nothing that has a size. */
export function viewBoxOf({ attributes }: StyledElement): ViewBox | undefined {
  const numbers =
    attributes.viewbox
      ?.trim()
      .split(/[\s,]+/)
      .map((text) => Number(text.replace(/px$/, ''))) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const isSized = Math.min(width, height) > 1e-6 && numbers.every((number) => Math.abs(number) < 1e6);
  return isSized ? { x, y, width, height } : undefined;
}

/** How a view box fills an area: as `preserveAspectRatio` says, by default whole and centred. */
export function viewBoxMatrix(box: ViewBox, preserveAspectRatio: string | undefined, area: Viewport): Matrix {
  const words = (preserveAspectRatio ?? '').toLowerCase().split(/\s+/);
  const [scaleX, scaleY] = [area.width / box.width, area.height / box.height];
  if (words.includes('none')) return [scaleX, 0, 0, scaleY, -box.x * scaleX, -box.y * scaleY];
  const scale = words.includes('slice') ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
  const [, alignX = 'mid', alignY = 'mid'] =
    words.map((word) => /^x(min|mid|max)y(min|mid|max)$/.exec(word)).find(Boolean) ?? [];
  const shares: Readonly<Record<string, number>> = { min: 0, mid: 0.5, max: 1 };
  const restX = (area.width - box.width * scale) * (shares[alignX] ?? 0.5);
  const restY = (area.height - box.height * scale) * (shares[alignY] ?? 0.5);
  return [scale, 0, 0, scale, restX - box.x * scale, restY - box.y * scale];
}
