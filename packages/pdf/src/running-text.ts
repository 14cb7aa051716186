import type { ComputedStyle, MarginBoxName } from '@resume/css';
import type { CssBox } from './boxes/box-types.js';
import { marginArea, marginText, type PageValues } from './fragmentation/margin-boxes.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import type { PageSheets, Sheet } from './page-sheets.js';
import type { PagePart } from './pdf/box-painter.js';
import type { StyledDocument } from './styled-source.js';

/** The least space between the text and what stands above and below it, in pt. */
const CLEARANCE = 4;

/** The least space between the footer and the page number, in pt. */
const FOOTER_GAP = 16;

/** What page numbers are written with. */
const DIGITS = '0123456789';

const ANY_PAGE = { page: 0, pages: 0, strings: {} };

interface Running {
  readonly header: string | undefined;
  readonly footer: string;
}

/** What stands in the margins: the margin boxes of `@page`, and the header and footer where these leave their places free. */
export class RunningText {
  readonly #head: CssBox | undefined;
  readonly #foot: CssBox;
  readonly #digits: CssBox;

  /**
   * @param unit how large a px is, in pt
   * @param namedStrings what `string()` may stand for
   */
  constructor(
    { footer, header }: Running,
    private readonly document: StyledDocument,
    private readonly sheets: PageSheets,
    private readonly unit: number,
    namedStrings: string,
  ) {
    this.#head = header ? document.running('resume-running-header', header) : undefined;
    this.#foot = document.running('resume-footer', footer);
    // Fonts are subset before pages are counted: what numbers may say is asked for here.
    this.#digits = document.running('resume-footer', `${DIGITS} /`);
    for (const index of [0, 1, 2])
      for (const [, style] of sheets.at(index).marginBoxes)
        document.marginBox(style, textOf(style, ANY_PAGE) + DIGITS + namedStrings);
  }

  /** Where the text of a page begins and ends, in px from the top of the page area. */
  spaceOn(index: number): { readonly top: number; readonly bottom: number } {
    const { height, margin } = this.sheets.at(index);
    const head = this.#headOn(index);
    const above = head ? margin.top / 2 + this.document.line(head).height * this.unit + CLEARANCE : 0;
    const feet = [
      ...(this.#hasFoot(index) ? [this.#foot] : []),
      ...(this.#hasNumber(index) ? [this.#digits] : []),
    ];
    const tallest =
      feet.reduce((most, foot) => Math.max(most, this.document.line(foot).height), 0) * this.unit;
    const below = feet.length > 0 ? height - margin.bottom / 2 - tallest - CLEARANCE : height;
    return {
      top: Math.max(0, above - margin.top) / this.unit,
      bottom: (Math.min(height - margin.bottom, below) - margin.top) / this.unit,
    };
  }

  /** What to paint in the margins of a page: what stands above its text is painted, and so read, before it. */
  on(
    index: number,
    values: PageValues,
  ): { readonly above: readonly PagePart[]; readonly below: readonly PagePart[] } {
    const { unit } = this;
    const sheet = this.sheets.at(index);
    const { height, margin, width } = sheet;
    const head = this.#headOn(index);
    const inner = width - margin.left - margin.right;
    const number = this.document.running('resume-footer', `${values.page} / ${values.pages}`);
    const right = this.#hasNumber(index) ? this.document.line(number) : undefined;
    const available = right ? inner - right.width * unit - FOOTER_GAP : inner;
    const foot = this.#hasFoot(index)
      ? this.document.line(this.#foot, Math.max(available, inner / 2) / unit)
      : undefined;
    // In line with the margin boxes of the stylesheets, which stand in the middle of the margin.
    const isMiddle = [...sheet.marginBoxes.keys()].some((name) => name.startsWith('bottom'));
    const topOf = (line: PageFragment) =>
      height - margin.bottom / 2 - line.height * unit * (isMiddle ? 0.5 : 1);
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

  #headOn(index: number): CssBox | undefined {
    return index > 0 && !this.sheets.at(index).marginBoxes.has('top-left') ? this.#head : undefined;
  }

  #hasFoot(index: number): boolean {
    return !this.sheets.at(index).marginBoxes.has('bottom-left');
  }

  /** Whether the page number is not in a margin box already. */
  #hasNumber(index: number): boolean {
    const { marginBoxes } = this.sheets.at(index);
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
