import { apply, type Matrix } from './matrix.js';

/** A part of an outline, its points absolute: a move, a line, a curve of Bézier, or the way back. */
export type Segment = readonly [command: 'M' | 'L' | 'C' | 'Z', ...points: readonly number[]];

const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
const FLAG = /[\s,]*([01])/y;
const COMMAND = /[\s,]*([a-z])/iy;
const END = /\s*$/y;

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** PDF has no notation for an infinite number, and viewers read none much larger. */
const MOST = 1e6;

/** The outline that the `d` of a path writes; undefined where it cannot be read to its end. */
export function parsePath(d: string): readonly Segment[] | undefined {
  const outline = new Outline();
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  const numbersOf = (command: string): readonly number[] | undefined => {
    const numbers: number[] = [];
    for (let index = 0; index < (COUNTS[command] ?? 0); index += 1) {
      const text = take(command === 'a' && (index === 3 || index === 4) ? FLAG : NUMBER);
      const value = Number(text ?? Number.NaN);
      if (!(Math.abs(value) < MOST)) return undefined;
      numbers.push(value);
    }
    return numbers;
  };
  let command = '';
  const isAtEnd = () => {
    END.lastIndex = at;
    return END.test(d);
  };
  while (!isAtEnd()) {
    const written = take(COMMAND);
    // Numbers alone repeat the command before; more points of a move are lines.
    if (written) command = written;
    else if (/^m$/i.test(command)) command = command === 'm' ? 'l' : 'L';
    const kind = command.toLowerCase();
    const isKnown = Object.hasOwn(COUNTS, kind) && (written !== undefined || kind !== 'z');
    const numbers = isKnown && (outline.isBegun || kind === 'm') ? numbersOf(kind) : undefined;
    if (!numbers) return undefined;
    outline.add(kind, numbers, command === kind);
  }
  return outline.segments;
}

/** Writes segments one after another, from where the last one ended. */
class Outline {
  readonly segments: Segment[] = [];
  #x = 0;
  #y = 0;
  #start: readonly [number, number] = [0, 0];
  /** The last control point of a curve, which `S` and `T` mirror. */
  #control: { readonly kind: 'c' | 'q'; readonly x: number; readonly y: number } | undefined;

  get isBegun(): boolean {
    return this.segments.length > 0;
  }

