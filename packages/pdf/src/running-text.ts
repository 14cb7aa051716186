import type { ComputedStyle, MarginBoxName } from '@resume/css';
import type { CssBox } from './boxes/box-types.js';
import { marginArea, marginText, type PageValues } from './fragmentation/margin-boxes.js';
import type { PageAt } from './fragmentation/page-at.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import type { PageSheets, Sheet } from './page-sheets.js';
import type { PagePart } from './pdf/box-painter.js';
import type { StyledDocument } from './styled-document.js';

/** The least space between the text and what stands above and below it, in pt. */
const CLEARANCE = 4;

/** The least space between the footer and the page number, in pt. */
const FOOTER_GAP = 16;

/** What page numbers are written with. */
const DIGITS = '0123456789';

const ANY_PAGE = { page: 0, pages: 0, strings: {} };

/** A page whose number is as wide as any. */
const LAST_PAGE = { page: 88, pages: 88, strings: {} };

export interface Running {
  /** Stands at the head of every page after the first. */
  readonly header: string | undefined;
  /** Stands left in the footer. */
  readonly footer: string;
}

/** What stands in the margins: the margin boxes of `@page`, and the header and footer where these leave their places free. */
export class RunningText {
  readonly #head: CssBox | undefined;
  readonly #foot: CssBox;
  readonly #digits: CssBox;

  /**
   * @param unit how large a px is, in pt
   * @param kinds one page of each kind that there may be
   * @param namedStrings what `string()` may stand for
   */
  constructor(
    { footer, header }: Running,
    private readonly document: StyledDocument,
    private readonly sheets: PageSheets,
    private readonly unit: number,
    kinds: readonly PageAt[],
    namedStrings: string,
  ) {
    this.#head = header ? document.running('resume-running-header', header) : undefined;
    this.#foot = document.running('resume-footer', footer);
    // Fonts are subset before pages are counted: what numbers may say is asked for here.
    this.#digits = document.running('resume-footer', `${DIGITS} /`);
    for (const page of kinds)
      for (const [, style] of sheets.at(page).marginBoxes)
        document.marginBox(style, textOf(style, ANY_PAGE) + DIGITS + namedStrings);
  }

  /** Where the text of a page begins and ends, in px from the top of the page area. */
  spaceOn(page: PageAt): { readonly top: number; readonly bottom: number } {
    const { height, margin } = this.sheets.at(page);
    const head = this.#headOn(page);
    const above = head ? margin.top / 2 + this.document.line(head).height * this.unit + CLEARANCE : 0;
    const tallest = Math.max(this.#footOn(page)?.height ?? 0, this.#hasNumber(page) ? this.#lineHeight : 0);
    const below = tallest > 0 ? this.#endOfFooter(page) - tallest * this.unit - CLEARANCE : height;
    return {
      top: Math.max(0, above - margin.top) / this.unit,
      bottom: (Math.min(height - margin.bottom, below) - margin.top) / this.unit,
    };
  }

  /** What to paint in the margins of a page: what stands above its text is painted, and so read, before it. */
  on(
    page: PageAt,
    values: PageValues,
  ): { readonly above: readonly PagePart[]; readonly below: readonly PagePart[] } {
    const { unit } = this;
    const sheet = this.sheets.at(page);
    const { margin, width } = sheet;
    const head = this.#headOn(page);
    const right = this.#hasNumber(page)
      ? this.document.line(this.document.running('resume-footer', `${values.page} / ${values.pages}`))
      : undefined;
    const foot = this.#footOn(page);
    const topOf = (line: PageFragment) => this.#endOfFooter(page) - line.height * unit;
    const part = (fragment: PageFragment, left: number, top: number): PagePart => ({
      fragment,
      left,
      top,
      unit,
    });
    const marginBoxes = (isAbove: boolean) =>
      [...sheet.marginBoxes]
        .filter(([name]) => name.startsWith('top') === isAbove)
        .flatMap(([name, style]) => this.#marginBox(name, style, sheet, values));
    return {
      above: [
        ...(head ? [part(this.document.line(head), margin.left, margin.top / 2)] : []),
        ...marginBoxes(true),
      ],
      below: [
        ...(foot ? [part(foot, margin.left, topOf(foot))] : []),
        ...(right ? [part(right, width - margin.right - right.width * unit, topOf(right))] : []),
        ...marginBoxes(false),
      ],
    };
  }

  /** Of the footer, in px. */
  get #lineHeight(): number {
    return this.document.line(this.#digits).height;
  }

  #headOn(page: PageAt): CssBox | undefined {
    return page.index > 0 && !this.sheets.at(page).marginBoxes.has('top-left') ? this.#head : undefined;
  }

  /** The footer, as wide as what stands right of it allows. */
  #footOn(page: PageAt): PageFragment | undefined {
    const { margin, marginBoxes, width } = this.sheets.at(page);
    if (marginBoxes.has('bottom-left')) return undefined;
    const inner = width - margin.left - margin.right;
    const taken = (box: CssBox | undefined) =>
      box ? this.document.line(box).width * this.unit + FOOTER_GAP : 0;
    const takenBy = (name: MarginBoxName) => {
      const style = marginBoxes.get(name);
      return taken(style && this.document.marginBox(style, textOf(style, LAST_PAGE)));
    };
    const right = this.#hasNumber(page) ? taken(this.#digits) : takenBy('bottom-right');
    const center = takenBy('bottom-center');
    const free = center > 0 ? (inner - center) / 2 : inner - right;
    return this.document.line(this.#foot, Math.max(free, inner / 2) / this.unit);
  }

  /** Where the last line of the footer ends, in pt from the top of the sheet: in line with the margin boxes. */
  #endOfFooter(page: PageAt): number {
    const { height, margin, marginBoxes } = this.sheets.at(page);
    const isInLine = [...marginBoxes.keys()].some((name) => name.startsWith('bottom'));
    return height - margin.bottom / 2 + (isInLine ? (this.#lineHeight * this.unit) / 2 : 0);
  }

  /** Whether the page number is not in a margin box already. */
  #hasNumber(page: PageAt): boolean {
    const { marginBoxes } = this.sheets.at(page);
    const counts = [...marginBoxes.values()].some(
      ({ content }) =>
        typeof content !== 'string' && content.some((item) => 'counter' in item && item.counter === 'page'),
    );
    return !counts && !marginBoxes.has('bottom-right');
  }

  #marginBox(
    name: MarginBoxName,
    style: ComputedStyle,
    sheet: Sheet,
    values: PageValues,
  ): readonly PagePart[] {
    const { unit } = this;
    const box = this.document.marginBox(style, textOf(style, values));
    if (!box) return [];
    const area = marginArea(name, sheet, sheet.margin);
    const fragment = this.document.wide(box, area.width / unit);
    const free = area.height - fragment.height * unit;
    const share = { top: 0, bottom: 1 }[String(style.verticalAlign)] ?? 0.5;
    return [{ fragment, left: area.left, top: area.top + free * share, unit }];
  }
}

const textOf = ({ content }: ComputedStyle, values: PageValues): string =>
  typeof content === 'string' ? '' : marginText(content, values);
