import { elementsIn, type ImageLoader, isLanguageTag, type StyledElement } from '@resume/css';
import { DOCUMENT_CLASS, type Look, lookProblem } from '@resume/ui/look';
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DocxError } from './docx-error.js';
import { flowOf } from './flow/flow.js';
import { isAside } from './flow/inlines.js';
import { styledSource } from './styled-source.js';
import { wordBlocks } from './word/blocks.js';
import { Bookmarks } from './word/bookmarks.js';
import { isEastAsian, runLanguage } from './word/languages.js';
import { Lists } from './word/lists.js';
import { normalize } from './word/normalize.js';
import { Pictures } from './word/pictures.js';
import { runLook } from './word/run-look.js';
import { hex, twips } from './word/units.js';
import { WordStyles } from './word/word-styles.js';

export interface RenderDocxOptions extends Look {
  /** The title of the document, in its properties. */
  readonly title: string;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** When it was made. Passed in, so that equal input gives equal bytes. */
  readonly date: Date;
  /** What stands at the start of the footer, next to the page number. The author by default. */
  readonly footer?: string;
  /** Gives the bytes of an image (PNG, JPEG, GIF or BMP) by its `src`; `data:` addresses need none. */
  readonly loadImage?: ImageLoader;
  /** Called for what was left out and for declarations that are not understood. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Renders a React element made of semantic HTML to a Word document: its static HTML, through `renderHtml`.
 *
 * @returns the bytes of the file
 * @throws {DocxError} for an image that cannot be loaded, and elements that are nested too deeply
 */
export async function renderDocx(element: ReactElement, options: RenderDocxOptions): Promise<Uint8Array> {
  return renderHtml(toHtml(element), options);
}

function toHtml(element: ReactElement): string {
  try {
    return renderToStaticMarkup(element);
  } catch (error) {
    throw error instanceof RangeError
      ? new DocxError('Components are nested more deeply than React can render. Nest less deeply.')
      : error;
  }
}

/**
 * Renders HTML to a Word document (.docx). Headings, lists, links and emphasis become Word's own styles; how they look is
 * read from the stylesheets of the components, of a theme and of the caller, as for print. Text runs in one column in
 * document order.
 *
 * @returns the bytes of the file
 * @throws {DocxError} for an image that cannot be loaded, and elements that are nested too deeply
 */
export async function renderHtml(html: string, options: RenderDocxOptions): Promise<Uint8Array> {
  checkOptions(options);
  const { author = '', date, footer = author || options.title, lang, onWarning = () => {}, title } = options;
  const { page, root } = styledSource(html, options, onWarning);
  const elements = elementsIn(root);
  const body = elements.find(({ name }) => name === 'body') ?? root;
  const article = elements.find(({ classes }) => classes.includes(DOCUMENT_CLASS)) ?? body;
  const pictures = await Pictures.load(
    elements.filter((element) => element.name === 'img' && !isAside(element)),
    options.loadImage,
    onWarning,
  );
  const link = elements.find(({ attributes, name }) => name === 'a' && attributes.href);
  const base = runLook(article.style, lang, undefined);
  const styles = new WordStyles(article, { color: hex((link ?? article).style.color) });
  const lists = new Lists(article.style.fontSize * 1.25);
  const bookmarks = new Bookmarks(elements.flatMap(({ anchors }) => anchors));
  const context = { styles, lists, bookmarks, pictures, language: lang, width: page.width };
  const children = wordBlocks(flowOf(body, page), context);
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    subject: options.subject ?? '',
    keywords: options.keywords?.join(', ') ?? '',
    description: '',
    styles: {
      default: { document: { run: { ...base, language: documentLanguage(lang) } } },
      paragraphStyles: styles.paragraphStyles,
      characterStyles: styles.characterStyles,
    },
    numbering: { config: lists.config },
    sections: [
      {
        properties: { page: page.properties },
        footers: { default: new Footer({ children: [footerOf(footer, page.width, article)] }) },
        children,
      },
    ],
  });
  const made = new Uint8Array(await Packer.toArrayBuffer(document));
  const families = new Set(
    elements.flatMap(({ language, style }) => Object.values(runLook(style, language, undefined).font ?? {})),
  );
  return normalize(made, { date, lang, families: [...families].map(String).sort() });
}

/** The languages of text that says none: Latin words in an East Asian document are English. */
function documentLanguage(lang: string) {
  const language = runLanguage(lang);
  return isEastAsian(lang) || language.bidirectional ? { value: 'en-US', ...language } : language;
}

function footerOf(text: string, width: number, { language, style }: StyledElement): Paragraph {
  const look = runLook(style, language, undefined);
  const run = { ...look, size: Math.round(Number(look.size) * 0.85) };
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    ...(style.direction === 'rtl' && { bidirectional: true }),
    children: [
      new TextRun({ ...run, children: [text, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

/** @throws {DocxError} for an option that is none of what it may be, as callers without types may give it */
function checkOptions({ date, lang, ...look }: RenderDocxOptions): void {
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new DocxError(
      `options.date is ${String(date)}. Give the Date the document is from: equal input then makes equal bytes.`,
    );
  if (typeof lang !== 'string' || !isLanguageTag(lang))
    throw new DocxError(
      `options.lang is ${JSON.stringify(lang)}, which is no language tag. Give the language of the document, such as en or zh-Hant.`,
    );
  const problem = lookProblem(look);
  if (problem !== undefined) throw new DocxError(problem);
}
