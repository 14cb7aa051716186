import { type ComputedStyle, resolveLength, type TransformFunction } from '@resume/css';
import { IDENTITY, type Matrix, product, rotation } from '../drawing/matrix.js';
import type { Area } from './box-paths.js';

/**
 * What `transform` does to a box; undefined where it does nothing.
 *
 * @param area the border box
 * @param unit how large a px is, in pt
 */
export function transformOf(
  { transform, transformOrigin: [x, y] }: ComputedStyle,
  { height, left, top, width }: Area,
  unit: number,
): Matrix | undefined {
  if (transform.length === 0) return undefined;
  const size = { width: width / unit, height: height / unit };
  const origin = [left + resolveLength(x, size.width) * unit, top + resolveLength(y, size.height) * unit];
  const [originX = 0, originY = 0] = origin;
  return [
    [1, 0, 0, 1, originX, originY] as const,
    ...transform.map((each) => matrixOf(each, size, unit)),
    [1, 0, 0, 1, -originX, -originY] as const,
  ].reduce(product, IDENTITY);
}

function matrixOf(
  operation: TransformFunction,
  { height, width }: { readonly width: number; readonly height: number },
  unit: number,
): Matrix {
  if ('translate' in operation) {
    const [x, y] = operation.translate;
    return [1, 0, 0, 1, resolveLength(x, width) * unit, resolveLength(y, height) * unit];
  }
  if ('scale' in operation) return [operation.scale[0], 0, 0, operation.scale[1], 0, 0];
  if ('rotate' in operation) return rotation(operation.rotate);
  if ('skew' in operation) {
    const [x, y] = operation.skew;
    return [1, Math.tan(radians(y)), Math.tan(radians(x)), 1, 0, 0];
  }
  const [a, b, c, d, e, f] = operation.matrix;
  return [a, b, c, d, e * unit, f * unit];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The least upright rectangle around an area after a transform. */
export function boundsOf(matrix: Matrix, area: Area): Area {
  if (matrix === IDENTITY) return area;
  const [a, b, c, d, e, f] = matrix;
  const { height, left, top, width } = area;
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [minX, minY] = [Math.min(...xs), Math.min(...ys)];
  return { left: minX, top: minY, width: Math.max(...xs) - minX, height: Math.max(...ys) - minY };
}
