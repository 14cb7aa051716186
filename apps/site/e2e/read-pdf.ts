import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutSpace } from '../../../tools/missing-in-order.js';

/** The text of a PDF as pdf.js reads it, footers left out, white space gone. */
export async function pdfText(path: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const artifacts: boolean[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) text += artifacts.includes(true) ? '' : item.str;
      else if (item.type === 'endMarkedContent') artifacts.pop();
      else artifacts.push('tag' in item && item.tag === 'Artifact');
    }
    pages.push(text);
  }
  await task.destroy();
  return withoutSpace(pages.join(''));
}
