import type { CssNode } from '../css-node.js';
import { nearest } from '../nearest.js';
import { isIgnoredProperty, withoutPrefix } from '../properties/ignored.js';
import { PROPERTIES_BY_NAME } from '../properties/index.js';
import { LOGICAL } from '../properties/logical.js';
import { ALIASES, SHORTHANDS } from '../properties/shorthands/index.js';
import { insteadOf, isHarmless, UNSUPPORTED } from '../properties/unsupported.js';
import { currentName, type Declaration, declare, isSupported } from './declaration.js';
import { leftOut, remedyFor } from './remedy.js';

/** Declarations by their importance. */
export interface DeclarationBlock {
  readonly normal: readonly Declaration[];
  readonly important: readonly Declaration[];
}

/** Reads declarations that stand next to each other, and reports what is wrong with them. */
export function readDeclarations(
  nodes: readonly CssNode[],
  file: string,
  report: (node: CssNode, message: string) => void,
): DeclarationBlock {
  const normal: Declaration[] = [];
  const important: Declaration[] = [];
  const read = new Set<string>();
  /** Values with the prefix of WebKit: fine next to one that is read. */
  const prefixed: CssNode[] = [];
  for (const node of nodes) {
    const name = propertyOf(node);
    if (name === undefined) continue;
    const value = textOf(node);
    if (!name.startsWith('--') && !isSupported(name)) {
      const message = unknownProperty(name, value);
      if (message) report(node, message);
      continue;
    }
    const { column, line } = node.loc?.start ?? { line: 1, column: 1 };
    const declarations = declare(name, value, { file, line, column });
    if (declarations) {
      read.add(name);
      const part = leftOut(name, value);
      if (part) report(node, part);
      (node.important ? important : normal).push(...declarations);
    } else if (/^-webkit-/.test(value)) prefixed.push(node);
    else if (!/^-[a-z]+-/.test(value)) report(node, wrongValue(node, name));
  }
  for (const node of prefixed) {
    const name = propertyOf(node) ?? '';
    if (!read.has(name)) report(node, wrongValue(node, name));
  }
  return { normal, important };
}

const textOf = (node: CssNode): string => String((node.value as CssNode).value ?? '').trim();

/** The name of the property that a declaration sets, as it is today; undefined for what is another browser's alone. */
function propertyOf(node: CssNode): string | undefined {
  const written = String(node.property);
  if (written.startsWith('--')) return written;
  const name = withoutPrefix(currentName(written.toLowerCase()));
  return name && currentName(name);
}

/** The warning for an unsupported property; undefined for one that has no effect in print. */
function unknownProperty(name: string, value: string): string | undefined {
  if (isIgnoredProperty(name)) return undefined;
  const instead = insteadOf(name);
  if (instead) return isHarmless(name, value) ? undefined : `${name} is not supported in print. ${instead}`;
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

function wrongValue(node: CssNode, name: string): string {
  const written = String(node.property);
  const value = textOf(node);
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const remedy = remedyFor(name, value);
  if (value === '') return `${written} has no value. ${remedy.replace(/\.$/, ', or remove it.')}`;
  return `${written}: "${shown}" is no value that is supported in print. ${remedy}`;
}
