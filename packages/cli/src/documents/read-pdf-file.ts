import { readFile } from 'node:fs/promises';
import { PdfError } from '@resume/pdf';
import { CliError, reasonOf } from '../terminal.js';

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
    throw error instanceof PdfError ? new PdfError(`${file}: ${error.message}`) : error;
  }
}
