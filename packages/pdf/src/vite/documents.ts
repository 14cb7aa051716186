import type { ReactElement } from 'react';
import { toHtml } from '../boxes/static-html.js';
import { PdfError } from '../pdf-error.js';
import type { RenderPdfOptions } from '../render-html.js';
import type { Cache } from './cache.js';
import { renderCached } from './render-cached.js';

/** A PDF to be: what it shows, and the options of `renderPdf`. */
export interface PdfDocument extends Omit<RenderPdfOptions, 'date' | 'onProgress' | 'onWarning' | 'signal'> {
  /** A React element made of semantic HTML, or HTML. */
  readonly content: ReactElement | string;
  /** When it was made: the day it is made by default, or `SOURCE_DATE_EPOCH` where that is set. */
  readonly date?: Date;
}

/** PDFs by their path within the site, such as `ada.en.pdf`. */
export type PdfDocuments = Readonly<Record<string, PdfDocument>>;

/** What the module of documents exports as its default. */
export type PdfDocumentsExport = PdfDocuments | (() => PdfDocuments | Promise<PdfDocuments>);

/**
 * The documents that a module exports.
 *
 * @param file the module as people know it, for messages
 * @throws {PdfError} where it exports something else
 */
export async function documentsOf(exported: unknown, file: string): Promise<PdfDocuments> {
  const documents: unknown = typeof exported === 'function' ? await exported() : exported;
  if (typeof documents !== 'object' || documents === null) {
    throw new PdfError(
      `${file}: found ${exported === undefined ? 'no default export' : 'a default export that gives no documents'}. Export an object of documents by path, or a function that gives one.`,
    );
  }
  for (const [path, document] of Object.entries(documents)) {
    const what = `${file}: the document "${path}"`;
    if (!path.endsWith('.pdf') || path.startsWith('/') || path.split(/[\\/]/).includes('..'))
      throw new PdfError(`${what} is to be named for a file within the site, such as "ada.en.pdf".`);
    if (typeof document !== 'object' || document === null || !('content' in document))
      throw new PdfError(`${what} has no content. Give it a React element or HTML as "content".`);
  }
  return documents as PdfDocuments;
}

/** Makes a document, or finds it as it was made before. */
export function makePdf(
  { content, date, ...options }: PdfDocument,
  cache: Cache,
  onWarning: (message: string) => void,
): Promise<Uint8Array> {
  const html = typeof content === 'string' ? content : toHtml(content);
  const given = date ?? epoch();
  // A date that was asked for is part of what the document says; today's is not.
  const dated: Cache = (kind, parts, make) =>
    cache(kind, given ? [...parts, given.toISOString()] : parts, make);
  return renderCached(html, { ...options, date: given ?? today(), onWarning }, dated);
}

/** The moment builds that must repeat are made for, in seconds. */
function epoch(): Date | undefined {
  const { SOURCE_DATE_EPOCH: seconds } = process.env;
  return seconds ? new Date(Number(seconds) * 1000) : undefined;
}

const today = () => new Date(new Date().toISOString().slice(0, 10));