  add(kind: string, numbers: readonly number[], isRelative: boolean): void {
    const [dx, dy] = isRelative ? [this.#x, this.#y] : [0, 0];
    const n = (index: number) => (numbers[index] ?? 0) + (index % 2 === 0 ? dx : dy);
    const control = this.#control;
    this.#control = undefined;
    const mirrored = (of: 'c' | 'q') =>
      control?.kind === of ? [2 * this.#x - control.x, 2 * this.#y - control.y] : [this.#x, this.#y];
    const [cx = 0, cy = 0] = mirrored(kind === 's' ? 'c' : 'q');
    switch (kind) {
      case 'm':
        this.#start = [n(0), n(1)];
        this.#to('M', n(0), n(1));
        break;
      case 'l':
        this.#to('L', n(0), n(1));
        break;
      case 'h':
        this.#to('L', n(0), this.#y);
        break;
      case 'v':
        this.#to('L', this.#x, (numbers[0] ?? 0) + dy);
        break;
      case 'c':
        this.#cubic(n(0), n(1), n(2), n(3), n(4), n(5));
        break;
      case 's':
        this.#cubic(cx, cy, n(0), n(1), n(2), n(3));
        break;
      case 'q':
        this.#quadratic(n(0), n(1), n(2), n(3));
        break;
      case 't':
        this.#quadratic(cx, cy, n(0), n(1));
        break;
      case 'a':
        this.#arc(numbers, (numbers[5] ?? 0) + dx, (numbers[6] ?? 0) + dy);
        break;
      default:
        this.segments.push(['Z']);
        [this.#x, this.#y] = this.#start;
    }
  }

  #to(command: 'M' | 'L', x: number, y: number): void {
    this.segments.push([command, x, y]);
    [this.#x, this.#y] = [x, y];
  }

  #cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.segments.push(['C', x1, y1, x2, y2, x, y]);
    [this.#x, this.#y] = [x, y];
    this.#control = { kind: 'c', x: x2, y: y2 };
  }

  #quadratic(x1: number, y1: number, x: number, y: number): void {
    const near = (from: number, to: number) => from + (2 / 3) * (to - from);
    this.#cubic(near(this.#x, x1), near(this.#y, y1), near(x, x1), near(y, y1), x, y);
    this.#control = { kind: 'q', x: x1, y: y1 };
  }

  /** An arc of an ellipse as curves of a quarter at most, by the notes on implementation of SVG. */
  #arc([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[], x: number, y: number): void {
    if (rx === 0 || ry === 0 || (x === this.#x && y === this.#y)) {
      this.#to('L', x, y);
      return;
    }
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const [halfX, halfY] = [(this.#x - x) / 2, (this.#y - y) / 2];
    const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
    const grown = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
    const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
    const share = Math.max(0, (a * b) ** 2 / ((a * py) ** 2 + (b * px) ** 2) - 1);
    const sign = (large === sweep ? -1 : 1) * Math.sqrt(share);
    const [mx, my] = [(sign * a * py) / b, (-sign * b * px) / a];
    const from = Math.atan2((py - my) / b, (px - mx) / a);
    const end = Math.atan2((-py - my) / b, (-px - mx) / a);
    const full = 2 * Math.PI;
    const span = sweep ? (((end - from) % full) + full) % full : -((((from - end) % full) + full) % full);
    const center = [cos * mx - sin * my + (this.#x + x) / 2, sin * mx + cos * my + (this.#y + y) / 2];
    const parts = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
    const step = span / parts;
    const reach = (4 / 3) * Math.tan(step / 4);
    const place = (u: number, v: number): readonly [number, number] => [
      (center[0] ?? 0) + a * cos * u - b * sin * v,
      (center[1] ?? 0) + a * sin * u + b * cos * v,
    ];
    for (let part = 0; part < parts; part += 1) {
      const [t, u] = [from + part * step, from + (part + 1) * step];
      const one = place(Math.cos(t) - reach * Math.sin(t), Math.sin(t) + reach * Math.cos(t));
      const two = place(Math.cos(u) + reach * Math.sin(u), Math.sin(u) - reach * Math.cos(u));
      const last = part === parts - 1 ? ([x, y] as const) : place(Math.cos(u), Math.sin(u));
      this.#cubic(...one, ...two, ...last);
    }
    this.#control = undefined;
  }
}

/** An outline after a transform. */
export const transformed = (outline: readonly Segment[], matrix: Matrix): readonly Segment[] =>
  outline.map(([command, ...points]): Segment => {
    const moved: number[] = [];
    for (let index = 0; index < points.length; index += 2)
      moved.push(...apply(matrix, points[index] ?? 0, points[index + 1] ?? 0));
    return [command, ...moved];
  });

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** An outline as the `d` of a path. */
export const writtenPath = (outline: readonly Segment[]): string =>
  outline.map(([command, ...points]) => command + points.map(rounded).join(' ')).join('');

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least rectangle around an outline, without its stroke; undefined around nothing. */
export function boundsOf(outline: readonly Segment[]): Bounds | undefined {
  const across: number[] = [];
  const down: number[] = [];
  let [x, y] = [0, 0];
  for (const [, ...points] of outline) {
    if (points.length === 6) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, endX = 0, endY = 0] = points;
      across.push(...extremes(x, x1, x2, endX));
      down.push(...extremes(y, y1, y2, endY));
    } else if (points.length === 2) {
      across.push(points[0] ?? 0);
      down.push(points[1] ?? 0);
    }
    if (points.length > 0) [x, y] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
  }
  if (across.length === 0) return undefined;
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [left, top] = [least(across), least(down)];
  return { x: left, y: top, width: most(across) - left, height: most(down) - top };
}

/** Where a curve begins and ends along an axis, and where it turns between. */
function extremes(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const at = (t: number) =>
    (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0];
  const root = Math.sqrt(b * b - 4 * a * c);
  const turns = Math.abs(a) < 1e-12 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return [p0, p3, ...turns.filter((t) => t > 0 && t < 1).map(at)];
}
