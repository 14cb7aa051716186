import type { FieldReader } from './field-reader.js';
import { splitBullets } from './field-reader.js';
import { htmlToMarkdown } from './html-to-markdown.js';

/** A text that is written in HTML, as Markdown. */
export function readHtml(item: FieldReader, key: string): string | undefined {
  const html = item.text(key);
  return html === undefined ? undefined : item.withSafeLinks(key, htmlToMarkdown(html)) || undefined;
}

/** A text in HTML as what is said in paragraphs and, where it ends in a bulleted list, its bullets. */
export function readHtmlBullets(item: FieldReader, key: string) {
  const { text, bullets } = splitBullets(readHtml(item, key));
  return { summary: text, highlights: bullets };
}
