import type { HtmlElement } from '../../dom/node.js';
import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import { nearest } from '../nearest.js';
import { IDLE_PSEUDO_CLASSES } from '../properties/ignored.js';
import { nthMatch, ofSameName } from './nth.js';
import { IdleSelector, type Match, type Selector, SelectorError, specificity, step } from './selector.js';

type Nesting = readonly Selector[] | undefined;

/** The functions of the compiler, which compile the arguments. */
interface Compiler {
  readonly compileChain: (
    parts: readonly CssNode[],
    nesting: Nesting,
    start?: { matches: Match; specificity: number; keys: readonly string[] },
  ) => Selector;
  readonly compileSelector: (node: CssNode, nesting: Nesting) => Selector;
}

interface Simple {
  readonly matches: Match;
  readonly specificity: number;
  readonly keys: readonly string[];
}

const has = (attribute: string) => (element: HtmlElement) => Object.hasOwn(element.attributes, attribute);
const isFirst: Match = ({ index }) => index === 0;
const isLast: Match = ({ index, parent }) => !parent || index === parent.elements.length - 1;
const isLink: Match = (element) => (element.name === 'a' || element.name === 'area') && has('href')(element);
const sameName = ({ name, parent }: HtmlElement) =>
  parent?.elements.filter((sibling) => sibling.name === name) ?? [];
const isFirstOfType: Match = (element) => !element.parent || sameName(element)[0] === element;
const isLastOfType: Match = (element) => !element.parent || sameName(element).at(-1) === element;

/** Pseudo-classes without arguments that a document alone decides. */
const PLAIN: Readonly<Record<string, Match>> = {
  root: ({ parent }) => parent === undefined,
  scope: (element, anchor) => (anchor ? element === anchor : element.parent === undefined),
  empty: ({ children }) => children.every((child) => child.kind === 'text' && child.text === ''),
  'first-child': isFirst,
  'last-child': isLast,
  'only-child': (element, anchor) => isFirst(element, anchor) && isLast(element, anchor),
  'first-of-type': isFirstOfType,
  'last-of-type': isLastOfType,
  'only-of-type': (element, anchor) => isFirstOfType(element, anchor) && isLastOfType(element, anchor),
  link: isLink,
  'any-link': isLink,
  checked: (element) => has('checked')(element) || (element.name === 'option' && has('selected')(element)),
  disabled: has('disabled'),
  enabled: (element) =>
    /^(button|input|select|textarea|option)$/.test(element.name) && !has('disabled')(element),
  required: has('required'),
  optional: (element) => /^(input|select|textarea)$/.test(element.name) && !has('required')(element),
  open: (element) => /^(details|dialog)$/.test(element.name) && has('open')(element),
  defined: () => true,
};

const NTH: Readonly<Record<string, readonly [fromEnd: boolean, byName: boolean]>> = {
  'nth-child': [false, false],
  'nth-last-child': [true, false],
  'nth-of-type': [false, true],
  'nth-last-of-type': [true, true],
};

/** Those that take selectors, and whether a selector in them that is none is left out. */
const LISTS: Readonly<Record<string, { readonly forgiving: boolean; readonly counts: boolean }>> = {
  is: { forgiving: true, counts: true },
  where: { forgiving: true, counts: false },
  not: { forgiving: false, counts: true },
  '-webkit-any': { forgiving: true, counts: true },
  '-moz-any': { forgiving: true, counts: true },
};

/** The pseudo-classes that are matched. */
export const PSEUDO_CLASSES = [
  ...Object.keys(PLAIN),
  ...Object.keys(NTH),
  ...Object.keys(LISTS),
  'has',
  'lang',
  'dir',
].filter((name) => !name.startsWith('-'));

/** @throws {SelectorError} for what is no pseudo-class @throws {IdleSelector} for one of a page in use */
export function pseudoClass(node: CssNode, nesting: Nesting, compiler: Compiler): Simple {
  const name = nameOf(node);
  const one = specificity(0, 1, 0);
  if (Object.hasOwn(PLAIN, name)) return { matches: PLAIN[name] as Match, specificity: one, keys: ['*'] };
  if (IDLE_PSEUDO_CLASSES.has(name) || name.startsWith('-webkit-autofill')) {
    return { matches: () => false, specificity: one, keys: [] };
  }
  if (name.startsWith('-') && !Object.hasOwn(LISTS, name)) throw new IdleSelector(name);
  if (Object.hasOwn(NTH, name)) return nth(node, NTH[name] as never, nesting, compiler);
  if (Object.hasOwn(LISTS, name)) return selectorList(node, nesting, compiler);
  if (name === 'has') return relative(node, nesting, compiler);
  const args = childrenOf(node);
  if (name === 'lang' && args.length > 0) return { matches: langMatch(args), specificity: one, keys: ['*'] };
  if (name === 'dir' && args[0]) {
    const wanted = String(args[0].name ?? args[0].value).trim();
    return { matches: ({ direction }) => direction === wanted, specificity: one, keys: ['*'] };
  }
  const close = nearest(name, PSEUDO_CLASSES);
  throw new SelectorError(
    `:${name} is no pseudo-class that is supported.${close ? ` Did you mean :${close}?` : ' Use a class or an attribute.'}`,
  );
}

