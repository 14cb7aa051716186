import {
  type ComputedStyle,
  compileStylesheet,
  formatCssDiagnostic,
  type Medium,
  parseHtml,
  SelectorError,
  type Stylesheet,
  styleDocument,
} from '@resume/css';
import { BoxTree } from './boxes/box-tree.js';
import type { CssBox, LayoutBox } from './boxes/box-types.js';
import type { Picture } from './boxes/images.js';
import { InlineContents } from './boxes/inline-content.js';
import { Layout } from './boxes/layout.js';
import { balancedHeight } from './fragmentation/fill-columns.js';
import { fillPage, wholeOf } from './fragmentation/fill-page.js';
import type { PageGeometry, PageOptions } from './fragmentation/page.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import { PdfError } from './pdf-error.js';
import type { FontSet } from './text/font-set.js';
import { directionOf } from './text/language-direction.js';
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
  /** The sheet and margin where neither the options nor `@page` rules say others. */
  readonly page: PageGeometry;
  /** What the caller says of them, over `@page` rules. */
  readonly pageOptions: PageOptions | undefined;
  /** Stands at the head of every page after the first. */
  readonly header: string | undefined;
  /** Stands left in the footer. */
  readonly footer: string;
  readonly onMissing: (missing: Missing) => void;
  /** Called for each declaration that is not understood. */
  readonly onDiagnostic: (message: string) => void;
}

/** A stylesheet as it is compiled. */
export const sheetOf = ({ css, file = 'style.css' }: StylesheetSource): Stylesheet =>
  compileStylesheet(css, { file });

/** The header and footer where no stylesheet says how they look: small, in the colour and font of the theme. */
const RUNNING_SHEET: StylesheetSource = {
  css: `@layer resume.elements {
    .resume-running-header, .resume-footer {
      display: block;
      color: var(--resume-color-muted, inherit);
      font-family: var(--resume-font-text, inherit);
      font-size: 8pt;
      line-height: 10pt;
    }
  }`,
  file: 'running-text.css',
};

/** @throws {PdfError} for selectors that take too long to match */
export function styled(...args: Parameters<typeof styleDocument>): ReturnType<typeof styleDocument> {
  try {
    return styleDocument(...args);
  } catch (error) {
    throw error instanceof SelectorError ? new PdfError(error.message) : error;
  }
}

const onlyChildOf = (box: CssBox): CssBox => (box.content.kind === 'boxes' && box.content.boxes[0]) || box;

/** Makes boxes of HTML and lays them out, in the stylesheets and fonts of one document. */
export class StyledDocument {
  readonly #contents: InlineContents;
  readonly #layout: Layout;
  readonly #medium: Medium;

  /** @param area of the page in px */
  constructor(
    private readonly source: StyledSource,
    area: { readonly width: number; readonly height: number },
  ) {
    this.#contents = new InlineContents(source.fonts, source.onMissing);
    this.#layout = new Layout(this.#contents.primaryFace, (flow, count) =>
      balancedHeight(flow, count, fillPage),
    );
    this.#medium = { type: 'print', ...area };
  }

  boxOf(html: string, stylesheets = this.source.stylesheets): CssBox {
    const { images, lang, onDiagnostic } = this.source;
    const { diagnostics, root } = styled(parseHtml(html, { lang, dir: directionOf(lang) }), {
      stylesheets: stylesheets.map(sheetOf),
      medium: this.#medium,
    });
    for (const diagnostic of diagnostics) onDiagnostic(formatCssDiagnostic(diagnostic));
    return new BoxTree(root, this.#contents, { images, area: this.#medium }, onDiagnostic).build();
  }

  /** Loads the hyphenation patterns that boxes asked for. Where there were any, boxes are to be made again. */
  loadHyphenation(): Promise<boolean> {
    return this.#contents.hyphenation.load();
  }

  layOut(box: CssBox): LayoutBox {
    return this.#layout.layOut(box, { width: this.#medium.width, height: this.#medium.height });
  }

  /** Text of a margin box, in its style. */
  marginBox(style: ComputedStyle, text: string): CssBox | undefined {
    const { lang: language } = this.source;
    const root = {
      style,
      parent: undefined,
      structure: undefined,
      language,
      source: undefined,
      decorations: [],
    };
    const place = '@page';
    const inline = this.#contents.contentOf(root, [{ kind: 'text', text, inline: root }], place);
    return inline && { style, place, structure: undefined, order: 0, content: { kind: 'inline', inline } };
  }

  /** A box that is so wide, in px. */
  wide(box: CssBox, width: number): PageFragment {
    return { ...wholeOf(this.#layout.layOut(box, { width, fixedWidth: width }), 0, 0), isRepeated: true };
  }

  /** A line that belongs to the page and not to the document. It inherits from the body, whose box it does not stand in. */
  running(part: string, text: string): CssBox {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = `<running-text class="${part}">${escaped}</running-text>`;
    const root = this.boxOf(html, [RUNNING_SHEET, ...this.source.stylesheets]);
    return onlyChildOf(onlyChildOf(root));
  }

  /** A box as wide as its content, at most so wide, in px. */
  line(box: CssBox, width = this.#medium.width): PageFragment {
    const layout = this.#layout.layOut(box, { width, shrinks: true });
    return { ...wholeOf(layout, 0, 0), isRepeated: true };
  }
}
