/** Takes a point to `(a·x + c·y + e, b·x + d·y + f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Does the second to a point, then the first. */
export const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export const rotation = (degrees: number): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
};

const tangent = (degrees: number) => Math.tan((degrees * Math.PI) / 180);

/** The functions of the attribute `transform`, by how many numbers each takes. */
const FUNCTIONS: Readonly<Record<string, (numbers: readonly number[]) => Matrix | undefined>> = {
  matrix: (numbers) => (numbers.length === 6 ? (numbers as unknown as Matrix) : undefined),
  translate: ([x = 0, y = 0]) => translation(x, y),
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([angle = 0, x = 0, y = 0]) =>
    product(product(translation(x, y), rotation(angle)), translation(-x, -y)),
  skewx: ([angle = 0]) => [1, 0, tangent(angle), 1, 0, 0],
  skewy: ([angle = 0]) => [1, tangent(angle), 0, 1, 0, 0],
};

/** What an attribute `transform`, `gradientTransform` or the like says; undefined where it is none. */
export function parseTransform(text: string): Matrix | undefined {
  let matrix = IDENTITY;
  const rest = text.replace(/([a-z]+)\s*\(([^()]*)\)[\s,]*/gi, (all, name: string, list: string) => {
    const numbers = list
      .trim()
      .split(/[\s,]+|(?<=\d)(?=-)/)
      .map(Number);
    const made = numbers.every(Number.isFinite) ? FUNCTIONS[name.toLowerCase()]?.(numbers) : undefined;
    if (!made) return all;
    matrix = product(matrix, made);
    return '';
  });
  return rest.trim() === '' && matrix.every((value) => Math.abs(value) < 1e9) ? matrix : undefined;
}
