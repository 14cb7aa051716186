import { readFile } from 'node:fs/promises';
import { PdfError } from '@resume/pdf';

/** @throws {PdfError} where the file cannot be read */
export async function readPdfFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new PdfError(
      `${file} could not be read (${(error as NodeJS.ErrnoException).code}). Check its name and rights.`,
    );
  }
}
