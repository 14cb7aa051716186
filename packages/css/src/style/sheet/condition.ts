import { type CssNode, childrenOf, nameOf } from '../css-node.js';

/** True, false, or undefined where it is not known. */
export type Answer = boolean | undefined;

/** What a feature is: a number of its unit, a keyword, or undefined where it is not known. */
export type FeatureValue = number | string | undefined;

/**
 * Whether a condition of `@media`, `@container` or `@supports` holds: its `and`, `or` and `not`.
 *
 * @param leaf answers a feature
 */
export function evaluateCondition(node: CssNode, leaf: (node: CssNode) => Answer): Answer {
  if (node.type !== 'Condition') return leaf(node);
  let answer: Answer;
  let operator = '';
  let negated = false;
  let isFirst = true;
  for (const child of childrenOf(node)) {
    if (child.type === 'Identifier') {
      const word = nameOf(child);
      if (word === 'not') negated = true;
      else operator = word;
      continue;
    }
    const value = evaluateCondition(child, leaf);
    const next = negated && value !== undefined ? !value : value;
    negated = false;
    if (isFirst) answer = next;
    else answer = operator === 'or' ? either(answer, next) : both(answer, next);
    isFirst = false;
  }
  return answer;
}

const both = (a: Answer, b: Answer): Answer =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

const either = (a: Answer, b: Answer): Answer =>
  a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;

/**
 * Whether a feature holds: `(width)`, `(min-width: 40rem)`, `(400px <= width < 60em)`.
 *
 * @param lookUp what a feature is
 * @param toNumber a value in the unit of the feature
 */
export function evaluateFeature(
  node: CssNode,
  lookUp: (feature: string) => FeatureValue,
  toNumber: (node: CssNode) => number | undefined,
): Answer {
  if (node.type === 'Feature') return plainFeature(node, lookUp, toNumber);
  if (node.type !== 'FeatureRange') return undefined;
  const parts = [node.left, node.leftComparison, node.middle, node.rightComparison, node.right];
  const [left, first, middle, second, right] = parts as [
    CssNode,
    string,
    CssNode,
    string | null,
    CssNode | null,
  ];
  const number = (part: CssNode): number | undefined => {
    const value = part.type === 'Identifier' ? lookUp(nameOf(part)) : toNumber(part);
    return typeof value === 'number' ? value : undefined;
  };
  const before = compare(number(left), first, number(middle));
  return second && right ? both(before, compare(number(middle), second, number(right))) : before;
}

/** The features that a part of a condition asks for, as in `(min-width: 40rem)` and `(400px <= width < 60em)`. */
export function featuresOf(node: CssNode): readonly string[] {
  if (node.type === 'Feature') return [nameOf(node).replace(/^(min|max)-/, '')];
  if (node.type !== 'FeatureRange') return [];
  const parts = [node.left, node.middle, node.right] as (CssNode | null)[];
  return parts.flatMap((part) => (part?.type === 'Identifier' ? nameOf(part) : []));
}

function plainFeature(
  node: CssNode,
  lookUp: (feature: string) => FeatureValue,
  toNumber: (node: CssNode) => number | undefined,
): Answer {
  const [, bound, name = ''] = /^(?:(min|max)-)?(.+)$/.exec(nameOf(node)) ?? [];
  const actual = lookUp(name);
  const wanted = node.value as CssNode | null;
  if (actual === undefined) return undefined;
  if (!wanted) return actual !== 0 && actual !== 'none';
  if (typeof actual === 'string') return nameOf(wanted) === actual;
  return compare(actual, bound === 'min' ? '>=' : bound === 'max' ? '<=' : '=', toNumber(wanted));
}

function compare(a: number | undefined, sign: string, b: number | undefined): Answer {
  if (a === undefined || b === undefined) return undefined;
  switch (sign) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return Math.abs(a - b) < 1e-6;
  }
}
