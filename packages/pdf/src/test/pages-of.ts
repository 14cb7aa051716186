import type { Look } from '@resume/ui/look';
import { POINT } from '../boxes/units.js';
import * as drawings from '../drawing/drawings.js';
import type { PageFragment } from '../fragmentation/page-fragment.js';
import { layOutStyled } from '../styled-layout.js';
import { StyledSource } from '../styled-source.js';
import { FontSet } from '../text/font-set.js';
import { fonts } from './fonts.js';

/** Text on a page: a block's lines, or those of them that stand there. Lengths in pt. */
export interface PageText {
  /** Equal for the parts of one block. */
  readonly box: unknown;
  readonly place: string;
  readonly isHeading: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
}

// The same in every document, so that fonts are subset once.
const set = await FontSet.open(fonts);

/** The texts of each page of a document in Chinese, as they are read, without headers and footers. */
export async function pagesOf(html: string, look: Look = {}): Promise<readonly (readonly PageText[])[]> {
  const source = new StyledSource(html, { ...look, lang: 'zh' });
  const { pages } = await layOutStyled(source, {
    fonts: set,
    images: new Map(),
    drawings,
    onMissing: () => {},
    header: undefined,
    footer: '页',
  });
  return pages.map(({ parts }) =>
    parts
      .filter(({ fragment }) => !fragment.isRepeated)
      .flatMap(({ fragment, top }) => textsIn(fragment, top)),
  );
}

function textsIn(fragment: PageFragment, top: number): readonly PageText[] {
  const { children, lines } = fragment;
  const own = lines.length > 0 ? [textOf(fragment, top)] : [];
  const inner = children.toSorted((a, b) => a.layout.box.order - b.layout.box.order);
  return [...own, ...inner.flatMap((child) => textsIn(child, top))];
}

function textOf({ layout, lines }: PageFragment, top: number): PageText {
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    box: layout.box,
    place: layout.box.place,
    isHeading: layout.box.outline !== undefined,
    top: top + (first?.y ?? 0) * POINT,
    bottom: top + ((last?.y ?? 0) + (last?.line.height ?? 0)) * POINT,
    lines: lines.map(({ line }) =>
      line.runs
        .flatMap(({ painted }) => painted.glyphs)
        .map(({ codePoints }) => String.fromCodePoint(...codePoints))
        .join(''),
    ),
  };
}

export const stringOf = ({ lines }: PageText): string => lines.join('');
