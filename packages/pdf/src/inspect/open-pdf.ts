import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PdfError } from '../pdf-error.js';
import { refuseBombs } from './expansion.js';

/** Loads pdf.js, which is installed by those who read PDFs. */
export async function loadReader() {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new PdfError(
      'Reading PDFs back needs pdfjs-dist, which is not installed. Run: npm install pdfjs-dist',
    );
  }
}

/**
 * Opens a PDF, reads it and closes it again.
 *
 * @throws {PdfError} for bytes that are no PDF, that need a password, or hold more than 512 MB once decompressed
 */
export async function reading<Result>(
  pdf: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  await refuseBombs(pdf);
  // pdf.js takes the bytes over: it gets a copy.
  const { getDocument } = await loadReader();
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    return await read(await task.promise);
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new PdfError(
        'This PDF needs a password to be opened, so no program can read it. Save it without one.',
      );
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw new PdfError(`This could not be read as a PDF: ${reason}.`);
  } finally {
    await task.destroy();
  }
}
