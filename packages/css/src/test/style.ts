import { compileStylesheet, type Medium, parseHtml, type StyledElement, styleDocument } from '../index.js';

const PRINT: Medium = { type: 'print', width: 600, height: 800 };

/** A fragment of HTML styled by a stylesheet, as tests ask for it. */
export function style(html: string, css = '', medium: Medium = PRINT) {
  const stylesheets = [compileStylesheet(css, { file: 'test.css' })];
  const { root, ...document } = styleDocument(parseHtml(html, { lang: 'en' }), { stylesheets, medium });
  return {
    ...document,
    root,
    /** The first element with an id or a name. */
    get: (name: string): StyledElement => {
      const found = find(root, name);
      if (!found) throw new Error(`There is no ${name} in the document.`);
      return found;
    },
  };
}

function find(element: StyledElement, name: string): StyledElement | undefined {
  if (element.attributes.id === name || element.name === name) return element;
  const children = element.marker ? [element.marker, ...element.children] : element.children;
  for (const child of children) {
    const found = child.kind === 'element' ? find(child, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The text below an element, with that of markers and pseudo-elements. */
export const textOf = (element: StyledElement): string =>
  (element.marker ? textOf(element.marker) : '') +
  element.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');
