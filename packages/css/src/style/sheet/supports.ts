import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import { compileSelectors } from '../selectors/compile.js';
import { IdleSelector } from '../selectors/selector.js';
import { evaluateCondition } from './condition.js';
import { currentName, declare, isSupported } from './declaration.js';

const PLACE = { file: '', line: 1, column: 1 };

/** Whether the condition of `@supports` holds: whether this package computes what it asks for. */
export function isSupportedCondition(prelude: CssNode | null | undefined): boolean {
  const [condition] = childrenOf(prelude);
  return condition !== undefined && evaluateCondition(condition, isSupportedFeature) === true;
}

function isSupportedFeature(node: CssNode): boolean {
  if (node.type === 'SupportsDeclaration') return isSupportedDeclaration(node.declaration as CssNode);
  if (node.type === 'Declaration') return isSupportedDeclaration(node);
  if (node.type === 'FeatureFunction' && node.feature === 'selector') {
    try {
      const value = node.value as CssNode;
      compileSelectors({ type: 'SelectorList', loc: null, children: [value] }, undefined);
      return true;
    } catch (error) {
      return error instanceof IdleSelector;
    }
  }
  return nameOf(node) === '' && childrenOf(node).length > 0 && childrenOf(node).every(isSupportedFeature);
}

function isSupportedDeclaration(node: CssNode): boolean {
  const written = String(node.property);
  const name = written.startsWith('--') ? written : currentName(written.toLowerCase());
  const value = (node.value as CssNode).value;
  if (name.startsWith('--')) return true;
  return isSupported(name) && declare(name, String(value), PLACE) !== undefined;
}
