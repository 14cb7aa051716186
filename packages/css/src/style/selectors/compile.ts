import type { HtmlElement } from '../../dom/node.js';
import { type CssNode, childrenOf, nameOf, unescaped } from '../css-node.js';
import { IDLE_PSEUDO_ELEMENTS } from '../properties/ignored.js';
import { attributeMatch } from './attribute.js';
import { pseudoClass } from './pseudo-class.js';
import {
  IdleSelector,
  type Match,
  type PseudoElement,
  type Selector,
  SelectorError,
  type Specificity,
  specificity,
  step,
} from './selector.js';

/** A compound selector: what one element must be. */
export interface Compound {
  readonly matches: Match;
  readonly specificity: Specificity;
  readonly keys: readonly string[];
}

/** What `&` stands for: the selectors of the rule around. */
export type Nesting = readonly Selector[] | undefined;

/**
 * Compiles a list of selectors.
 *
 * @throws {SelectorError} for what is no selector, or is not supported
 * @throws {IdleSelector} for what matches nothing in print
 */
export const compileSelectors = (list: CssNode, nesting: Nesting): readonly Selector[] =>
  childrenOf(list).map((each) => compileSelector(each, nesting));

/** Compiles one selector. In a nested rule, one without `&` is a descendant of what is around, or begins at it. */
export function compileSelector(node: CssNode, nesting: Nesting): Selector {
  const parts = childrenOf(node);
  const [first] = parts;
  if (first?.type === 'Combinator' && !nesting) {
    throw new SelectorError(`A selector begins with "${nameOf(first)}". Write what stands before it.`);
  }
  const isRelative = nesting !== undefined && (first?.type === 'Combinator' || !hasNesting(node));
  const start = isRelative ? nestingCompound(nesting) : undefined;
  return compileChain(parts, nesting, start);
}

const hasNesting = (node: CssNode): boolean =>
  node.type === 'NestingSelector' || childrenOf(node).some(hasNesting);

const nestingCompound = (around: readonly Selector[]): Compound => ({
  matches: (element, anchor) => around.some(({ matches }) => matches(element, anchor)),
  specificity: Math.max(0, ...around.map((each) => each.specificity)),
  keys: around.flatMap(({ keys }) => keys),
});

/** Compiles compounds and the combinators between them; `start` is what stands before the first. */
function compileChain(parts: readonly CssNode[], nesting: Nesting, start?: Compound): Selector {
  let chain = start;
  let combinator = start ? ' ' : undefined;
  let compound: CssNode[] = [];
  let pseudo: PseudoElement | undefined;
  const close = () => {
    const right = compileCompound(compound, nesting);
    chain = chain ? combined(chain, combinator ?? ' ', right) : right;
    compound = [];
  };
  for (const part of parts) {
    if (part.type === 'Combinator') {
      // At the beginning, a combinator stands between what is around and what follows.
      if (compound.length > 0) close();
      combinator = nameOf(part) || ' ';
    } else if (pseudoElementName(part) !== undefined) {
      pseudo = pseudoElement(pseudoElementName(part) as string);
    } else compound.push(part);
  }
  if (compound.length > 0 || pseudo !== undefined) close();
  if (!chain) throw new SelectorError('There is no selector before the block.');
  return {
    ...chain,
    specificity: chain.specificity + (pseudo ? specificity(0, 0, 1) : 0),
    pseudo,
  };
}

/** The name of a pseudo-element, with one colon or two. */
function pseudoElementName(node: CssNode): string | undefined {
  const name = nameOf(node);
  if (node.type === 'PseudoElementSelector') return name;
  const isOld = ['before', 'after', 'first-line', 'first-letter'].includes(name);
  return node.type === 'PseudoClassSelector' && isOld ? name : undefined;
}

function pseudoElement(name: string): PseudoElement {
  if (name === 'before' || name === 'after' || name === 'marker') return name;
  if (name.startsWith('-') || IDLE_PSEUDO_ELEMENTS.has(name)) throw new IdleSelector(name);
  throw new SelectorError(`::${name} is not supported. Use ::before, ::after or ::marker, or an element.`);
}

