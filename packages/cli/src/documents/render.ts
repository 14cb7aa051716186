import { basename, extname, resolve } from 'node:path';
import {
  type Conformance,
  type FitOptions,
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
  type Resume,
  selectLetter,
  selectResume,
  textToString,
  visibleStrings,
} from '@resume/schema';
import type { Density, Theme } from '@resume/ui/themes';
import type { DocumentKind } from './document-kind.js';
import { documentOf } from './document-of.js';
import type { OutputFormat } from './output-paths.js';
import { prepareViews } from './prepare-views.js';
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
  readonly sheet: 'A4' | 'Letter';
  /** Which document to make of it. */
  readonly kind: DocumentKind;
  /** The name of a letter; that of the variant, or the only one, where left out. */
  readonly letter?: string | undefined;
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
 * Renders a résumé, a variant of it or a letter to PDF, HTML and Word. What its audience may see travels along in the PDF as `resume.json`, and nothing
 * else does; PDF/A-2 and A-4 allow no attachment.
 *
 * @throws {PdfError} listing what is wrong with it
 */
export async function renderFile(options: RenderFileOptions): Promise<Rendered> {
  const { audience, conformance, density, document, formats, kind, now, onWarning, theme } = options;
  const { file } = document;
  const { found, letter, resume, warnings } = chooseDocument(document, options);
  for (const path of document.files) options.onRead?.(resolve(path));
  for (const diagnostic of [...document.warnings, ...warnings]) onWarning(formatDiagnostic(diagnostic));
  const warn = (message: string, path?: string) =>
    onWarning(formatDiagnostic(found('warning', message, path)));
  const pathOf = (src: string) => imagesOf(resume).find((image) => image.src === src)?.path;
  const visible = visibleIn(resume, { audience, letter });
  const images = await readImages(visible, {
    file,
    files: document.images,
    onRead: options.onRead,
    pathOf,
    warn,
  });
  const image = (src: string) => (images.has(src) ? src : undefined);
  const locale = options.locale ?? (await documentLanguage(resume));
  const fitTo = fitFor(resume, { kind, locale, pages: options.pages });
  const warning = fallbackWarning(locale);
  if (warning !== undefined) onWarning(warning);
  const prepared = { locale, audience, verified: document.verified, now };
  const views = prepareViews(resume, { kind, letter }, { ...prepared, image, sources: true });
  if (views.flatMap(visibleStrings).length === 0)
    throw new PdfError(
      `${file}: nothing in it is visible to the audience "${audience}". Check its visibility, or name another audience.`,
    );
  const { basics, locale: lang } = views.at(-1) ?? views[0];
  const named = textToString(basics.name) !== '';
  const name = named ? textToString(basics.name) : basename(file, extname(file));
  const addressOf = (src: string) => {
    const bytes = images.get(src);
    return bytes && imageAddress(bytes);
  };
  const html = () =>
    renderHtmlFile(prepareViews(resume, { kind, letter }, { ...prepared, image: addressOf }), {
      theme,
      density,
      title: name,
      folders: options.folders,
    });
  const pageOptions = {
    title: name,
    author: name,
    lang,
    theme,
    density,
    date: now,
    page: { size: options.sheet },
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
    renderPdf(documentOf(views), {
      ...pageOptions,
      fonts: options.fonts,
      ...(options.findFonts && { findFonts: options.findFonts }),
      ...(conformance && { conformance }),
      ...(fitTo && { fitTo }),
      ...(isAttached && { source }),
      // Without a name there is no first heading, which has been reported.
      onWarning: (message, path) => {
        if (named || !isOfFirstHeading(message)) warn(message, path);
      },
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
  const docx = async () => {
    const { renderDocx } = await import('@resume/docx');
    return renderDocx(documentOf(views), { ...pageOptions, onWarning: warn });
  };
  const outputs = {
    ...(formats.includes('pdf') && { pdf: await pdf() }),
    ...(formats.includes('html') && { html: await html() }),
    ...(formats.includes('docx') && { docx: await docx() }),
  };
  return { outputs, locale };
}

/** The document as its audience may have it, with the letter that goes with it. */
function visibleIn(
  resume: Resume,
  { audience, letter }: { readonly audience: string; readonly letter: string | undefined },
): Resume {
  const visible = selectResume(resume, { audience });
  return letter === undefined ? visible : { ...visible, letters: [selectLetter(resume, letter, audience)] };
}

/**
 * How many pages a document may take: as many as are asked for, or else those of the résumé, as it says or readers of its
 * language expect, and one of a letter.
 */
function fitFor(
  resume: Resume,
  {
    kind,
    locale,
    pages,
  }: { readonly kind: DocumentKind; readonly locale: string; readonly pages: number | undefined },
): FitOptions | undefined {
  if (pages !== undefined) return { pages, isRequired: true };
  if (kind === 'letter') return { pages: 1, isRequired: false };
  const own = resume.layout?.pages;
  const expected = own ?? expectedPages(resume, locale);
  if (expected === undefined) return undefined;
  return { pages: kind === 'application' ? expected + 1 : expected, isRequired: own !== undefined };
}
