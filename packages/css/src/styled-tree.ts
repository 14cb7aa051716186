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

/** Whether a document, styled twice, has the same elements with the same text and computed values both times. */
export function haveSameStyles(a: StyledElement, b: StyledElement, known: SameStyles = new Map()): boolean {
  return (
    a.source === b.source &&
    a.name === b.name &&
    isSameStyle(a.style, b.style, known) &&
    areSameNodes(a.marker ? [a.marker] : [], b.marker ? [b.marker] : [], known) &&
    areSameNodes(a.children, b.children, known)
  );
}

/** Styles that are equal. Elements share styles, so that each pair is compared once. */
type SameStyles = Map<ComputedStyle, ComputedStyle>;

function areSameNodes(a: readonly StyledNode[], b: readonly StyledNode[], known: SameStyles): boolean {
  if (a.length !== b.length) return false;
  return a.every((node, index) => {
    const other = b[index];
    if (node.kind === 'text') return other?.kind === 'text' && node.text === other.text;
    return other?.kind === 'element' && haveSameStyles(node, other, known);
  });
}

function isSameStyle(a: ComputedStyle, b: ComputedStyle, known: SameStyles): boolean {
  if (a === b || known.get(a) === b) return true;
  // Computed values are plain data.
  if (JSON.stringify(a) !== JSON.stringify(b)) return false;
  known.set(a, b);
  return true;
}
