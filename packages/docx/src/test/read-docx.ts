import { strFromU8, unzipSync } from 'fflate';

export interface ReadParagraph {
  readonly style: string | undefined;
  /** With `\t` for tabs and `\n` for line breaks. */
  readonly text: string;
  readonly isListItem: boolean;
  readonly xml: string;
}

/** What is in a Word file, read from its XML. */
export function readDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const data = files[name];
    return data ? strFromU8(data) : '';
  };
  const body = part('word/document.xml');
  return {
    names: Object.keys(files),
    part,
    body,
    paragraphs: [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => paragraphOf(xml)),
    /** The style definition with an id. */
    style: (id: string) =>
      [...part('word/styles.xml').matchAll(/<w:style .*?<\/w:style>/gs)]
        .map(([xml]) => xml)
        .find((xml) => xml.includes(`w:styleId="${id}"`)),
  };
}

function paragraphOf(xml: string): ReadParagraph {
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, written = '', mark]) => (mark === 'tab' ? '\t' : mark === 'br' ? '\n' : unescaped(written)))
    .join('');
  return {
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1],
    text,
    isListItem: xml.includes('<w:numPr>'),
    xml,
  };
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
