import { type ChildNode, Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { PdfError } from '../pdf-error.js';
import { splitNestedLinks } from './nested-links.js';

/** How deep elements may stand in each other. Layout runs out of stack some way beyond. */
const MAX_DEPTH = 200;

/**
 * HTML as a tree.
 *
 * @throws {PdfError} when elements stand in each other more deeply than layout can hold
 */
export function toHtmlTree(html: string): readonly ChildNode[] {
  const tree = parse(html);
  let level: readonly ChildNode[] = tree;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw tooDeep();
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
  }
  return splitNestedLinks(tree);
}

function parse(html: string): readonly ChildNode[] {
  try {
    return parseDocument(html).children;
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error;
  }
}

export const tooDeep = () =>
  new PdfError(
    `Elements stand in more than ${MAX_DEPTH} others, which layout cannot hold. Nest less deeply.`,
  );

/** Elements that set text in a line. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i kbd mark s samp small span strong sub sup time var wbr'.split(
    ' ',
  ),
);

/** Elements that stand for a block. */
const BLOCK = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li main ol p pre section svg table ul'.split(
    ' ',
  ),
);

/** What only a screen can use, and what nobody sees: React writes links to images that a page is to load first. */
const SCREEN_ONLY = new Set(
  'audio base button datalist dialog fieldset form iframe input label link meta nav noscript object script select style template textarea video'.split(
    ' ',
  ),
);

export type Display = 'inline' | 'block' | 'none' | 'unknown';

/** How paper treats an element. Inline elements around a block are blocks, as in a browser. */
export function displayOf(element: Element): Display {
  const { name, attribs } = element;
  if (SCREEN_ONLY.has(name) || 'hidden' in attribs || attribs['data-media'] === 'screen') return 'none';
  if (name === 'svg' && hasTextBeside(element)) return 'inline';
  if (BLOCK.has(name)) return 'block';
  if (!INLINE.has(name)) return 'unknown';
  return element.children.some((child) => isTag(child) && displayOf(child) === 'block') ? 'block' : 'inline';
}

/** Whether an element stands in a line of text, and not alone or between blocks. */
function hasTextBeside(element: Element): boolean {
  const { parent } = element;
  if (!parent || !isTag(parent)) return false;
  const beside = parent.children.some((node) => node !== element && holdsText(node));
  return beside || (INLINE.has(parent.name) && hasTextBeside(parent));
}

function holdsText(node: ChildNode): boolean {
  if (isText(node)) return /\S/.test(node.data);
  return isTag(node) && INLINE.has(node.name) && node.children.some(holdsText);
}

/** The part classes of an element, in the order they were written. */
export const classesOf = ({ attribs }: Element): readonly string[] =>
  attribs.class?.split(/\s+/).filter(Boolean) ?? [];

/** The element as a person would look for it: `p.resume-timeline-date`. */
export const describeElement = (element: Element): string => [element.name, ...classesOf(element)].join('.');

/** The visible characters below a node, white space as written, and a space where lines and blocks end. */
export function textContent(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || displayOf(node) === 'none') return '';
  if (node.name === 'br') return ' ';
  const text = node.children.map(textContent).join('');
  return displayOf(node) === 'inline' ? text : ` ${text} `;
}

/** The element children of a node, without those that are not for paper. */
export const elementsOf = (node: Element): readonly Element[] =>
  node.children.filter(isTag).filter((child) => displayOf(child) !== 'none');

/** The elements that stand in a list, each run of text among them as a `dd`: text belongs in none, and is not lost. */
export function listElements(list: Element): readonly Element[] {
  const elements: Element[] = [];
  let loose: Element | undefined;
  for (const child of list.children) {
    if (isTag(child) && displayOf(child) !== 'inline') {
      loose = undefined;
      if (displayOf(child) !== 'none') elements.push(child);
    } else if (loose) {
      loose.children.push(child);
    } else if (holdsText(child)) {
      loose = new Element('dd', {}, [child]);
      elements.push(loose);
    }
  }
  return elements;
}

/** The groups of a description list: those written as `div`, and each run of terms with what describes them. */
export function descriptionGroups(list: Element): readonly Element[] {
  const groups: Element[] = [];
  let open: Element | undefined;
  for (const child of listElements(list)) {
    if (child.name === 'div') {
      groups.push(child);
      open = undefined;
      continue;
    }
    const begins =
      !open || (child.name === 'dt' && open.children.some((node) => isTag(node) && node.name === 'dd'));
    if (begins) {
      open = new Element('div', {});
      groups.push(open);
    }
    open?.children.push(child);
  }
  return groups;
}
