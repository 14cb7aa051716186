import { Parser } from 'htmlparser2';
import { annotate } from './annotate.js';
import { expandUses } from './expand-uses.js';
import { moveLooseContent } from './foster-parents.js';
import { splitNestedLinks } from './nested-links.js';
import { createElement, type HtmlElement, type MutableElement } from './node.js';

/** The greatest depth of elements. Layout is recursive, and runs out of stack some way beyond. */
const MAX_DEPTH = 200;

/** HTML that no tree is made of. */
export class HtmlError extends Error {
  override name = 'HtmlError';
}

export interface HtmlOptions {
  /** BCP 47 tag of the document, for elements without a `lang` around them. */
  readonly lang?: string;
  /** The `dir` of the `html` element, unless the source has one. @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl';
  /** Further attributes of the `html` element, unless the source has them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** A class that `body` gets where no element has it, for stylesheets whose rules all begin with it. */
  readonly bodyClass?: string;
}

/**
 * HTML as a tree of elements with their language and direction. A fragment gets the `html` and `body` around it that a
 * browser makes. Links within links are split, and loose content of tables stands before them, as HTML has it.
 *
 * @returns the `html` element
 * @throws {HtmlError} when elements are nested more than 200 deep
 */
export function parseHtml(html: string, options: HtmlOptions = {}): HtmlElement {
  const top = createElement('#document', {});
  build(html, top);
  const root = rootOf(top);
  root.attributes = { ...options.attributes, ...root.attributes };
  if (options.bodyClass !== undefined) addClassToBody(root, options.bodyClass);
  moveLooseContent(root);
  splitNestedLinks(root);
  expandUses(root);
  if (options.dir === 'rtl' && root.attributes.dir === undefined) root.attributes.dir = 'rtl';
  annotate(root, { language: options.lang ?? '', direction: options.dir ?? 'ltr' });
  return root;
}

function build(html: string, top: MutableElement): void {
  let open = top;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH + 2) throw tooDeep();
        const element = createElement(name, attributes);
        element.parent = open;
        open.children.push(element);
        open = element;
      },
      onclosetag() {
        depth -= 1;
        open = open.parent ?? top;
      },
      ontext(text) {
        const last = open.children.at(-1);
        if (last?.kind === 'text') open.children[open.children.length - 1] = join(last.text, text);
        else open.children.push({ kind: 'text', text });
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.end(html);
}

const join = (before: string, text: string) => ({ kind: 'text', text: before + text }) as const;

const tooDeep = () =>
  new HtmlError(
    `Elements are nested more than ${MAX_DEPTH} deep, more than layout can hold. Nest less deeply.`,
  );

/** The `html` element, with those that the source leaves out. */
function rootOf(top: MutableElement): MutableElement {
  const written = top.children.find(isNamed('html'));
  const root = written ?? createElement('html', {}, true);
  if (!written) {
    const body = top.children.find(isNamed('body'));
    adopt(root, body ? top.children : [withChildren(createElement('body', {}, true), top.children)]);
  } else if (!root.children.some(isNamed('body'))) {
    const isHead = isNamed('head');
    const body = createElement('body', {}, true);
    withChildren(
      body,
      root.children.filter((child) => !isHead(child)),
    );
    adopt(root, [...root.children.filter(isHead), body]);
  }
  root.parent = undefined;
  return root;
}

function addClassToBody(root: MutableElement, name: string): void {
  const body = root.children.find(isNamed('body'));
  if (!body || hasClass(root, name)) return;
  body.classes = [name, ...body.classes];
  body.attributes = { ...body.attributes, class: body.classes.join(' ') };
}

const hasClass = ({ children, classes }: MutableElement, name: string): boolean =>
  classes.includes(name) || children.some((child) => child.kind === 'element' && hasClass(child, name));

const isNamed =
  (name: string) =>
  (node: MutableElement['children'][number]): node is MutableElement =>
    node.kind === 'element' && node.name === name;

function withChildren(element: MutableElement, children: MutableElement['children']): MutableElement {
  adopt(element, children);
  return element;
}

function adopt(parent: MutableElement, children: MutableElement['children']): void {
  parent.children = children;
  for (const child of children) if (child.kind === 'element') child.parent = parent;
}
