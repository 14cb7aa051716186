import { formatCssDiagnostic, type PageKind, type PageStyle, pageStyle, parseHtml } from '@resume/css';
import { edgesOf, type Sides } from './boxes/edges.js';
import { POINT } from './boxes/units.js';
import { type StyledSource, sheetOf } from './styled-source.js';
import { directionOf } from './text/language-direction.js';

/** A sheet and its margins, in pt. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: Sides;
  readonly marginBoxes: PageStyle['marginBoxes'];
}

/** The sheets of a document: as the options say, else as its `@page` rules do. */
export class PageSheets {
  readonly #known = new Map<string, Sheet>();

  constructor(private readonly source: StyledSource) {}

  /** The sheet of a page by its number, from 0. */
  at(index: number): Sheet {
    const kind = {
      ...(index === 0 && { first: true }),
      side: index % 2 === 0 ? ('right' as const) : ('left' as const),
    };
    const key = `${index === 0} ${kind.side}`;
    const known = this.#known.get(key) ?? this.#sheet(kind);
    this.#known.set(key, known);
    return known;
  }

  #sheet(kind: PageKind): Sheet {
    const { html, lang, onDiagnostic, page, pageOptions = {}, stylesheets } = this.source;
    const style = pageStyle({
      stylesheets: stylesheets.map(sheetOf),
      medium: { type: 'print', width: page.width / POINT, height: page.height / POINT },
      root: parseHtml(html, { lang, dir: directionOf(lang) }),
      kind,
      onDiagnostic: (diagnostic) => onDiagnostic(formatCssDiagnostic(diagnostic)),
    });
    const [width, height] =
      pageOptions.size === undefined
        ? [style.width * POINT, style.height * POINT]
        : [page.width, page.height];
    const { margin: own } = edgesOf(style.style, style.width);
    const all = { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin };
    const margin =
      pageOptions.margin === undefined
        ? {
            top: own.top * POINT,
            right: own.right * POINT,
            bottom: own.bottom * POINT,
            left: own.left * POINT,
          }
        : all;
    return { width, height, margin, marginBoxes: style.marginBoxes };
  }
}
