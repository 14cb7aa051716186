import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { PdfError } from '../pdf-error.js';
import { collapse } from './collapse.js';
import { labelOf } from './drawing.js';
import { displayOf } from './html.js';

/** Which elements the links within a document go to. */
export class Anchors {
  /** Elements by what stands behind the `#` of a link. */
  readonly #places = new Map<string, Element>();
  readonly #names = new Map<Element, readonly string[]>();

  constructor(nodes: readonly ChildNode[]) {
    const elements = [...shown(nodes)];
    for (const element of elements) {
      const { id, name } = element.attribs;
      for (const said of [id, element.name === 'a' ? name : undefined]) {
        const place = said && !this.#places.has(said) ? somethingAround(element) : undefined;
        if (said && place) this.#places.set(said, place);
      }
    }
    for (const link of elements) {
      const target = link.name === 'a' ? targetOf(link) : undefined;
      const place = target === undefined ? undefined : this.#places.get(target);
      if (target === undefined || !place) continue;
      this.#names.set(place, [...new Set([...this.of(place), anchorName(target)])]);
    }
  }

  /** The names of an element that links go to; none where no link does. */
  of(element: Element): readonly string[] {
    return this.#names.get(element) ?? [];
  }

  /** Where a link goes: an address in ASCII, or `#` and the name of an element. Undefined where it goes nowhere. */
  addressOf(link: Element): string | undefined {
    const target = targetOf(link);
    if (target === undefined) return asciiAddress(link.attribs.href?.trim() ?? '') || undefined;
    return this.#places.has(target) ? `#${anchorName(target)}` : undefined;
  }
}

/** What is wrong with the links within a document: nothing is there that they go to. */
export function linkWarnings(nodes: readonly ChildNode[]): readonly string[] {
  const anchors = new Anchors(nodes);
  return [...shown(nodes)].flatMap((link) => {
    const target = link.name === 'a' ? targetOf(link) : undefined;
    if (target === undefined || anchors.addressOf(link)) return [];
    return `The link “${linkName(link)}” goes to "#${target}", and nothing on paper has that id: it is set as text. Give one thing that id, or the link a whole address.`;
  });
}

function* shown(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!isTag(node) || displayOf(node) === 'none') continue;
    yield node;
    yield* shown(node.children);
  }
}

/** An element with something to see; for one that only marks a place, the element around it. */
function somethingAround(element: Element): Element | undefined {
  if (showsSomething(element)) return element;
  return element.parent && isTag(element.parent) ? somethingAround(element.parent) : undefined;
}

function showsSomething(node: ChildNode): boolean {
  if (isText(node)) return /\S/.test(node.data);
  if (!isTag(node) || displayOf(node) === 'none') return false;
  return node.name === 'img' || node.name === 'svg' || node.children.some(showsSomething);
}

/** The id that a link within the document goes to. */
function targetOf({ attribs }: Element): string | undefined {
  const href = attribs.href?.trim() ?? '';
  if (!href.startsWith('#')) return undefined;
  const fragment = href.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** pdfkit sorts names by language and readers by bytes: what both sort alike are figures and small letters. */
export const anchorName = (id: string): string =>
  Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** An address as PDF holds it, in ASCII: hosts in Punycode, other characters as %XX. What is escaped stays so. */
export function asciiAddress(address: string): string {
  if (/^[\x21-\x7e]*$/.test(address)) return address;
  if (URL.canParse(address)) return new URL(address).href;
  const escaped = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return address.replace(/[^\x21-\x7e]+/g, (text) =>
    Array.from(new TextEncoder().encode(text), escaped).join(''),
  );
}

/** What a link is called. */
export const linkName = (link: Element): string =>
  link.attribs['aria-label'] || collapse(saidBy(link)) || (link.attribs.href ?? '');

/** What an element says: its text, and what pictures in it show. */
function saidBy(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || displayOf(node) === 'none') return '';
  if (node.name === 'br') return ' ';
  if (node.name === 'img') return node.attribs.alt ?? '';
  if (node.name === 'svg') return node.attribs['aria-hidden'] === 'true' ? '' : (labelOf(node) ?? '');
  return node.children.map(saidBy).join('');
}

/** The link that an element stands in. */
export function linkAround(element: Element): Element | undefined {
  const { parent } = element;
  if (!parent || !isTag(parent)) return undefined;
  return parent.name === 'a' && parent.attribs.href ? parent : linkAround(parent);
}

/**
 * What decoration says that is all a link holds: the link's label.
 *
 * @param place the elements around it, for errors
 * @throws {PdfError} for a link without one
 */
export function labelOfLinkAround(picture: Element, place: string): string | undefined {
  const link = linkAround(picture);
  if (!link || collapse(saidBy(link))) return undefined;
  const { 'aria-label': label, href } = link.attribs;
  if (label) return label;
  throw new PdfError(
    `The link to "${href}" at ${place} holds nothing but decoration, and says nothing to who cannot see it. Give it an aria-label, or what it holds an alt, or role="img" and a name.`,
  );
}
