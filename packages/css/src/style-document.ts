import { anchorsIn } from './dom/anchors.js';
import { describeElement, type HtmlElement } from './dom/node.js';
import type { StyleRecord } from './style/cascade/compute.js';
import { StyleResolver } from './style/cascade/style-resolver.js';
import type { CssDiagnostic } from './style/diagnostic.js';
import type { Medium } from './style/medium.js';
import { type PseudoElement, resetSteps } from './style/selectors/selector.js';
import type { Container } from './style/sheet/container-query.js';
import type { FontFaceRule } from './style/sheet/font-face.js';
import { undescribedPages } from './style/sheet/page-names.js';
import { holdsIn, type Stylesheet } from './style/sheet/stylesheet.js';
import { contentWidth } from './style/tree/content-width.js';
import { markerText } from './style/tree/counter-style.js';
import { Counters } from './style/tree/counters.js';
import { roleOf } from './style/tree/roles.js';
import type { StyledElement, StyledNode } from './styled-tree.js';

export interface StyleOptions {
  /** In the order that a page links them. */
  readonly stylesheets: readonly Stylesheet[];
  readonly medium: Medium;
  /**
   * The width of the content box of a container, in px, that only layout knows: an item of a grid, a float. Asked for
   * containers whose width does not follow from the blocks around. Without an answer, `@container` does not hold there.
   */
  readonly containerWidth?: (element: HtmlElement) => number | undefined;
}

/** A document with its computed values. */
export interface StyledDocument {
  /** The `html` element. */
  readonly root: StyledElement;
  readonly fontFaces: readonly FontFaceRule[];
  /** What is wrong in the stylesheets and `style` attributes, once for each place. */
  readonly diagnostics: readonly CssDiagnostic[];
  /** Containers whose width was asked for in vain: layout can style again with their widths. */
  readonly unknownContainers: readonly HtmlElement[];
}

/**
 * Computes the style of every element of a document for a medium.
 *
 * @throws {SelectorError} when selectors take so long to match that they can only be meant to
 */
export function styleDocument(root: HtmlElement, options: StyleOptions): StyledDocument {
  resetSteps();
  const styler = new TreeStyler(root, options);
  const { medium, stylesheets } = options;
  const fontFaces = stylesheets.flatMap((sheet) =>
    sheet.fontFaces.filter(({ conditions }) => holdsIn(conditions, medium)).map(({ value }) => value),
  );
  return {
    root: styler.root,
    fontFaces,
    diagnostics: styler.diagnostics,
    unknownContainers: styler.unknownContainers,
  };
}

/** An element while its children are styled. */
type OpenElement = { -readonly [K in keyof StyledElement]: StyledElement[K] } & { children: StyledNode[] };

/** What an element passes on besides its style. */
interface Around {
  readonly parent: StyledElement | undefined;
  readonly record: StyleRecord;
  readonly container: Container | undefined;
  /** The width of the content box around, where it is known. */
  readonly available: number | undefined;
}

/** Elements that number their items from 1. */
const LISTS: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul']);

const NO_ANCHORS: readonly string[] = [];

class TreeStyler {
  readonly root: StyledElement;
  readonly diagnostics: CssDiagnostic[] = [];
  readonly unknownContainers: HtmlElement[] = [];
  readonly #options: StyleOptions;
  readonly #resolver: StyleResolver;
  readonly #anchors: ReadonlyMap<HtmlElement, readonly string[]>;
  readonly #counters = new Counters();
  readonly #reported = new Set<string>();

  constructor(root: HtmlElement, options: StyleOptions) {
    const { medium, stylesheets } = options;
    this.#options = options;
    this.#resolver = StyleResolver.for(stylesheets, medium);
    this.#anchors = anchorsIn(root);
    for (const sheet of stylesheets) {
      for (const { conditions, value } of sheet.diagnostics) {
        if (holdsIn(conditions, medium)) this.#report(value);
      }
    }
    for (const diagnostic of undescribedPages(stylesheets, medium)) this.#report(diagnostic);
    const record = this.#resolver.initial;
    const around = { parent: undefined, record, container: undefined, available: medium.width };
    this.root = this.#element(root, around) ?? this.#empty(root, record);
  }

