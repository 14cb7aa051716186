import {
  formatCssDiagnostic,
  type HtmlElement,
  type PageKind,
  type PageStyle,
  pageStyle,
  type Stylesheet,
} from '@resume/css';
import { edgesOf, type Sides } from './boxes/edges.js';
import { POINT } from './boxes/units.js';
import { type PageAt, SECOND_PAGE, sideOf } from './fragmentation/page-at.js';

/** A sheet and its margins, in pt. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: Sides;
  readonly marginBoxes: PageStyle['marginBoxes'];
}

/** The size of pages that no `@page` rule gives one, in px: A4. */
const A4 = { width: (210 * 96) / 25.4, height: (297 * 96) / 25.4 };

/** The sheets of a document, as its `@page` rules have them. */
export class PageSheets {
  readonly #known = new Map<string, Sheet>();

  constructor(
    private readonly root: HtmlElement,
    private readonly stylesheets: readonly Stylesheet[],
    private readonly report: (message: string) => void,
  ) {}

  /** The sheet of a page. */
  at({ index, isBlank, name }: PageAt): Sheet {
    const kind = {
      ...(name !== 'auto' && { name }),
      ...(index === 0 && { first: true }),
      ...(isBlank && { blank: true }),
      side: sideOf(index),
    };
    const key = JSON.stringify(kind);
    const known = this.#known.get(key) ?? this.#sheet(kind);
    this.#known.set(key, known);
    return known;
  }

  /**
   * The size of the page area that a document is laid out for, in px: that of the second page.
   *
   * @param unit how large a px is, in pt
   */
  area(unit: number): { readonly width: number; readonly height: number } {
    const { height, margin, width } = this.at(SECOND_PAGE);
    return {
      width: (width - margin.left - margin.right) / unit,
      height: (height - margin.top - margin.bottom) / unit,
    };
  }

  #sheet(kind: PageKind): Sheet {
    const { height, marginBoxes, style, width } = pageStyle({
      stylesheets: this.stylesheets,
      medium: { type: 'print', ...A4 },
      root: this.root,
      kind,
      onDiagnostic: (diagnostic) => this.report(formatCssDiagnostic(diagnostic)),
    });
    const { margin } = edgesOf(style, width);
    return {
      width: width * POINT,
      height: height * POINT,
      margin: {
        top: margin.top * POINT,
        right: margin.right * POINT,
        bottom: margin.bottom * POINT,
        left: margin.left * POINT,
      },
      marginBoxes,
    };
  }
}
