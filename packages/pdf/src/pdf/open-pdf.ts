import { PDFDocument } from '#pdfkit';
import { joined } from '../bytes.js';
import { addMetadata, PRODUCER } from './metadata.js';
import { compressObjects } from './object-streams.js';
import { replaceOutputIntent } from './output-intent.js';
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
  /** Whether to follow PDF/A-3a. */
  readonly archival?: boolean | undefined;
  /** The document it is made from, attached. */
  readonly source?: SourceFile | undefined;
}

/** Begins a tagged PDF 1.7. Its bytes are there when the context is ended. */
export function openPdf(options: PdfFileOptions): {
  readonly context: PdfkitContext;
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
} {
  const { archival, author, date, keywords = [], lang, source, subject, title } = options;
  const context = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    ...(archival && { subset: 'PDF/A-3a' as const }),
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
  if (archival) replaceOutputIntent(context);
  addMetadata(context, { title, author, subject, keywords, lang, date, archival: archival === true });
  if (source) attachSource(context, source, date);
  return { context, bytes: collect(context) };
}

function collect(context: PdfkitContext): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk));
    context.on('end', () => resolve(joined(chunks)));
    context.on('error', reject);
  });
}