  #report(diagnostic: CssDiagnostic): void {
    const { column, file, line, message } = diagnostic;
    const key = `${file}:${line}:${column}:${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  /** A document that shows nothing. */
  #empty(source: HtmlElement, record: StyleRecord): StyledElement {
    return this.#open(source, source.name, record, undefined);
  }

  #open(
    source: HtmlElement,
    name: string,
    { style }: StyleRecord,
    parent: StyledElement | undefined,
  ): OpenElement {
    const isPseudo = name.startsWith('::');
    return {
      kind: 'element',
      name,
      attributes: isPseudo ? {} : source.attributes,
      classes: isPseudo ? [] : source.classes,
      style,
      parent,
      children: [],
      marker: undefined,
      language: source.language,
      role: isPseudo ? undefined : roleOf(source),
      anchors: (isPseudo ? undefined : this.#anchors.get(source)) ?? NO_ANCHORS,
      source,
    };
  }

  #element(source: HtmlElement, around: Around): StyledElement | undefined {
    const found = this.#resolver.resolve(source, around.record, around.container, describeElement);
    for (const diagnostic of found.diagnostics) this.#report(diagnostic);
    const { record } = found;
    const { style } = record;
    if (style.display === 'none') return undefined;
    const element = this.#open(source, source.name, record, around.parent);
    this.#counters.change(style, LISTS.has(source.name));
    this.#counters.enter();
    const width = contentWidth(style, around.available, around.parent?.style);
    const container = this.#container(source, style, width, around.container);
    const inside: Around = { parent: element, record, container, available: width };
    if (style.display === 'list-item') element.marker = this.#marker(source, inside);
    this.#pseudo('before', source, inside, element);
    for (const child of source.children) {
      if (child.kind === 'text') element.children.push({ kind: 'text', text: child.text, parent: element });
      else {
        const styled = this.#element(child, inside);
        if (styled) element.children.push(styled);
      }
    }
    this.#pseudo('after', source, inside, element);
    this.#counters.leave();
    return element;
  }

  /** The container that an element is to what is in it: itself, or the one around. */
  #container(
    source: HtmlElement,
    { containerName, containerType, fontSize }: StyledElement['style'],
    known: number | undefined,
    outer: Container | undefined,
  ): Container | undefined {
    if (containerType === 'normal') return outer;
    const width = this.#options.containerWidth?.(source) ?? known;
    if (width === undefined) this.unknownContainers.push(source);
    const onUnknown = (diagnostic: CssDiagnostic) => this.#report(diagnostic);
    return { names: containerName, type: containerType, width, fontSize, outer, onUnknown };
  }

  #pseudo(name: PseudoElement, source: HtmlElement, around: Around, parent: OpenElement): void {
    const element = this.#generated(name, source, around);
    if (element) parent.children.push(element);
  }

  /** `::before` or `::after` with its text, where the element has one. */
  #generated(name: PseudoElement, source: HtmlElement, around: Around): StyledElement | undefined {
    const found = this.#resolver.resolvePseudo(source, name, around.record, around.container);
    if (!found) return undefined;
    for (const diagnostic of found.diagnostics) this.#report(diagnostic);
    const { content, display, quotes } = found.record.style;
    if (display === 'none' || content === 'normal' || content === 'none') return undefined;
    this.#counters.change(found.record.style);
    const { attributes, language } = source;
    const text = this.#counters.textOf(content, { attributes, language, quotes });
    return this.#withText(source, `::${name}`, found.record, around.parent, text);
  }

  /** The marker of a list item: its `content`, or the number or sign of `list-style-type`. */
  #marker(source: HtmlElement, around: Around): StyledElement | undefined {
    const found = this.#resolver.resolvePseudo(source, 'marker', around.record, around.container);
    for (const diagnostic of found?.diagnostics ?? []) this.#report(diagnostic);
    const record = found?.record ?? this.#resolver.markerRecord(around.record);
    const { content, listStyleType, quotes } = record.style;
    if (content === 'none' || (content === 'normal' && listStyleType === 'none')) return undefined;
    const { attributes, language } = source;
    const text =
      content === 'normal'
        ? markerText(this.#counters.valueOf('list-item'), listStyleType)
        : this.#counters.textOf(content, { attributes, language, quotes });
    return text === '' ? undefined : this.#withText(source, '::marker', record, around.parent, text);
  }

  #withText(
    source: HtmlElement,
    name: string,
    record: StyleRecord,
    parent: StyledElement | undefined,
    text: string,
  ): StyledElement {
    const element = this.#open(source, name, record, parent);
    if (text !== '') element.children.push({ kind: 'text', text, parent: element });
    return element;
  }
}
