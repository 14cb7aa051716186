import type { Look } from '@resume/docx';
import type { ReactElement } from 'react';

/** A paragraph of a Word file. */
export interface WordParagraph {
  /** The id of its style, such as `Heading1`. */
  readonly style: string;
  readonly isListItem: boolean;
  /** With tabs and line breaks. */
  readonly text: string;
}

/** The Word file of an element, and what there is to say about it. */
export interface WordStory {
  readonly bytes: Uint8Array;
  readonly paragraphs: readonly WordParagraph[];
  readonly warnings: readonly string[];
}

/** Makes the Word file of an element, and reads it again. The code is loaded when it is asked for. */
export async function makeDocx(element: ReactElement, lang: string, look: Look): Promise<WordStory> {
  const [{ renderDocx }, { strFromU8, unzipSync }] = await Promise.all([
    import('@resume/docx'),
    import('fflate'),
  ]);
  const warnings: string[] = [];
  const bytes = await renderDocx(element, {
    title: 'Story',
    lang,
    ...look,
    date: new Date(0),
    onWarning: (message) => warnings.push(message),
  });
  const body = unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
  return { bytes, paragraphs: paragraphsOf(strFromU8(body)), warnings };
}

function paragraphsOf(xml: string): readonly WordParagraph[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal',
    isListItem: paragraph.getElementsByTagName('w:numPr').length > 0,
    text: [...paragraph.getElementsByTagName('*')].map(textOf).join(''),
  }));
}

function textOf({ tagName, textContent }: Element): string {
  switch (tagName) {
    case 'w:t':
      return textContent ?? '';
    case 'w:tab':
      return '\t';
    case 'w:br':
      return '\n';
    default:
      return '';
  }
}
