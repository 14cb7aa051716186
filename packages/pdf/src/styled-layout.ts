import { POINT } from './boxes/units.js';
import { usualFontSize } from './boxes/usual-font-size.js';
import { namedStringsIn, namedStringsOn } from './fragmentation/margin-boxes.js';
import { overflowWarnings } from './fragmentation/overflow.js';
import { paginate } from './fragmentation/pages.js';
import type { PaintedPage } from './pdf/box-painter.js';
import { type OutlineEntry, outlineEntries } from './pdf/outline.js';
import { type Running, RunningText } from './running-text.js';
import { type Material, StyledDocument } from './styled-document.js';
import type { StyledSource } from './styled-source.js';

/** A document on its pages. */
export interface StyledLayout {
  readonly pages: readonly PaintedPage[];
  readonly outline: readonly OutlineEntry[];
  /** Of most of its text at the size that the stylesheets say, in pt. */
  readonly fontSize: number;
  /** What does not fit on its page and is cut off. */
  readonly warnings: readonly string[];
}

/**
 * Lays out a document on pages as its stylesheets say.
 *
 * @param scale how large a px of the stylesheets is, as a share of its size
 * @throws {PdfError} for content taller than a page that cannot be broken
 */
export async function layOutStyled(
  source: StyledSource,
  material: Material & Running,
  scale = 1,
): Promise<StyledLayout> {
  const unit = POINT * scale;
  const { sheets } = source;
  const document = new StyledDocument(source, material, unit);
  const root = source.root(unit);
  const unbroken = document.boxOf(root);
  const content = (await document.loadHyphenation()) ? document.boxOf(root) : unbroken;
  const running = new RunningText(material, document, sheets, unit, namedStringsIn(content));
  await material.fonts.subset();
  const warnings = new Set<string>();
  const warn = (message: string) => void warnings.add(message);
  const fragments = paginate(document.layOut(content), (index) => running.spaceOn(index), warn);
  const strings = namedStringsOn(fragments);
  const pages = fragments.map((fragment, index): PaintedPage => {
    const sheet = sheets.at(index);
    const values = { page: index + 1, pages: fragments.length, strings: strings[index] ?? {} };
    const part = { fragment, left: sheet.margin.left, top: sheet.margin.top, unit };
    const edges = { left: -sheet.margin.left / unit, right: (sheet.width - sheet.margin.left) / unit };
    for (const warning of overflowWarnings(fragment, edges)) warn(warning);
    const { above, below } = running.on(index, values);
    return { width: sheet.width, height: sheet.height, parts: [...above, part, ...below] };
  });
  const topOf = (y: number, page: number) => sheets.at(page).margin.top + y * unit;
  return {
    pages,
    outline: outlineEntries(fragments, topOf),
    fontSize: usualFontSize(content) * POINT,
    warnings: [...warnings],
  };
}
