import { basename, extname, resolve } from 'node:path';
import {
  type Conformance,
  holdsAttachments,
  PdfError,
  type RenderPdfOptions,
  type RenderProgress,
  renderPdf,
} from '@resume/pdf';
import { imageAddress, isOfFirstHeading } from '@resume/pdf/node';
import {
  documentLanguage,
  expectedPages,
  fallbackWarning,
  formatDiagnostic,
  imagesOf,
  prepareResume,
  selectResume,
  textToString,
  visibleStrings,
} from '@resume/schema';
import { Resume } from '@resume/ui';
import type { Density, Theme } from '@resume/ui/themes';
import { createElement } from 'react';
import type { OutputFormat } from './output-paths.js';
import { chooseDocument, type ReadDocument } from './read-document.js';
import { readImages } from './read-images.js';
import { renderHtmlFile } from './render-html.js';

export interface RenderFileOptions {
  /** The résumé, as `readDocument` gives it. */
  readonly document: ReadDocument;
  /** The variant to make; the whole document where left out. */
  readonly variant?: string | undefined;
  /** What to make of it. */
  readonly formats: readonly OutputFormat[];
  readonly theme: Theme;
  readonly density: Density;
  /** Where to look for fonts that are installed. */
  readonly folders: readonly string[];
  /** BCP 47 tag; the language of the document by default. */
  readonly locale?: string | undefined;
  readonly audience: string;
  readonly letter: boolean;
  /** The standards that the PDF follows; PDF/UA-1 where left out. */
  readonly conformance?: readonly Conformance[] | undefined;
  /** How many pages it may take; as many as the document says or readers of its language expect where left out. */
  readonly pages: number | undefined;
  readonly fonts: RenderPdfOptions['fonts'];
  /** Finds fonts for what those lack. */
  readonly findFonts?: RenderPdfOptions['findFonts'];
  /** The date in the document. */
  readonly now: Date;
  readonly onWarning: (message: string) => void;
  readonly onProgress?: (progress: RenderProgress) => void;
  /** Called with the absolute path of each file that is read in addition to the résumé. */
  readonly onRead?: (path: string) => void;
}

/** What was made of a résumé, and the language it is in. */
export interface Rendered {
  readonly outputs: { readonly pdf?: Uint8Array; readonly html?: string; readonly docx?: Uint8Array };
  readonly locale: string;
}

/**
 * Renders a résumé, or a variant of it, to PDF, HTML and Word. What its audience may see travels along in the PDF as `resume.json`, and nothing
 * else does; PDF/A-2 and A-4 allow no attachment.
 *
 * @throws {PdfError} listing what is wrong with it
 */
export async function renderFile(options: RenderFileOptions): Promise<Rendered> {
  const { audience, conformance, density, document, formats, now, onWarning, theme } = options;
  const { file } = document;
  const { found, resume, warnings } = chooseDocument(document, options);
  for (const path of document.files) options.onRead?.(resolve(path));
  for (const diagnostic of [...document.warnings, ...warnings]) onWarning(formatDiagnostic(diagnostic));
  const warn = (message: string, path?: string) =>
    onWarning(formatDiagnostic(found('warning', message, path)));
  const pathOf = (src: string) => imagesOf(resume).find((image) => image.src === src)?.path;
  const visible = selectResume(resume, { audience });
  const images = await readImages(visible, {
    file,
    files: document.images,
    onRead: options.onRead,
    pathOf,
    warn,
  });
  const image = (src: string) => (images.has(src) ? src : undefined);
  const locale = options.locale ?? (await documentLanguage(resume));
  const required = options.pages ?? resume.layout?.pages;
  const pages = required ?? expectedPages(resume, locale);
  const isRequired = required !== undefined;
  const warning = fallbackWarning(locale);
  if (warning !== undefined) onWarning(warning);
  const view = prepareResume(resume, { locale, audience, image, now, sources: true });
  if (visibleStrings(view).length === 0)
    throw new PdfError(
      `${file}: nothing in it is visible to the audience "${audience}". Check its visibility, or name another audience.`,
    );
  const named = textToString(view.basics.name) !== '';
  const name = named ? textToString(view.basics.name) : basename(file, extname(file));
  const addressOf = (src: string) => {
    const bytes = images.get(src);
    return bytes && imageAddress(bytes);
  };
  const html = () =>
    renderHtmlFile(prepareResume(resume, { locale, audience, image: addressOf, now }), {
      theme,
      density,
      title: name,
      folders: options.folders,
    });
  const pageOptions = {
    title: name,
    author: name,
    lang: view.locale,
    theme,
    density,
    date: now,
    page: { size: options.letter ? 'Letter' : 'A4' },
    loadImage: (src: string) => images.get(src) ?? new Uint8Array(),
  } as const;
  const source = {
    name: 'resume.json',
    mediaType: 'application/json',
    data: `${JSON.stringify(visible, null, 2)}\n`,
  };
  const isAttached = holdsAttachments(conformance ?? []);
  if (formats.includes('pdf') && !isAttached)
    onWarning(
      `${file}: ${conformance?.join(' and ')} allows no attachment, so the PDF holds no resume.json.`,
    );
  const pdf = () =>
    renderPdf(createElement(Resume, { view }), {
      ...pageOptions,
      fonts: options.fonts,
      ...(options.findFonts && { findFonts: options.findFonts }),
      ...(conformance && { conformance }),
      ...(pages !== undefined && { fitTo: { pages, isRequired } }),
      ...(isAttached && { source }),
      // Without a name there is no first heading, which has been reported.
      onWarning: (message, path) => {
        if (named || !isOfFirstHeading(message)) warn(message, path);
      },
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
  const docx = async () => {
    const { renderDocx } = await import('@resume/docx');
    return renderDocx(createElement(Resume, { view }), { ...pageOptions, onWarning: warn });
  };
  const outputs = {
    ...(formats.includes('pdf') && { pdf: await pdf() }),
    ...(formats.includes('html') && { html: await html() }),
    ...(formats.includes('docx') && { docx: await docx() }),
  };
  return { outputs, locale };
}
