import type { PageBreak } from '../stage/PageHint.js';

const MILLIMETRE = 96 / 25.4;

/** Where the pages of a flow of columns, one below the other, begin, and what space each leaves. */
export function pageBreaks(flow: HTMLElement): readonly PageBreak[] {
  const style = getComputedStyle(flow);
  const height = Number.parseFloat(style.getPropertyValue('column-height'));
  const step = height + Number.parseFloat(style.rowGap);
  const top = flow.getBoundingClientRect().top + Number.parseFloat(style.paddingTop);
  const pages: { first: Text; continued: boolean; bottom: number }[] = [];
  for (const text of textsOf(flow)) {
    const lines = linesOf(text);
    lines.forEach((line, index) => {
      const page = Math.floor((line.top - top + line.height / 2) / step);
      const bottom = line.bottom - top - page * step;
      const known = pages[page];
      if (known) known.bottom = Math.max(known.bottom, bottom);
      else pages[page] = { first: text, continued: index > 0, bottom };
    });
  }
  return Array.from(pages, (page) => {
    if (!page) return { text: '', continued: false, unused: height / MILLIMETRE };
    const block = page.first.parentElement?.closest('h1, h2, h3, h4, h5, h6, p, li, dt, dd, figure, div');
    return {
      block: block?.localName,
      text: (block ?? page.first).textContent?.trim() ?? '',
      continued: page.continued,
      unused: (height - page.bottom) / MILLIMETRE,
    };
  });
}

function* textsOf(flow: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.trim()) yield node as Text;
  }
}

function linesOf(text: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ height, width }) => height > 0 && width > 0);
}
