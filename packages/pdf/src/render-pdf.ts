import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import { prepareToCut } from '#cut-font';
import { layOut } from './document-layout.js';
import { toHtmlTree } from './markup/html.js';
import { type ImageLoader, loadImages } from './markup/images.js';
import { Painter } from './painter.js';
import { type FitOptions, fitTo } from './paper/fit.js';
import { type PageOptions, pageGeometry } from './paper/page.js';
import { type InheritedStyle, mergeStylesheets, type PaperStylesheet } from './paper/style.js';
import { baseStyle, type Look, themeStylesheet } from './paper/theme.js';
import type { PdfError } from './pdf-error.js';
import { headingWarnings } from './structure/headings.js';
import { addMetadata, PRODUCER } from './structure/metadata.js';
import { compressObjects } from './structure/object-streams.js';
import { addOutline } from './structure/outline.js';
import type { PdfkitContext } from './structure/pdfkit-context.js';
import { attachSource, type SourceFile } from './structure/source-file.js';
import { type FontFace, FontSet } from './typography/font-set.js';

export interface RenderPdfOptions extends Look {
  /** The fonts there are. Only the glyphs used are embedded. */
  readonly fonts: readonly FontFace[];
  /** Gives the bytes of an image (PNG, JPEG or WebP) by its `src`; `data:` addresses need none. */
  readonly loadImage?: ImageLoader;
  /** The title shown in the window and read first. */
  readonly title: string;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** When it was made. Passed in, so that equal input gives equal bytes. */
  readonly date: Date;
  /** Sheet and margin. A4 with 16 mm by default. */
  readonly page?: PageOptions;
  /** Paper styles by element or part class, over those of the theme. */
  readonly styles?: PaperStylesheet;
  /** Sets the document denser where it takes more pages than this. */
  readonly fitTo?: FitOptions;
  /** The document this is made from, attached for `extractFiles` to give back as it was. */
  readonly source?: SourceFile;
  /** Whether to follow PDF/A-3a beside PDF/UA-1, for archives. @default false */
  readonly archival?: boolean;
  /** What stands at the head of every page after the first. Nothing by default. */
  readonly header?: string;
  /** What stands left in the footer, beside page x / y. The author by default. */
  readonly footer?: string;
  /**
   * What to do about an element that paper does not know: fail, or leave it out with what it holds and tell `onWarning`.
   *
   * @default 'error'
   */
  readonly unknownElements?: 'error' | 'drop';
  /** Told about what was left out, does not fit, or breaks PDF/UA. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Renders a React element made of semantic HTML to a tagged PDF 1.7.
 *
 * The element is rendered to static HTML, the HTML becomes boxes styled by element and part class, and the boxes are
 * laid out on pages. Headings, lists, links and emphasis become the structure of the PDF, in document order.
 *
 * @returns the bytes of the file
 * @throws {PdfError} for a character no font has, a family not given, or an element paper does not know
 */
export async function renderPdf(element: ReactElement, options: RenderPdfOptions): Promise<Uint8Array> {
  const { title, lang, author, subject, keywords = [], date, styles = {} } = options;
  const onWarning = options.onWarning ?? (() => {});
  // Compiled on another thread meanwhile. Who needs it waits, and is told what went wrong.
  prepareToCut().catch(() => {});
  const nodes = toHtmlTree(element);
  for (const warning of headingWarnings(nodes)) onWarning(warning);
  const source = {
    nodes,
    fonts: new FontSet(options.fonts),
    images: await loadImages(nodes, options.loadImage),
    lang,
    page: pageGeometry(options.page),
    header: options.header,
    footer: options.footer ?? author ?? title,
    onUnknown(error: PdfError) {
      if (options.unknownElements !== 'drop') throw error;
      onWarning(error.message);
    },
  };
  const layOutAt = (base: InheritedStyle) =>
    layOut({ ...source, base, stylesheet: mergeStylesheets(themeStylesheet(base, options), styles) });
  const base = baseStyle(lang, options);
  const layout = await (options.fitTo ? fitTo(options.fitTo, base, layOutAt, onWarning) : layOutAt(base));

  const context = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    ...(options.archival && { subset: 'PDF/A-3a' as const }),
    lang,
    displayTitle: true,
    autoFirstPage: false,
    // Helvetica is no font of ours, and browsers do not have it at hand.
    font: '',
    info: {
      Title: title,
      ...(author && { Author: author }),
      ...(subject && { Subject: subject }),
      ...(keywords.length > 0 && { Keywords: keywords.join(', ') }),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  }) as unknown as PdfkitContext;
  compressObjects(context);
  addMetadata(context, { title, author, subject, keywords, lang, date, archival: options.archival === true });
  if (options.source) attachSource(context, options.source, date);
  const bytes = collect(context);
  new Painter(context, layout).paint();
  addOutline(context, layout);
  context.end();
  return bytes;
}

function collect(context: PdfkitContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk));
    context.on('end', () => resolve(joined(chunks)));
    context.on('error', reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
