import type { HtmlElement } from '../../dom/node.js';
import type { Medium } from '../medium.js';
import type { PseudoElement, Selector } from '../selectors/selector.js';
import type { Container, ContainerTest } from '../sheet/container-query.js';
import type { Declaration } from '../sheet/declaration.js';
import { holdsIn, type StyleRule, type Stylesheet } from '../sheet/stylesheet.js';
import type { Registry } from './custom-properties.js';
import { LayerOrder } from './layers.js';

export type Origin = 'user-agent' | 'author';

/** A selector with the declarations it brings, and its place in the cascade. */
export interface Entry {
  readonly id: number;
  readonly selector: Selector;
  readonly origin: Origin;
  readonly layer: number;
  readonly normal: readonly Declaration[];
  readonly important: readonly Declaration[];
  readonly containers: readonly ContainerTest[];
  /** The greater, the stronger, among normal declarations. */
  rank: number;
}

/** All rules that hold in a medium, found by what an element has. */
export class RuleSet {
  readonly registry: Registry;
  readonly #byKey = new Map<string, Entry[]>();
  readonly #pseudos = new Map<PseudoElement, Map<string, Entry[]>>();

  constructor(userAgent: Stylesheet, authors: readonly Stylesheet[], medium: Medium) {
    const held = authors.map((sheet) => sheet.layers.filter(({ conditions }) => holdsIn(conditions, medium)));
    const layers = new LayerOrder(held.flat().map(({ value }) => value));
    const entries = [
      ...entriesOf(userAgent, 'user-agent', medium, () => 0),
      ...authors.flatMap((sheet) => entriesOf(sheet, 'author', medium, (name) => layers.of(name))),
    ];
    // Sorting keeps the order of what is equal: that of the source.
    const sorted = entries.sort(
      (a, b) =>
        Number(a.origin === 'author') - Number(b.origin === 'author') ||
        a.layer - b.layer ||
        a.selector.specificity - b.selector.specificity,
    );
    for (const [rank, entry] of sorted.entries()) {
      entry.rank = rank;
      this.#index(entry);
    }
    this.registry = new Map(
      authors.flatMap((sheet) =>
        sheet.registered.filter(({ conditions }) => holdsIn(conditions, medium)).map(({ value }) => value),
      ),
    );
  }

  #index(entry: Entry): void {
    const { keys, pseudo } = entry.selector;
    let index = this.#byKey;
    if (pseudo) {
      index = this.#pseudos.get(pseudo) ?? new Map();
      this.#pseudos.set(pseudo, index);
    }
    for (const key of new Set(keys)) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }

  /** Those whose selector matches an element or its pseudo-element, the weakest first. */
  matching(element: HtmlElement, container: Container | undefined, pseudo?: PseudoElement): readonly Entry[] {
    const index = pseudo ? this.#pseudos.get(pseudo) : this.#byKey;
    if (!index) return [];
    const found: Entry[] = [];
    const ask = (key: string) => {
      const entries = index.get(key);
      if (!entries) return;
      for (const entry of entries) {
        const isKnown = entry.selector.keys.length > 1 && found.includes(entry);
        if (!isKnown && matches(entry, element, container)) found.push(entry);
      }
    };
    ask('*');
    ask(element.name);
    if (element.id !== undefined) ask(`#${element.id}`);
    for (const name of element.classes) ask(`.${name}`);
    return found.sort((a, b) => a.rank - b.rank);
  }
}

const matches = ({ containers, selector }: Entry, element: HtmlElement, container: Container | undefined) =>
  selector.matches(element, undefined) && containers.every((test) => test(container));

let ids = 0;

function entriesOf(
  sheet: Stylesheet,
  origin: Origin,
  medium: Medium,
  layerOf: (name: readonly string[]) => number,
): Entry[] {
  return sheet.rules
    .filter(({ conditions }) => holdsIn(conditions, medium))
    .flatMap(({ conditions, value }) => {
      const layer = layerOf(conditions.layer);
      return value.selectors.map((selector) =>
        entryOf(selector, value, origin, layer, conditions.containers),
      );
    });
}

function entryOf(
  selector: Selector,
  { important, normal }: StyleRule,
  origin: Origin,
  layer: number,
  containers: readonly ContainerTest[],
): Entry {
  ids += 1;
  return { id: ids, selector, origin, layer, normal, important, containers, rank: 0 };
}
