import { compileStylesheet, type Medium, parseHtml, SelectorError, styleDocument } from '@resume/css';
import { BoxTree } from './boxes/box-tree.js';
import type { CssBox, LayoutBox } from './boxes/box-types.js';
import type { Picture } from './boxes/images.js';
import { InlineContents } from './boxes/inline-content.js';
import { Layout } from './boxes/layout.js';
import { balancedHeight } from './fragmentation/fill-columns.js';
import { fillPage, wholeOf } from './fragmentation/fill-page.js';
import type { PageGeometry } from './fragmentation/page.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import { paginate } from './fragmentation/pages.js';
import { type PagePart, type PaintedPage, POINT } from './pdf/box-painter.js';
import { type OutlineEntry, outlineEntries } from './pdf/outline.js';
import { PdfError } from './pdf-error.js';
import type { FontSet } from './text/font-set.js';
import type { Missing } from './text/missing-glyphs.js';

/** A stylesheet, and its name for messages. */
export interface StylesheetSource {
  readonly css: string;
  /** @default 'style.css' */
  readonly file?: string;
}

/** A document that stylesheets say the look of. */
export interface StyledSource {
  readonly html: string;
  readonly stylesheets: readonly StylesheetSource[];
  readonly lang: string;
  readonly fonts: FontSet;
  readonly images: ReadonlyMap<string, Picture>;
  readonly page: PageGeometry;
  /** Stands at the head of every page after the first. */
  readonly header: string | undefined;
  /** Stands left in the footer. */
  readonly footer: string;
  readonly onMissing: (missing: Missing) => void;
  /** Called for each declaration that is not understood. */
  readonly onDiagnostic: (message: string) => void;
}

/** A document on its pages. */
export interface StyledLayout {
  readonly pages: readonly PaintedPage[];
  readonly outline: readonly OutlineEntry[];
}

/** The least space between the text and what stands above and below it, in pt. */
const CLEARANCE = 4;

/** The least space between the footer and the page number, in pt. */
const FOOTER_GAP = 16;

/**
 * Lays out a document on pages as its stylesheets say.
 *
 * @param scale how large a px of the stylesheets is, as a share of its size
 * @throws {PdfError} for content taller than a page that cannot be broken
 */
export async function layOutStyled(source: StyledSource, scale = 1): Promise<StyledLayout> {
  const { footer, header, page } = source;
  const unit = POINT * scale;
  const document = new StyledDocument(source, (page.width - 2 * page.margin) / unit, page.height / unit);
  const content = document.boxOf(source.html);
  const head = header ? document.running('resume-running-header', header) : undefined;
  const foot = document.running('resume-footer', footer);
  // Page numbers are known when the pages are counted, after fonts are subset: what they may say is asked for here.
  const digits = document.running('resume-footer', '0123456789 /');
  await source.fonts.subset();

  const { height, margin, width } = page;
  const heads = head && document.line(head);
  const widest = document.line(digits);
  const beside = width - 2 * margin - widest.width * unit - FOOTER_GAP;
  const foots = document.line(foot, Math.max(beside, (width - 2 * margin) / 2) / unit);
  const footTop = height - margin / 2 - Math.max(foots.height, widest.height) * unit;
  const spaceOn = (index: number) => {
    const above = index > 0 && heads ? margin / 2 + heads.height * unit + CLEARANCE : 0;
    const top = Math.max(margin, above) - margin;
    return { top: top / unit, bottom: (Math.min(height - margin, footTop - CLEARANCE) - margin) / unit };
  };
  const fragments = paginate(document.layOut(content), spaceOn);
  const part = (fragment: PageFragment, left: number, top: number): PagePart => ({
    fragment,
    left,
    top,
    unit,
  });
  const pages = fragments.map((fragment, index): PaintedPage => {
    const text = `${index + 1} / ${fragments.length}`;
    const number = document.line(document.running('resume-footer', text));
    const atFoot = (line: PageFragment) => height - margin / 2 - line.height * unit;
    return {
      width,
      height,
      parts: [
        ...(heads && index > 0 ? [part(heads, margin, margin / 2)] : []),
        part(fragment, margin, margin),
        part(foots, margin, atFoot(foots)),
        part(number, width - margin - number.width * unit, atFoot(number)),
      ],
    };
  });
  return { pages, outline: outlineEntries(fragments, (y) => margin + y * unit) };
}

/** @throws {PdfError} for selectors that take too long to match */
function styled(...args: Parameters<typeof styleDocument>): ReturnType<typeof styleDocument> {
  try {
    return styleDocument(...args);
  } catch (error) {
    throw error instanceof SelectorError ? new PdfError(error.message) : error;
  }
}

/** Makes boxes of HTML and lays them out, in the stylesheets and fonts of one document. */
class StyledDocument {
  readonly #contents: InlineContents;
  readonly #layout: Layout;
  readonly #medium: Medium;

  /** @param width of the page area in px */
  constructor(
    private readonly source: StyledSource,
    width: number,
    height: number,
  ) {
    this.#contents = new InlineContents(source.fonts, source.onMissing);
    this.#layout = new Layout(this.#contents.primaryFace, (flow, count) =>
      balancedHeight(flow, count, fillPage),
    );
    this.#medium = { type: 'print', width, height };
  }

  boxOf(html: string): CssBox {
    const { images, lang, onDiagnostic, stylesheets } = this.source;
    const { diagnostics, root } = styled(parseHtml(html, { lang }), {
      stylesheets: stylesheets.map(({ css, file = 'style.css' }) => compileStylesheet(css, { file })),
      medium: this.#medium,
    });
    for (const { column, file, line, message } of diagnostics)
      onDiagnostic(`${file}:${line}:${column}: ${message}`);
    return new BoxTree(root, this.#contents, images).build();
  }

  layOut(box: CssBox): LayoutBox {
    return this.#layout.layOut(box, { width: this.#medium.width, height: this.#medium.height });
  }

  /** A line that belongs to the page and not to the document. */
  running(part: string, text: string): CssBox {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return this.boxOf(`<body style="margin: 0"><div class="${part}">${escaped}</div></body>`);
  }

  /** @param width in px */
  line(box: CssBox, width = this.#medium.width): PageFragment {
    const layout = this.#layout.layOut(box, { width, shrinks: true });
    return { ...wholeOf(layout, 0, 0), isRepeated: true };
  }
}
