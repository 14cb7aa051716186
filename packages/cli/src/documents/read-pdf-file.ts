import { readFile } from 'node:fs/promises';
import { CliError, reasonOf } from '../terminal.js';

/** An error about a PDF. Reading one does not need the engine that makes them, and starts faster without. */
export async function pdfError(message: string): Promise<Error> {
  const { PdfError } = await import('@resume/pdf');
  return new PdfError(message);
}

/**
 * Reads a PDF from a file.
 *
 * @param read takes what is wanted out of its bytes
 * @throws {CliError} where the file cannot be read
 * @throws {PdfError} where it is no PDF, with its name
 */
export async function readPdfFile<Result>(
  file: string,
  read: (pdf: Uint8Array) => Promise<Result>,
): Promise<Result> {
  const pdf = await readFile(file).catch((error) => {
    throw new CliError(`${file} could not be read (${reasonOf(error)}). Check its name and rights.`);
  });
  try {
    return await read(pdf);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PdfError') throw error;
    throw await pdfError(`${file}: ${error.message}`);
  }
}
