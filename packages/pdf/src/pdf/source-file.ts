import type { PdfkitContext } from './pdfkit-context.js';

/** The document a PDF was made from. */
export interface SourceFile {
  /** @example 'resume.json' */
  readonly name: string;
  /** @example 'application/json' */
  readonly mediaType: string;
  readonly data: string | Uint8Array;
  /** What it is, for readers that list attachments. The name by default. */
  readonly description?: string;
}

/** Attaches the source to the document as a whole, as PDF 2.0 and PDF/A-3 name it: an associated file. */
export function attachSource(
  context: PdfkitContext,
  { data, description, mediaType, name }: SourceFile,
  date: Date,
): void {
  context.file(typeof data === 'string' ? new TextEncoder().encode(data) : data, {
    name,
    type: mediaType,
    description: description ?? name,
    creationDate: date,
    modifiedDate: date,
    relationship: 'Source',
  });
}
