import type { ContentItem, MarginBoxName, PageStyle } from '@resume/css';
import type { CssBox } from '../boxes/box-types.js';
import type { PageFragment } from './page-fragment.js';
import { fragmentsIn } from './pages.js';

/** What the content of a margin box is filled in with. */
export interface PageValues {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The texts of `string-set` that hold on the page, by name: at its start, the first and the last set on it. */
  readonly strings: Readonly<Record<string, NamedString>>;
}

export interface NamedString {
  readonly start: string;
  readonly first: string;
  readonly last: string;
}

/** All texts that `string-set` sets in a box. */
export function namedStringsIn({ content, namedStrings = {} }: CssBox): string {
  const inner = content.kind === 'boxes' ? content.boxes.map(namedStringsIn) : [];
  return [...Object.values(namedStrings), ...inner].join('');
}

/** The named strings of each page. */
export function namedStringsOn(pages: readonly PageFragment[]): readonly PageValues['strings'][] {
  let start: Record<string, string> = {};
  return pages.map((page) => {
    const found: Record<string, NamedString> = {};
    for (const [name, text] of Object.entries(start)) found[name] = { start: text, first: text, last: text };
    const set = fragmentsIn(page)
      .filter(({ isFirst, layout }) => isFirst && layout.box.namedStrings)
      .toSorted((a, b) => a.layout.box.order - b.layout.box.order)
      .flatMap(({ layout }) => Object.entries(layout.box.namedStrings ?? {}));
    const seen = new Set<string>();
    for (const [name, text] of set) {
      const before = start[name] ?? '';
      const { first } = seen.has(name) ? (found[name] ?? { first: text }) : { first: text };
      found[name] = { start: before, first, last: text };
      seen.add(name);
    }
    start = Object.fromEntries(Object.entries(found).map(([name, { last }]) => [name, last]));
    return found;
  });
}

/** The text of a margin box. */
export function marginText(content: readonly ContentItem[], { page, pages, strings }: PageValues): string {
  return content
    .map((item) => {
      if ('string' in item) return item.string;
      if ('counter' in item)
        return String(item.counter === 'pages' ? pages : item.counter === 'page' ? page : 0);
      if (!('namedString' in item)) return '';
      const { first = '', last = '', start = '' } = strings[item.namedString] ?? {};
      if (item.of === 'first-except') return first !== start ? '' : start;
      return { first, last, start }[item.of];
    })
    .join('');
}

/** A part of the margins of a page, from the top left corner of the sheet. */
export interface MarginArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a margin box stands: corners in the corners, the others along their side. */
export function marginArea(
  name: MarginBoxName,
  { height, width }: Pick<PageStyle, 'height' | 'width'>,
  margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number },
): MarginArea {
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const [first = '', second = '', corner] = name.split('-');
  if (corner) {
    const isLeft = second === 'left';
    const isTop = first === 'top';
    return {
      left: isLeft ? 0 : width - margin.right,
      top: isTop ? 0 : height - margin.bottom,
      width: isLeft ? margin.left : margin.right,
      height: isTop ? margin.top : margin.bottom,
    };
  }
  if (first === 'top' || first === 'bottom')
    return {
      left: margin.left,
      top: first === 'top' ? 0 : height - margin.bottom,
      width: inner.width,
      height: first === 'top' ? margin.top : margin.bottom,
    };
  return {
    left: first === 'left' ? 0 : width - margin.right,
    top: margin.top,
    width: first === 'left' ? margin.left : margin.right,
    height: inner.height,
  };
}
