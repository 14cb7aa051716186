import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

export const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The strings that `text` lacks, looked for one after the other, each behind the last. */
export function missingInOrder(text: string, strings: readonly string[]): readonly string[] {
  let from = 0;
  return strings.filter((string) => {
    const wanted = withoutSpace(string);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0;
  });
}
