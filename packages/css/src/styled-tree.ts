import type { HtmlElement } from './dom/node.js';
import type { ComputedStyle } from './style/computed-style.js';

/** A run of text as it stands in the source: white space is collapsed in layout. */
export interface StyledText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: StyledElement;
}

/** An element, or a pseudo-element with generated text. */
export interface StyledElement {
  readonly kind: 'element';
  /** In lower case as HTML has it; of a pseudo-element `::before`, `::after` or `::marker`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The classes of `class`, in the order they were written. */
  readonly classes: readonly string[];
  readonly style: ComputedStyle;
  readonly parent: StyledElement | undefined;
  /**
   * In document order, with `::before` first and `::after` last. Elements with `display: none` are absent, with all
   * that they hold.
   */
  readonly children: readonly StyledNode[];
  /** The marker of a list item, with its text; undefined where it has none. */
  readonly marker: StyledElement | undefined;
  /** BCP 47 tag of the nearest `lang`, or of the document; empty where the language is not known. */
  readonly language: string;
  /** The ARIA role: of `role`, or what HTML gives the name. Undefined where the element means nothing of its own. */
  readonly role: string | undefined;
  /** The names by which links in the document find the element; empty where none does. */
  readonly anchors: readonly string[];
  /** The element of the source; of a pseudo-element, the one it belongs to. */
  readonly source: HtmlElement;
}

export type StyledNode = StyledElement | StyledText;

/** An element and those below it, in document order. */
export function elementsIn(element: StyledElement, found: StyledElement[] = []): readonly StyledElement[] {
  found.push(element);
  for (const child of element.children) if (child.kind === 'element') elementsIn(child, found);
  return found;
}
