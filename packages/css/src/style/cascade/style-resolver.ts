import type { HtmlElement } from '../../dom/node.js';
import type { CssDiagnostic } from '../diagnostic.js';
import type { Medium } from '../medium.js';
import type { PseudoElement } from '../selectors/selector.js';
import type { Container } from '../sheet/container-query.js';
import { compileInline, type InlineStyle } from '../sheet/index.js';
import type { Stylesheet } from '../sheet/stylesheet.js';
import { presentationalHints } from '../user-agent/hints.js';
import { userAgentStylesheet } from '../user-agent/stylesheet.js';
import { cascade } from './cascade.js';
import { compute, initialRecord, type StyleRecord } from './compute.js';
import type { Registry } from './custom-properties.js';
import { type Entry, RuleSet } from './rule-set.js';

/** A computed style, with what is wrong in the values that it is made of. */
export interface Resolved {
  readonly record: StyleRecord;
  readonly diagnostics: readonly CssDiagnostic[];
}

const NO_INLINE: InlineStyle = { normal: [], important: [], diagnostics: [] };

/** More styles than this are forgotten: documents have a few hundred. */
const MOST_STYLES = 10_000;

/** Numbers for the stylesheets, by which resolvers are found again. */
const numbers = new WeakMap<Stylesheet, number>();
let lastNumber = 0;

function numberOf(sheet: Stylesheet): number {
  const number = numbers.get(sheet) ?? ++lastNumber;
  numbers.set(sheet, number);
  return number;
}

const resolvers = new Map<string, StyleResolver>();
const MOST_RESOLVERS = 8;

/** Computes styles by stylesheets and medium. Elements that match the same rules below the same parent share one style. */
export class StyleResolver {
  readonly initial: StyleRecord;
  readonly #medium: Medium;
  readonly #rules: RuleSet;
  readonly #styles = new Map<string, Resolved>();
  readonly #markers = new WeakMap<StyleRecord, StyleRecord>();

  private constructor(stylesheets: readonly Stylesheet[], medium: Medium) {
    this.#medium = medium;
    this.#rules = new RuleSet(userAgentStylesheet(), stylesheets, medium);
    this.initial = initialRecord(medium, this.#rules.registry);
  }

  /** The resolver of stylesheets and a medium: the same as the last time, with the styles it has computed. */
  static for(stylesheets: readonly Stylesheet[], medium: Medium): StyleResolver {
    const { colorScheme, height, type, width } = medium;
    const key = [...stylesheets.map(numberOf), type, width, height, colorScheme].join(' ');
    const known = resolvers.get(key);
    const resolver = known ?? new StyleResolver(stylesheets, medium);
    // The one used last is the last to be forgotten.
    resolvers.delete(key);
    resolvers.set(key, resolver);
    const [oldest] = resolvers.keys();
    if (resolvers.size > MOST_RESOLVERS && oldest !== undefined) resolvers.delete(oldest);
    return resolver;
  }

  /** The custom properties that `@property` registers. */
  get registry(): Registry {
    return this.#rules.registry;
  }

  /** @param describe names the element in messages about its `style` attribute */
  resolve(
    element: HtmlElement,
    parent: StyleRecord,
    container: Container | undefined,
    describe: (element: HtmlElement) => string,
  ): Resolved {
    const entries = this.#rules.matching(element, container);
    const hints = presentationalHints(element);
    const written = element.attributes.style;
    const inline = written ? compileInline(written, `style of ${describe(element)}`) : NO_INLINE;
    return this.#computed(
      entries,
      hints,
      inline,
      written ?? '',
      parent,
      element.parent === undefined,
      container,
    );
  }

  /** The style of a pseudo-element; undefined where no rule speaks of it. */
  resolvePseudo(
    element: HtmlElement,
    pseudo: PseudoElement,
    parent: StyleRecord,
    container: Container | undefined,
  ): Resolved | undefined {
    const entries = this.#rules.matching(element, container, pseudo);
    if (entries.length === 0) return undefined;
    return this.#computed(entries, '', NO_INLINE, '', parent, false, container);
  }

  /** The style of a marker that no rule speaks of. */
  markerRecord(parent: StyleRecord): StyleRecord {
    const known = this.#markers.get(parent);
    const record = known ?? this.#computed([], '', NO_INLINE, '', parent, false, undefined).record;
    this.#markers.set(parent, record);
    return record;
  }

  #computed(
    entries: readonly Entry[],
    hints: string,
    inline: InlineStyle,
    written: string,
    parent: StyleRecord,
    isRoot: boolean,
    container: Container | undefined,
  ): Resolved {
    const ids = entries.map(({ id }) => id).join(' ');
    const key = [parent.id, isRoot, ids, hints, written, container?.width].join('|');
    const known = this.#styles.get(key);
    if (known) return known;
    const diagnostics: CssDiagnostic[] = [...inline.diagnostics];
    const sources = { entries, hints: hints ? compileInline(hints, 'attributes').normal : [], inline };
    const { height, width } = this.#medium;
    const record = compute(cascade(sources, parent.style.direction), parent, {
      medium: this.#medium,
      registry: this.#rules.registry,
      isRoot,
      container: { width: container?.width ?? width, height },
      report: (diagnostic) => diagnostics.push(diagnostic),
    });
    const resolved = { record, diagnostics };
    if (this.#styles.size >= MOST_STYLES) this.#styles.clear();
    this.#styles.set(key, resolved);
    return resolved;
  }
}
