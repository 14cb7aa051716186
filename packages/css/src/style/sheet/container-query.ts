import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import { evaluateCondition, evaluateFeature, type FeatureValue } from './condition.js';
import { toNumber } from './media-query.js';

/** A container and those around it, from the inside. Sizes in px of the content box; undefined before layout knows. */
export interface Container {
  readonly names: readonly string[];
  readonly type: 'inline-size' | 'size' | 'normal';
  readonly width: number | undefined;
  readonly fontSize: number;
  readonly outer: Container | undefined;
}

export type ContainerTest = (container: Container | undefined) => boolean;

const FEATURES: Readonly<Record<string, (container: Container) => FeatureValue>> = {
  width: ({ width }) => width,
  'inline-size': ({ width }) => width,
  // Heights follow from layout.
  height: () => undefined,
  'block-size': () => undefined,
  'aspect-ratio': () => undefined,
  orientation: () => undefined,
};

/**
 * Compiles the conditions of `@container`. A condition by height, or by a width that is not known before layout, does not
 * hold.
 */
export function compileContainerQuery(prelude: CssNode, report: (message: string) => void): ContainerTest {
  const parts = childrenOf(prelude);
  const [first] = parts;
  const name = first?.type === 'Identifier' && nameOf(first) !== 'not' ? String(first.name) : undefined;
  const condition = parts.find(({ type }) => type === 'Condition');
  if (condition) reportUnknown(condition, report);
  return (nearest) => {
    let container = nearest;
    while (container && !(isSized(container) && (name === undefined || container.names.includes(name)))) {
      container = container.outer;
    }
    if (!container) return false;
    const found = container;
    return !condition || evaluateCondition(condition, (leaf) => featureHolds(leaf, found)) === true;
  };
}

const isSized = ({ type }: Container): boolean => type !== 'normal';

const featureHolds = (node: CssNode, container: Container) =>
  evaluateFeature(
    node,
    (feature) => (Object.hasOwn(FEATURES, feature) ? FEATURES[feature]?.(container) : undefined),
    (value) =>
      value.unit?.toLowerCase() === 'em' ? Number(value.value) * container.fontSize : toNumber(value),
  );

function reportUnknown(node: CssNode, report: (message: string) => void): void {
  if (node.type === 'Feature') {
    const name = nameOf(node).replace(/^(min|max)-/, '');
    if (!Object.hasOwn(FEATURES, name))
      report(`(${name}) is no feature of containers. Ask for width or inline-size.`);
  }
  if (node.type === 'GeneralEnclosed' || node.type === 'FeatureFunction') {
    report('Only conditions by width are supported. Write (width >= 40rem).');
  }
  for (const child of childrenOf(node)) reportUnknown(child, report);
}
