import { PDFDocument } from '#pdfkit';
import { joined } from '../bytes.js';
import type { PdfVersion, Standards } from './conformance.js';
import { addMetadata, PRODUCER } from './metadata.js';
import { compressObjects } from './object-streams.js';
import { addOutputIntent } from './output-intent.js';
import type { PdfkitContext } from './pdfkit-context.js';
import { attachSource, type SourceFile } from './source-file.js';

/** What a file says of itself. */
export interface PdfFileOptions {
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly author?: string | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly date: Date;
  /** The document it is made from, attached. */
  readonly source?: SourceFile | undefined;
}

/** Begins a tagged PDF. Its bytes are there when the context is ended. */
export function openPdf(
  options: PdfFileOptions,
  standards: Standards,
): {
  readonly context: PdfkitContext;
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
} {
  const { archive, version } = standards;
  const { author, date, keywords = [], lang, source, subject, title } = options;
  const context = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
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
  // In PDF 2.0, XMP alone says what the information dictionary said.
  if (version === '2.0') context.info = {};
  context._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
  compressObjects(context);
  if (archive) addOutputIntent(context);
  addMetadata(context, { title, author, subject, keywords, lang, date, standards });
  if (source) attachSource(context, source, date);
  return { context, bytes: collect(context, version) };
}

function collect(context: PdfkitContext, version: PdfVersion): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk));
    context.on('end', () => {
      const bytes = joined(chunks);
      // pdfkit knows no version after 1.7, and has written its header.
      bytes.set(new TextEncoder().encode(`%PDF-${version}`));
      resolve(bytes);
    });
    context.on('error', reject);
  });
}