function nth(
  node: CssNode,
  [fromEnd, byName]: readonly [boolean, boolean],
  nesting: Nesting,
  compiler: Compiler,
): Simple {
  const [argument] = childrenOf(node);
  const formula = argument?.nth as CssNode | undefined;
  if (argument?.type !== 'Nth' || !formula) {
    throw new SelectorError(`:${nameOf(node)} takes a formula such as 2n+1, odd or 3.`);
  }
  const list = argument.selector as CssNode | null;
  const selectors = list && childrenOf(list).map((each) => compiler.compileSelector(each, nesting));
  const of =
    selectors && ((sibling: HtmlElement) => selectors.some(({ matches }) => matches(sibling, undefined)));
  return {
    matches: nthMatch(formula, fromEnd, byName ? ofSameName : (of ?? undefined)),
    specificity: specificity(0, 1, 0) + most(selectors ?? []),
    keys: ['*'],
  };
}

const most = (selectors: readonly Selector[]): number =>
  Math.max(0, ...selectors.map((each) => each.specificity));

function selectorList(node: CssNode, nesting: Nesting, compiler: Compiler): Simple {
  const name = nameOf(node);
  const { counts, forgiving } = LISTS[name] as { forgiving: boolean; counts: boolean };
  const selectors = childrenOf(childrenOf(node)[0]).flatMap((each) => {
    try {
      return compiler.compileChain(childrenOf(each), nesting);
    } catch (error) {
      if (forgiving && error instanceof IdleSelector) return [];
      throw error;
    }
  });
  // A loop: `some` would make a function for each element.
  const any: Match = (element, anchor) => {
    for (const { matches } of selectors) if (matches(element, anchor)) return true;
    return false;
  };
  return {
    matches: name === 'not' ? (element, anchor) => !any(element, anchor) : any,
    specificity: counts ? most(selectors) : 0,
    keys: name === 'not' ? ['*'] : selectors.flatMap(({ keys }) => keys),
  };
}

/** `:has()`: whether something that begins at the element matches. */
function relative(node: CssNode, nesting: Nesting, compiler: Compiler): Simple {
  const isAnchor: Match = (element, anchor) => element === anchor;
  const selectors = childrenOf(childrenOf(node)[0]).map((each) => {
    const parts = childrenOf(each);
    const chain = compiler.compileChain(parts, nesting, { matches: isAnchor, specificity: 0, keys: ['*'] });
    const [first] = parts;
    const isSibling = first?.type === 'Combinator' && /^[+~]$/.test(nameOf(first));
    return { chain, isSibling };
  });
  const known = new WeakMap<HtmlElement, boolean>();
  return {
    matches(element) {
      const before = known.get(element);
      if (before !== undefined) return before;
      const found = selectors.some(({ chain, isSibling }) => {
        const from = isSibling ? (element.parent?.elements.slice(element.index + 1) ?? []) : element.elements;
        return from.some((each) => anyWithin(each, chain.matches, element));
      });
      known.set(element, found);
      return found;
    },
    specificity: most(selectors.map(({ chain }) => chain)),
    keys: ['*'],
  };
}

function anyWithin(element: HtmlElement, matches: Match, anchor: HtmlElement): boolean {
  step();
  return matches(element, anchor) || element.elements.some((child) => anyWithin(child, matches, anchor));
}

/** Whether the language is in one of the ranges, as RFC 4647 filters extended ranges. */
function langMatch(args: readonly CssNode[]): Match {
  const ranges = args.flatMap((arg) =>
    arg.type === 'Identifier' || arg.type === 'String' ? [String(arg.name ?? arg.value).toLowerCase()] : [],
  );
  const known = new Map<string, boolean>();
  return ({ language }) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const found = ranges.some((range) => isInRange(language.toLowerCase(), range));
    known.set(language, found);
    return found;
  };
}

function isInRange(language: string, range: string): boolean {
  if (language === '') return range === '';
  const tags = language.split('-');
  const [first, ...others] = range.split('-');
  if (first !== '*' && first !== tags[0]) return false;
  let at = 1;
  for (const wanted of others) {
    if (wanted === '*') continue;
    while (at < tags.length && tags[at] !== wanted) {
      // A single letter begins an extension, which ranges do not reach into.
      if (tags[at]?.length === 1) return false;
      at += 1;
    }
    if (at >= tags.length) return false;
    at += 1;
  }
  return true;
}
