/** A run of text in the source. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
}

/** An element with what its attributes and place say of it. */
export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
  /** The children that are elements. */
  readonly elements: readonly HtmlElement[];
  /** Its place among the elements of its parent, from 0. */
  readonly index: number;
  /** BCP 47 tag of the nearest `lang`; empty where the language is not known. */
  readonly language: string;
  /** Of the nearest `dir`, for `:dir()`; styles have the computed `direction`. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether it stands in the tree without being written: `html` and `body` around a fragment. */
  readonly implied: boolean;
}

export type HtmlNode = HtmlElement | HtmlText;

/** An element while the tree is built. */
export interface MutableElement {
  kind: 'element';
  name: string;
  attributes: Record<string, string>;
  id: string | undefined;
  classes: readonly string[];
  parent: MutableElement | undefined;
  children: (MutableElement | HtmlText)[];
  elements: MutableElement[];
  index: number;
  language: string;
  direction: 'ltr' | 'rtl';
  implied: boolean;
}

const NO_CLASSES: readonly string[] = [];

export function createElement(
  name: string,
  attributes: Record<string, string>,
  implied = false,
): MutableElement {
  return {
    kind: 'element',
    name,
    attributes,
    id: attributes.id || undefined,
    classes: attributes.class?.split(/[\t\n\f\r ]+/).filter(Boolean) ?? NO_CLASSES,
    parent: undefined,
    children: [],
    elements: [],
    index: 0,
    language: '',
    direction: 'ltr',
    implied,
  };
}

/** The element as a person would look for it: `p.resume-timeline-date`. */
export const describeElement = ({ classes, name }: HtmlElement): string => [name, ...classes].join('.');
