import type { CssNode } from '../css-node.js';
import { calculation, isCalculation, type Quantity } from './calculation.js';
import type { ComputeContext, Specified } from './context.js';
import type { LengthPercentage } from './length-percentage.js';
import { constant, type Syntax } from './syntax.js';
import { absoluteUnit, angleUnit, relativeUnit } from './units.js';
import type { ValueReader } from './value-reader.js';

interface Range {
  /** The least that is valid; calculations are raised to it. */
  readonly min?: number;
  /** The greatest that is valid; calculations are lowered to it. */
  readonly max?: number;
}

const bracketed = (type: string, { max, min }: Range): string =>
  min === undefined && max === undefined ? `<${type}>` : `<${type} [${min ?? '-∞'},${max ?? '∞'}]>`;

const within = (value: number, { max = Number.POSITIVE_INFINITY, min = Number.NEGATIVE_INFINITY }: Range) =>
  value >= min && value <= max;

/** Greater numbers are lowered to this, as in browsers: layout would lose itself in infinity. */
const MOST = 2 ** 25;

const numberOf = ({ value }: CssNode): number => Math.max(-MOST, Math.min(MOST, Number(value)));

/** `<length>`, in px. */
export const length = (range: Range = {}): Syntax<number> => ({
  grammar: bracketed('length', range),
  read: (reader) => readLength(reader, range, false) as Specified<number> | undefined,
});

/** `<length-percentage>`. */
export const lengthPercentage = (range: Range = {}): Syntax<LengthPercentage> => ({
  grammar: bracketed('length-percentage', range),
  read: (reader) => readLength(reader, range, true),
});

/** `<percentage>`, as a number: 50 for `50%`. */
export const percentage = (range: Range = {}): Syntax<number> => ({
  grammar: bracketed('percentage', range),
  read(reader) {
    const node = reader.next();
    if (node?.type !== 'Percentage') return undefined;
    const value = numberOf(node);
    return within(value, range) ? constant(value) : undefined;
  },
});

/** `<number>`. */
export const number = (range: Range = {}): Syntax<number> => ({
  grammar: bracketed('number', range),
  read: (reader) => readNumber(reader, range),
});

/** `<integer>`; calculations are rounded to one. */
export const integer = (range: Range = {}): Syntax<number> => ({
  grammar: bracketed('integer', range),
  read(reader) {
    const node = reader.peek();
    if (node?.type === 'Number' && !/^[+-]?\d+$/.test(String(node.value))) return undefined;
    const value = readNumber(reader, range);
    return value && ((context) => Math.round(value(context)));
  },
});

/** `<angle>`, in degrees. */
export const angle: Syntax<number> = {
  grammar: '<angle>',
  read(reader) {
    const node = reader.next();
    if (!node) return undefined;
    if (node.type === 'Number' && numberOf(node) === 0) return constant(0);
    if (node.type === 'Dimension') {
      const degrees = angleUnit(node.unit?.toLowerCase() ?? '');
      return degrees === undefined ? undefined : constant(numberOf(node) * degrees);
    }
    const value = calculated(node, reader, (quantity) => 'degrees' in quantity);
    return value && ((context) => (value(context) as { degrees: number }).degrees);
  },
};

function readNumber(reader: ValueReader, range: Range): Specified<number> | undefined {
  const node = reader.next();
  if (!node) return undefined;
  if (node.type === 'Number') {
    const value = numberOf(node);
    return within(value, range) ? constant(value) : undefined;
  }
  const value = calculated(node, reader, (quantity) => 'number' in quantity);
  return value && ((context) => limited((value(context) as { number: number }).number, range));
}

function readLength(
  reader: ValueReader,
  range: Range,
  percentages: boolean,
): Specified<LengthPercentage> | undefined {
  const node = reader.next();
  if (!node) return undefined;
  const amount = numberOf(node);
  switch (node.type) {
    case 'Number':
      return amount === 0 ? constant(0) : undefined;
    case 'Percentage':
      return percentages && within(amount, range) ? constant({ px: 0, percent: amount }) : undefined;
    case 'Dimension':
      return within(amount, range) ? dimension(amount, node) : undefined;
    default: {
      const value = calculated(
        node,
        reader,
        (quantity) => 'length' in quantity && (percentages || typeof quantity.length === 'number'),
      );
      return value && ((context) => limited((value(context) as { length: LengthPercentage }).length, range));
    }
  }
}

function dimension(amount: number, node: CssNode): Specified<number> | undefined {
  const unit = node.unit?.toLowerCase() ?? '';
  const px = absoluteUnit(unit);
  if (px !== undefined) return constant(amount * px);
  const relative = relativeUnit(unit);
  return relative && ((context: ComputeContext) => amount * relative(context));
}

/** A calculation, where what it gives is of the kind asked for. */
function calculated(
  node: CssNode,
  reader: ValueReader,
  accepts: (quantity: Quantity) => boolean,
): Specified<Quantity> | undefined {
  if (!isCalculation(node)) return undefined;
  const value = calculation(node, reader.text(node));
  return value && accepts(value.sample) ? value.compute : undefined;
}

function limited<T extends LengthPercentage>(
  value: T,
  { max = Number.POSITIVE_INFINITY, min = Number.NEGATIVE_INFINITY }: Range,
): T {
  return typeof value === 'number' ? (Math.min(max, Math.max(min, value)) as T) : value;
}
