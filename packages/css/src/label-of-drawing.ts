import type { HtmlElement, HtmlNode } from './dom/node.js';

/** What a drawing is called: its `aria-label` or `title`, white space collapsed. */
export function labelOfDrawing({ attributes, elements }: HtmlElement): string | undefined {
  const title = elements.find(({ name }) => name === 'title');
  return (
    attributes['aria-label'] ??
    (title &&
      sourceText(title)
        .replace(/[ \t\n\r\f]+/g, ' ')
        .trim())
  );
}

const sourceText = (node: HtmlNode): string =>
  node.kind === 'text' ? node.text : node.children.map(sourceText).join('');
