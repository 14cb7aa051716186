import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import type { CssDiagnostic } from '../diagnostic.js';
import { evaluateCondition, evaluateFeature, type FeatureValue, featuresOf } from './condition.js';
import { toNumber } from './media-query.js';

/** A container and those around it, from the inside. Sizes in px of the content box; undefined before layout knows. */
export interface Container {
  readonly names: readonly string[];
  readonly type: 'inline-size' | 'size' | 'normal';
  readonly width: number | undefined;
  readonly fontSize: number;
  readonly outer: Container | undefined;
  /** Called by conditions that ask for a width that is not known. */
  readonly onUnknown: (diagnostic: CssDiagnostic) => void;
}

export type ContainerTest = (container: Container | undefined) => boolean;

const FEATURES: Readonly<Record<string, (container: Container) => FeatureValue>> = {
  width: ({ width }) => width,
  'inline-size': ({ width }) => width,
};

/** Features that follow from layout. */
const UNKNOWN: ReadonlySet<string> = new Set(['height', 'block-size', 'aspect-ratio', 'orientation']);

type Place = Omit<CssDiagnostic, 'message'>;

/**
 * Compiles the conditions of `@container`. A condition by height, or by a width that is not known before layout, is reported
 * and does not hold.
 */
export function compileContainerQuery(
  prelude: CssNode,
  place: Place,
  report: (message: string) => void,
): ContainerTest {
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
    if (condition && found.width === undefined) found.onUnknown({ message: UNKNOWN_WIDTH, ...place });
    return !condition || evaluateCondition(condition, (leaf) => featureHolds(leaf, found)) === true;
  };
}

const UNKNOWN_WIDTH =
  '@container asks for a width that layout decides: in print, the condition does not hold. Give the container a width, or write the rule for @media print.';

const isSized = ({ type }: Container): boolean => type !== 'normal';

const featureHolds = (node: CssNode, container: Container) =>
  evaluateFeature(
    node,
    (feature) => (Object.hasOwn(FEATURES, feature) ? FEATURES[feature]?.(container) : undefined),
    (value) =>
      value.unit?.toLowerCase() === 'em' ? Number(value.value) * container.fontSize : toNumber(value),
  );

function reportUnknown(node: CssNode, report: (message: string) => void): void {
  for (const name of featuresOf(node)) {
    if (UNKNOWN.has(name))
      report(
        `(${name}) is not known before layout, and does not hold in print. Ask for width or inline-size.`,
      );
    else if (!Object.hasOwn(FEATURES, name))
      report(`(${name}) is no feature of containers. Ask for width or inline-size.`);
  }
  if (node.type === 'GeneralEnclosed' || node.type === 'FeatureFunction') {
    report('Only conditions by width are supported. Write (width >= 40rem).');
  }
  for (const child of childrenOf(node)) reportUnknown(child, report);
}
