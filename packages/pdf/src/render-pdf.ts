import layoutDocument from '@react-pdf/layout';
import renderLayout from '@react-pdf/render';
import { parseDocument } from 'htmlparser2';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import { type LayoutNode, layoutNode } from './layout-node.js';
import { BoxBuilder } from './markup/boxes.js';
import { toHtmlTree } from './markup/html.js';
import { ledger, ledgerBase } from './paper/ledger.js';
import { type PageOptions, pageGeometry } from './paper/page.js';
import { computeStyle, inherit, mergeStylesheets, type PaperStylesheet } from './paper/style.js';
import { addMetadata, PRODUCER } from './structure/metadata.js';
import { addOutline } from './structure/outline.js';
import type { PdfkitContext } from './structure/pdfkit-context.js';
import { Tagger } from './structure/tagger.js';
import { type FontFace, FontSet, type FontStore } from './typography/font-set.js';

export interface RenderPdfOptions {
  /** The fonts there are: static TTF files. Only the glyphs used are embedded. */
  readonly fonts: readonly FontFace[];
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
  /** Paper styles by element or part class, over those of the ledger look. */
  readonly styles?: PaperStylesheet;
  /** What stands left in the footer, beside page x / y. The author by default. */
  readonly footer?: string;
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
  const geometry = pageGeometry(options.page);
  const base = ledgerBase(lang);
  const stylesheet = mergeStylesheets(ledger(base), styles);
  const fonts = new FontSet(options.fonts);
  const boxes = new BoxBuilder({ stylesheet, fonts });
  const scope = {
    style: base,
    structure: undefined,
    lang,
    width: geometry.width - 2 * geometry.margin,
    place: 'document',
  };
  const content = boxes.build(toHtmlTree(element), scope);

  const footerText = options.footer ?? author ?? title;
  const footerStyle = inherit(computeStyle(stylesheet, 'footer', ['resume-footer'], base));
  const footerLine = (text: string, textAlign: 'left' | 'right') =>
    boxes.build(parseDocument(escapeHtml(text)).children, {
      ...scope,
      style: { ...footerStyle, textAlign },
      place: 'footer',
    });
  const footer = ({ pageNumber, totalPages }: PageNumbers): LayoutNode =>
    layoutNode('VIEW', { fixed: true }, footerBox(geometry), [
      layoutNode('VIEW', {}, { flexGrow: 1 }, footerLine(footerText, 'left')),
      layoutNode('VIEW', {}, {}, footerLine(`${pageNumber} / ${totalPages ?? pageNumber}`, 'right')),
    ]);
  // Footers are made during layout, after fonts are cut: whatever one may say has to be asked for here.
  footerLine(footerText, 'left');
  footerLine('0123456789 /', 'right');

  const page = layoutNode(
    'PAGE',
    {
      size: [geometry.width, geometry.height],
      layout: (numbers: PageNumbers, children: readonly LayoutNode[]) => [
        layoutNode('VIEW', {}, { flexGrow: 1 }, children),
        footer(numbers),
      ],
    },
    { padding: geometry.margin },
    content,
  );
  const laidOut = await layOut(layoutNode('DOCUMENT', {}, {}, [page]), await fonts.subset());

  const context = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    lang,
    displayTitle: true,
    autoFirstPage: false,
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
  addMetadata(context, { title, author, subject, keywords, lang, date });
  const bytes = collect(context);
  const tagger = new Tagger(context, boxes.runs);
  const end = context.end.bind(context);
  context.end = () => {
    addOutline(context, laidOut);
    end();
  };
  renderLayout(context as never, tagger.instrument(laidOut) as never);
  tagger.rethrow();
  return bytes;
}

/** Layout takes a plain tree and a font store; its own types only know trees that React made. */
const layOut = layoutDocument as unknown as (root: LayoutNode, fonts: FontStore) => Promise<LayoutNode>;

interface PageNumbers {
  readonly pageNumber: number;
  readonly totalPages?: number;
}

const footerBox = ({ margin }: { margin: number }) => ({
  position: 'absolute',
  left: margin,
  right: margin,
  bottom: margin / 2,
  flexDirection: 'row',
});

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function collect(context: PdfkitContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk));
    context.on('end', () => resolve(Buffer.concat(chunks)));
    context.on('error', reject);
  });
}
