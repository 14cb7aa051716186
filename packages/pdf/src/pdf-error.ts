/** Something that keeps a PDF from being made: what was found, where, and what to do. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}
