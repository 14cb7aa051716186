import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import type { MarginBoxName } from '../page-style.js';
import { PROPERTIES } from '../properties/index.js';
import type { Declaration } from './declaration.js';
import { isMarginBox, type PageRule, pageSelectors, pageSize, SIZE_GRAMMAR } from './page-rule.js';
import { readDeclarations } from './read-declaration.js';

type Report = (node: CssNode, message: string) => void;

/** What is written instead of descriptors of `@page` that print does without. */
const DESCRIPTORS: Readonly<Record<string, string>> = {
  bleed: 'Sheets are not trimmed: remove it.',
  marks: 'Sheets are not trimmed: remove it.',
  'page-orientation': 'Write size with portrait or landscape.',
};

/** Reads a rule `@page`. Undefined, and reported, where its selector is none. */
export function readPageRule(node: CssNode, file: string, report: Report): PageRule | undefined {
  const selectors = pageSelectors(node.prelude);
  if (!selectors) {
    report(node, 'The selector of @page is not understood. Write a name, :first, :left, :right or :blank.');
    return undefined;
  }
  const marginBoxes = new Map<MarginBoxName, readonly Declaration[]>();
  const declarations: CssNode[] = [];
  let size: PageRule['size'];
  for (const child of childrenOf(node.block)) {
    const name = child.type === 'Declaration' ? String(child.property).toLowerCase() : nameOf(child);
    if (child.type === 'Atrule') {
      if (isMarginBox(name)) marginBoxes.set(name, marginBox(child, file, report));
      else report(child, `@${name} is no margin box. Write one such as @bottom-center.`);
    } else if (child.type !== 'Declaration') {
      report(child, 'This is not understood. Write "property: value;" or a margin box.');
    } else if (name === 'size') {
      size = pageSize(String((child.value as CssNode).value));
      if (!size) report(child, `This is no size of a page. Write ${SIZE_GRAMMAR}.`);
    } else if (DESCRIPTORS[name]) report(child, `${name} is not supported in print. ${DESCRIPTORS[name]}`);
    else declarations.push(child);
  }
  const block = readDeclarations(declarations, file, report);
  for (const child of declarations) {
    const [declaration] = readDeclarations([child], file, () => {}).normal;
    if (declaration && !actsOnPages(declaration)) {
      report(
        child,
        `${String(child.property)} does nothing in @page, which has a size, margins and margin boxes. Write it for body or a margin box.`,
      );
    }
  }
  return { selectors, size, ...block, marginBoxes };
}

function marginBox(node: CssNode, file: string, report: Report): readonly Declaration[] {
  const declarations = childrenOf(node.block).filter(({ type }) => type === 'Declaration');
  const { important, normal } = readDeclarations(declarations, file, report);
  return [...normal, ...important];
}

/** Whether a page or its margin boxes have what is declared for it: margins, and what is inherited. */
function actsOnPages({ target }: Declaration): boolean {
  if (typeof target === 'object' && 'custom' in target) return true;
  const key = typeof target === 'string' ? target : target.ltr;
  return key.startsWith('margin') || PROPERTIES[key].inherited;
}
