import { calc, mathFunctionNames } from '@csstools/css-calc';
import { type CssNode, nameOf, parseValue } from '../css-node.js';
import { type ComputeContext, INITIAL_CONTEXT, type Specified } from './context.js';
import type { LengthPercentage } from './length-percentage.js';
import { relativeUnit } from './units.js';

/** A number, a length in px that may have percentages, or an angle in degrees. */
export type Quantity =
  | { readonly number: number }
  | { readonly length: LengthPercentage }
  | { readonly degrees: number };

/** A calculation whose types match. */
export interface Calculation {
  /** What it gives on some element: of the same type on all. */
  readonly sample: Quantity;
  readonly compute: Specified<Quantity>;
}

const OPTIONS = { toCanonicalUnits: true, precision: 10, censorIntoStandardRepresentableValues: true };

export const isCalculation = (node: CssNode): boolean =>
  node.type === 'Function' && mathFunctionNames.has(nameOf(node));

/**
 * What `calc()`, `min()`, `clamp()` and other functions of CSS Values compute to. Undefined where the types in it do not
 * match, as in `calc(1px + 2)`.
 *
 * @param text the function as it is written
 */
export function calculation(node: CssNode, text: string): Calculation | undefined {
  const start = node.loc?.start.offset ?? 0;
  const relative = relativeLengths(node);
  const evaluateIn = (context: ComputeContext): Quantity | undefined => {
    let absolute = '';
    let end = 0;
    for (const { from, to, px } of relative) {
      absolute += `${text.slice(end, from - start)}${decimal(px(context))}px`;
      end = to - start;
    }
    return evaluate(absolute + text.slice(end));
  };
  const sample = evaluateIn(INITIAL_CONTEXT);
  if (!sample) return undefined;
  const compute =
    relative.length === 0 ? () => sample : (context: ComputeContext) => evaluateIn(context) ?? sample;
  return { sample, compute };
}

/** A number without an exponent, which would read as a unit. */
const decimal = (value: number): string => (Number.isFinite(value) ? value.toFixed(6) : '0');

/** The lengths below a node that depend on the element, in the order they are written. */
function relativeLengths(node: CssNode): readonly {
  readonly from: number;
  readonly to: number;
  readonly px: (context: ComputeContext) => number;
}[] {
  if (node.type === 'Dimension') {
    const px = relativeUnit(node.unit?.toLowerCase() ?? '');
    if (!px || !node.loc) return [];
    const amount = Number(node.value);
    return [{ from: node.loc.start.offset, to: node.loc.end.offset, px: (context) => amount * px(context) }];
  }
  return [...(node.children ?? [])].flatMap(relativeLengths);
}

/** css-calc solves all but sums of percentages and lengths, which are left to this. */
function evaluate(text: string): Quantity | undefined {
  const nodes = parseValue(calc(text, OPTIONS));
  return nodes && expression(nodes);
}

/** A sum of products. */
function expression(nodes: readonly CssNode[]): Quantity | undefined {
  let sum: Quantity | undefined;
  let sign: '+' | '-' | undefined;
  let term: CssNode[] = [];
  const add = (): boolean => {
    const value = product(term);
    term = [];
    if (!value) return false;
    sum = sum && sign ? plus(sum, sign === '-' ? times(value, -1) : value) : value;
    return sum !== undefined;
  };
  for (const node of nodes) {
    const operator = node.type === 'Operator' ? String(node.value).trim() : '';
    if (operator === '+' || operator === '-') {
      if (!add()) return undefined;
      sign = operator;
    } else term.push(node);
  }
  return add() ? sum : undefined;
}

function product(nodes: readonly CssNode[]): Quantity | undefined {
  const [first, ...others] = nodes;
  let value = first && operand(first);
  for (let i = 0; i < others.length; i += 2) {
    const operator = String(others[i]?.value).trim();
    const node = others[i + 1];
    const right = node && operand(node);
    if (!value || !right || others[i]?.type !== 'Operator') return undefined;
    if (operator === '*' && 'number' in right) value = times(value, right.number);
    else if (operator === '*' && 'number' in value) value = times(right, value.number);
    else if (operator === '/' && 'number' in right && right.number !== 0)
      value = times(value, 1 / right.number);
    else return undefined;
  }
  return value;
}

function operand(node: CssNode): Quantity | undefined {
  const number = Number(node.value);
  switch (node.type) {
    case 'Number':
      return { number };
    case 'Percentage':
      return { length: { px: 0, percent: number } };
    case 'Dimension':
      if (node.unit === 'px') return { length: number };
      return node.unit === 'deg' ? { degrees: number } : undefined;
    case 'Parentheses':
      return expression([...(node.children ?? [])]);
    case 'Function':
      return called(nameOf(node), [...(node.children ?? [])]);
    default:
      return undefined;
  }
}

function called(name: string, nodes: readonly CssNode[]): Quantity | undefined {
  if (name === 'calc') return expression(nodes);
  if (name !== 'min' && name !== 'max' && name !== 'clamp') return undefined;
  const args = splitAtCommas(nodes).map((each) =>
    each.length === 1 && each[0]?.type === 'Identifier' ? 'none' : expression(each),
  );
  const lengths = args.map((each) => (each && each !== 'none' && 'length' in each ? each.length : each));
  if (name !== 'clamp') return lengths.every(isLength) ? { length: { [name]: lengths } as never } : undefined;
  const [least, middle, greatest] = lengths;
  if (lengths.length !== 3 || !isLength(middle)) return undefined;
  const below = greatest === 'none' ? middle : isLength(greatest) ? { min: [middle, greatest] } : undefined;
  if (below === undefined) return undefined;
  if (least === 'none') return { length: below };
  return isLength(least) ? { length: { max: [least, below] } } : undefined;
}

const isLength = (value: unknown): value is LengthPercentage =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && !('number' in value) && !('degrees' in value));

function splitAtCommas(nodes: readonly CssNode[]): readonly (readonly CssNode[])[] {
  const parts: CssNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'Operator' && String(node.value).trim() === ',') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function plus(a: Quantity, b: Quantity): Quantity | undefined {
  if ('number' in a && 'number' in b) return { number: a.number + b.number };
  if ('degrees' in a && 'degrees' in b) return { degrees: a.degrees + b.degrees };
  if ('length' in a && 'length' in b) return { length: sumOf(a.length, b.length) };
  return undefined;
}

function sumOf(a: LengthPercentage, b: LengthPercentage): LengthPercentage {
  const left = typeof a === 'number' ? { px: a, percent: 0 } : a;
  const right = typeof b === 'number' ? { px: b, percent: 0 } : b;
  if (!('percent' in left) || !('percent' in right)) return { sum: [a, b] };
  const percent = left.percent + right.percent;
  const px = left.px + right.px;
  return typeof a === 'number' && typeof b === 'number' ? px : { px, percent };
}

function times(value: Quantity, by: number): Quantity {
  if ('number' in value) return { number: value.number * by };
  if ('degrees' in value) return { degrees: value.degrees * by };
  return { length: scaled(value.length, by) };
}

/** A length multiplied; what is least becomes greatest by a negative number. */
function scaled(length: LengthPercentage, by: number): LengthPercentage {
  if (typeof length === 'number') return length * by;
  if ('percent' in length) return { px: length.px * by, percent: length.percent * by };
  if ('sum' in length) return { sum: length.sum.map((each) => scaled(each, by)) };
  const of = ('min' in length ? length.min : length.max).map((each) => scaled(each, by));
  return 'min' in length === by >= 0 ? { min: of } : { max: of };
}
