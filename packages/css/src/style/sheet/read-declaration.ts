import type { CssNode } from '../css-node.js';
import { nearest } from '../nearest.js';
import { isIgnoredProperty } from '../properties/ignored.js';
import { PROPERTIES_BY_NAME } from '../properties/index.js';
import { LOGICAL } from '../properties/logical.js';
import { ALIASES, SHORTHANDS } from '../properties/shorthands/index.js';
import { insteadOf, isHarmless, UNSUPPORTED } from '../properties/unsupported.js';
import { currentName, type Declaration, declare, grammarOf, isSupported } from './declaration.js';

/** Declarations by their importance. */
export interface DeclarationBlock {
  readonly normal: Declaration[];
  readonly important: Declaration[];
}

/** Adds what a declaration sets to a block, or reports what is wrong with it. */
export function readDeclaration(
  node: CssNode,
  file: string,
  block: DeclarationBlock,
  report: (node: CssNode, message: string) => void,
): void {
  const written = String(node.property);
  const name = written.startsWith('--') ? written : currentName(written.toLowerCase());
  const value = String((node.value as CssNode).value ?? '').trim();
  if (!name.startsWith('--') && !isSupported(name)) {
    const message = unknownProperty(name, value);
    if (message) report(node, message);
    return;
  }
  const start = node.loc?.start ?? { line: 1, column: 1 };
  const declarations = declare(name, value, { file, line: start.line, column: start.column });
  if (declarations) {
    const into = node.important ? block.important : block.normal;
    for (const declaration of declarations) into.push(declaration);
  } else if (!/^-\w+-/.test(value)) report(node, wrongValue(written, name, value));
}

/** What to say of a property that is not supported; undefined for one that print can do without. */
function unknownProperty(name: string, value: string): string | undefined {
  if (isIgnoredProperty(name) || /^[*_]/.test(name)) return undefined;
  const instead = insteadOf(name);
  if (instead) return isHarmless(value) ? undefined : `${name} is not supported in print. ${instead}`;
  const names = [
    ...PROPERTIES_BY_NAME.keys(),
    ...SHORTHANDS.keys(),
    ...LOGICAL.keys(),
    ...ALIASES.keys(),
    ...Object.keys(UNSUPPORTED),
  ];
  const close = nearest(name, names);
  return close
    ? `${name} is no property. Did you mean ${close}?`
    : `${name} is no property that is supported in print. The README of @resume/css lists those that are; put it into @media screen if it is for the page alone.`;
}

/** What some values that browsers know are in print. */
const HINTS: readonly (readonly [name: string, value: RegExp, hint: string])[] = [
  ['position', /^(fixed|sticky)$/, 'It belongs to screens: put it into @media screen.'],
  ['background', /url\(|gradient\(/, UNSUPPORTED['background-image'] ?? ''],
  ['content', /url\(/, 'Put an img into the HTML.'],
  ['list-style', /url\(/, UNSUPPORTED['list-style-image'] ?? ''],
];

function wrongValue(written: string, name: string, value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const hint = HINTS.find(([property, pattern]) => property === name && pattern.test(value))?.[2];
  if (value === '') return `${written} has no value. Write ${shortGrammar(name)}, or remove it.`;
  return `${written}: "${shown}" is no value that is supported in print. ${hint ?? `Write ${shortGrammar(name)}.`}`;
}

function shortGrammar(name: string): string {
  if (name === 'all') return 'initial, inherit, unset, revert or revert-layer';
  const grammar = name.startsWith('--') ? 'a value with its brackets closed' : grammarOf(name);
  return grammar.length > 200 ? `${grammar.slice(0, 200)}…` : grammar;
}
