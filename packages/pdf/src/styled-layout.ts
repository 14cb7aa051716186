import { POINT } from './boxes/units.js';
import { usualFontSize } from './boxes/usual-font-size.js';
import { cloneWarnings } from './fragmentation/clones.js';
import { namedStringsIn, namedStringsOn } from './fragmentation/margin-boxes.js';
import { overflowWarnings } from './fragmentation/overflow.js';
import { type PageAt, pageKindsOf, SECOND_PAGE } from './fragmentation/page-at.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import { type DocumentPage, paginate } from './fragmentation/pages.js';
import { MovedIntoFlow, Unbreakable } from './fragmentation/unbreakable.js';
import type { PageSheets } from './page-sheets.js';
import type { PaintedPage } from './pdf/box-painter.js';
import { type OutlineEntry, outlineEntries } from './pdf/outline.js';
import { type Running, RunningText } from './running-text.js';
import { DocumentBoxes, type Material, StyledDocument } from './styled-document.js';
import type { StyledSource } from './styled-source.js';

/** A document on its pages. */
export interface StyledLayout {
  readonly pages: readonly PaintedPage[];
  readonly outline: readonly OutlineEntry[];
  /** Of most of its text at the size that the stylesheets say, in pt. */
  readonly fontSize: number;
  /** How much of the last page is filled, from 0 to 1; 1 where a stylesheet breaks the page before it. */
  readonly lastFilled: number;
  /** What is set otherwise than its style says, or does not fit on its page. */
  readonly warnings: readonly string[];
}

/**
 * Lays out a document on pages as its stylesheets say.
 *
 * @param scale how large a px of the stylesheets is, as a share of its size
 * @param boxes those of the document, to lay out at another scale again
 */
export async function layOutStyled(
  source: StyledSource,
  material: Material & Running,
  scale = 1,
  boxes = new DocumentBoxes(source, material),
): Promise<StyledLayout> {
  const unit = POINT * scale;
  const { sheets } = source;
  const document = new StyledDocument(source, boxes, unit);
  const root = source.root(unit);
  const moved = new MovedIntoFlow();
  let content = await document.content(root);
  const kinds = pageKindsOf(content);
  const running = new RunningText(material, document, sheets, unit, kinds, namedStringsIn(content));
  await material.fonts.subset();
  const warnings = new Set<string>();
  const warn = (message: string) => void warnings.add(message);
  const spaceOn = (page: PageAt) => running.spaceOn(page);
  let found: readonly DocumentPage[] | undefined;
  while (!found) {
    try {
      found = paginate(document.layOut(content), spaceOn, warn);
    } catch (error) {
      if (!(error instanceof Unbreakable)) throw error;
      moved.add(error);
      warn(
        `${error.box.place} is taller than a page and stands in the flow, where it can be broken. Write float, position and display for screens alone, or divide its content.`,
      );
      content = document.boxOf(root, moved.styleOf);
    }
  }
  const pages = paintedPages(found, running, sheets, unit);
  for (const warning of [...pages.flatMap((page) => page.warnings), ...widthWarnings(found, sheets)])
    warn(warning);
  const fragments = found.map(({ fragment }) => fragment);
  const topOf = (y: number, page: number) => marginOf(found?.[page]?.at, sheets).top + y * unit;
  return {
    pages: pages.map(({ page }) => page),
    outline: outlineEntries(fragments, topOf),
    fontSize: usualFontSize(content) * POINT,
    lastFilled: found.at(-1)?.isForced
      ? 1
      : filledOf(fragments.at(-1), spaceOn(found.at(-1)?.at ?? SECOND_PAGE)),
    warnings: [...warnings],
  };
}

const marginOf = (page: PageAt | undefined, sheets: PageSheets) => sheets.at(page ?? SECOND_PAGE).margin;

/** Pages with what stands in their margins, and what reaches over their edges. */
function paintedPages(
  pages: readonly DocumentPage[],
  running: RunningText,
  sheets: PageSheets,
  unit: number,
): readonly { readonly page: PaintedPage; readonly warnings: readonly string[] }[] {
  const strings = namedStringsOn(pages.map(({ fragment }) => fragment));
  return pages.map(({ at, fragment }, index) => {
    const { height, margin, width } = sheets.at(at);
    const values = { page: index + 1, pages: pages.length, strings: strings[index] ?? {} };
    const part = { fragment, left: margin.left, top: margin.top, unit };
    const edges = { left: -margin.left / unit, right: (width - margin.left) / unit };
    const { above, below } = running.on(at, values);
    return {
      page: { width, height, parts: [...above, part, ...below] },
      warnings: [...overflowWarnings(fragment, edges), ...cloneWarnings(fragment)],
    };
  });
}

/** How much the widths of pages may differ without a warning, in pt. */
const ALIKE = 0.5;

/** Pages that are not as wide as the text is set. */
function widthWarnings(pages: readonly DocumentPage[], sheets: PageSheets): readonly string[] {
  const innerWidth = (page: PageAt) => {
    const { margin, width } = sheets.at(page);
    return width - margin.left - margin.right;
  };
  const set = innerWidth(SECOND_PAGE);
  return pages.flatMap(({ at }, index) => {
    const width = innerWidth(at);
    if (Math.abs(width - set) <= ALIKE) return [];
    return `Page ${index + 1} is ${inPx(width)} wide between its margins, and the text of all pages is set ${inPx(set)} wide, as the second page is. Give each @page the same width, and left and right margins of the same sum.`;
  });
}

const inPx = (pt: number): string => `${Math.round(pt / POINT)}px`;

/** How much of its page a fragment fills. */
const filledOf = (
  fragment: PageFragment | undefined,
  space: { readonly top: number; readonly bottom: number },
) => (fragment ? fragment.height / (space.bottom - space.top) : 0);