function combined(left: Compound, combinator: string, right: Compound): Compound {
  const before = COMBINATORS[combinator];
  if (!before) throw new SelectorError(`"${combinator}" is no combinator. Write a space, >, + or ~.`);
  const precedes = before(left.matches);
  return {
    matches: (element, anchor) => right.matches(element, anchor) && precedes(element, anchor),
    specificity: left.specificity + right.specificity,
    keys: left.keys.length === 0 ? [] : right.keys,
  };
}

const COMBINATORS: Readonly<Record<string, (left: Match) => Match>> = {
  ' ': (left) => (element, anchor) => {
    for (let { parent } = element; parent; parent = parent.parent) {
      step();
      if (left(parent, anchor)) return true;
    }
    return false;
  },
  '>': (left) => (element, anchor) => element.parent !== undefined && left(element.parent, anchor),
  '+': (left) => (element, anchor) => {
    const previous = siblingBefore(element);
    return previous !== undefined && left(previous, anchor);
  },
  '~': (left) => (element, anchor) => {
    for (let before = siblingBefore(element); before; before = siblingBefore(before)) {
      step();
      if (left(before, anchor)) return true;
    }
    return false;
  },
};

const siblingBefore = ({ index, parent }: HtmlElement): HtmlElement | undefined =>
  index > 0 ? parent?.elements[index - 1] : undefined;

function compileCompound(nodes: readonly CssNode[], nesting: Nesting): Compound {
  const parts = nodes.map((node) => simple(node, nesting));
  const tests = parts.flatMap(({ matches }) => matches ?? []);
  const keyed = parts.filter(({ keys }) => keys.length > 0 && !keys.includes('*'));
  // The part with the narrowest key: ids, then classes, then names.
  const [best] = keyed.sort((a, b) => width(a.keys) - width(b.keys));
  return {
    matches: allOf(tests),
    specificity: parts.reduce((sum, part) => sum + part.specificity, 0),
    keys: parts.some(({ keys }) => keys.length === 0) ? [] : (best?.keys ?? ['*']),
  };
}

/** How much a key lets through, by its kind. */
const width = (keys: readonly string[]): number =>
  Math.max(...keys.map((key) => (key.startsWith('#') ? 0 : key.startsWith('.') ? 1 : 2)));

function allOf(tests: readonly Match[]): Match {
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  if (tests.length === 2) return (element, anchor) => first(element, anchor) && second(element, anchor);
  return (element, anchor) => tests.every((test) => test(element, anchor));
}

/** A part of a compound; without `matches` where all elements do. */
export interface Simple extends Omit<Compound, 'matches'> {
  readonly matches?: Match;
}

function simple(node: CssNode, nesting: Nesting): Simple {
  const name = unescaped(String(node.name ?? ''));
  switch (node.type) {
    case 'TypeSelector': {
      const type = name.toLowerCase().replace(/^.*\|/, '');
      if (type === '*') return { specificity: 0, keys: ['*'] };
      return { matches: (element) => element.name === type, specificity: specificity(0, 0, 1), keys: [type] };
    }
    case 'ClassSelector':
      return {
        matches: ({ classes }) => classes.includes(name),
        specificity: specificity(0, 1, 0),
        keys: [`.${name}`],
      };
    case 'IdSelector':
      return { matches: ({ id }) => id === name, specificity: specificity(1, 0, 0), keys: [`#${name}`] };
    case 'AttributeSelector':
      return { matches: attributeMatch(node), specificity: specificity(0, 1, 0), keys: ['*'] };
    case 'PseudoClassSelector':
      return pseudoClass(node, nesting, { compileChain, compileSelector });
    case 'NestingSelector':
      if (nesting) return nestingCompound(nesting);
      return { matches: (element) => element.parent === undefined, specificity: 0, keys: ['*'] };
    default:
      throw new SelectorError(`"${name || node.type}" is no selector.`);
  }
}
