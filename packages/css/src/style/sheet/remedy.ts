import { mathFunctionNames } from '@csstools/css-calc';
import { type CssNode, nameOf, parseValue } from '../css-node.js';
import { UNSUPPORTED } from '../properties/unsupported.js';
import { isLengthUnit } from '../values/units.js';
import { grammarOf } from './declaration.js';

/** What to write for some values that browsers know. */
const HINTS: readonly (readonly [name: string, value: RegExp, hint: string])[] = [
  ['position', /^(fixed|sticky)$/i, 'It belongs to screens: put it into @media screen.'],
  ['background', /url\(|gradient\(|image-set\(/i, UNSUPPORTED['background-image'] ?? ''],
  ['content', /url\(/i, 'Put an img into the HTML.'],
  ['list-style', /url\(/i, UNSUPPORTED['list-style-image'] ?? ''],
  ['display', /^(ruby|math|run-in)/i, 'Write inline.'],
];

/** Functions that take part in values of many properties. */
const _FUNCTIONS = ['calc()', 'min()', 'max()', 'clamp()', 'var()'];

/** What to write instead of a value that a property does not have: one sentence or two. */
export function remedyFor(name: string, value: string): string {
  const grammar = name === 'all' || name.startsWith('--') ? '' : fullGrammar(name);
  const hint = HINTS.find(([property, pattern]) => property === name && pattern.test(value))?.[2];
  return (
    hint ?? (grammar.includes('<length') ? lengthRemedy(value) : undefined) ?? `Write ${shortGrammar(name)}.`
  );
}

/** What print leaves out of a value that is read; undefined where it is set whole. */
export const leftOut = (name: string, value: string): string | undefined =>
  name === 'font' && /^[a-z\s-]*(condensed|expanded)\b/i.test(value)
    ? `The width of the font is not supported in print. ${UNSUPPORTED['font-width']}`
    : undefined;

/** What is wrong with the lengths of a value; undefined where it is something else. */
function lengthRemedy(value: string): string | undefined {
  for (const node of parseValue(value) ?? []) {
    if (node.type === 'Number' && Number(node.value) !== 0 && /^[^/]+$/.test(value)) {
      return `Lengths need a unit, such as ${node.value}px.`;
    }
    const unit = node.type === 'Dimension' ? String(node.unit) : undefined;
    if (unit !== undefined && !isLengthUnit(unit))
      return `${unit} is no unit of length. Write px, mm, pt, em or rem.`;
    if (node.type === 'Function') return functionRemedy(node);
  }
  return undefined;
}

function functionRemedy(node: CssNode): string | undefined {
  const called = nameOf(node);
  if (!mathFunctionNames.has(called)) return undefined;
  return `${called}() gives no length that is known: add lengths to lengths, with a space on both sides of + and -, and multiply them by numbers.`;
}

/** How a property is written, with what it refers to written out once. */
const fullGrammar = (name: string): string =>
  grammarOf(name)
    .replace(/<'([\w-]+)'>/g, (_, longhand: string) => bracketed(grammarOf(longhand)))
    .replace(/ \| -(webkit|moz)-[\w-]+/g, '');

const bracketed = (grammar: string): string => (/[ |]/.test(grammar) ? `[ ${grammar} ]` : grammar);

function shortGrammar(name: string): string {
  if (name === 'all') return 'initial, inherit, unset, revert or revert-layer';
  if (name.startsWith('--')) return 'a value with its brackets closed';
  const grammar = fullGrammar(name);
  return grammar.length > 200 ? `${grammar.slice(0, 200)}…` : grammar;
}
