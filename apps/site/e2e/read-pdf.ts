import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutSpace } from '../../../tools/missing-in-order.js';
import { taggedText } from '../../../tools/tagged-text.js';

/** The text of a PDF in reading order, as pdf.js finds it, footers left out, white space gone. */
export async function pdfText(path: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await taggedText(await document.getPage(number)));
  }
  await task.destroy();
  return withoutSpace(pages.join(''));
}
