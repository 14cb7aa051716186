import { type ChildNode, isTag, isText } from 'domhandler';
import PDFDocument from 'pdfkit';
import { prepareSubsetting } from '#subset-font';
import { headingWarnings } from './boxes/headings.js';
import { toHtmlTree } from './boxes/html.js';
import { type ImageLoader, loadImages } from './boxes/images.js';
import { dropInvalidLanguages } from './boxes/languages.js';
import { linkWarnings } from './boxes/links.js';
import { joined } from './bytes.js';
import { checkOptions } from './check-options.js';
import { layOut } from './fragmentation/document-layout.js';
import { type FitOptions, fitTo } from './fragmentation/fit.js';
import { type PageOptions, pageGeometry } from './fragmentation/page.js';
import { type InheritedStyle, mergeStylesheets, type PaperStylesheet } from './paper/style.js';
import { baseStyle, type Look, themeStylesheet } from './paper/theme.js';
import { addMetadata, PRODUCER } from './pdf/metadata.js';
import { compressObjects } from './pdf/object-streams.js';
import { addOutline } from './pdf/outline.js';
import { replaceOutputIntent } from './pdf/output-intent.js';
import { Painter } from './pdf/painter.js';
import type { PdfkitContext } from './pdf/pdfkit-context.js';
import { attachSource, type SourceFile } from './pdf/source-file.js';
import type { PdfError } from './pdf-error.js';
import { fontsFor, formWarnings } from './text/document-fonts.js';
import type { FontFace, FontSource } from './text/font-face.js';
import type { FontFinder } from './text/font-set.js';
import { type Missing, MissingGlyphs } from './text/missing-glyphs.js';

/**
 * How far a PDF is: fonts and images are opened, the text is laid out (again for each density that `fitTo` tries), the
 * pages are painted, and the file is written.
 */
export interface RenderProgress {
  readonly stage: 'fonts' | 'layout' | 'pages' | 'writing';
  /** How much of the stage is done: layouts tried, pages painted. */
  readonly done: number;
  /** How much there is to do, where that is known. */
  readonly total?: number;
}

export interface RenderPdfOptions extends Look {
  /**
   * The fonts there are: one family is enough. Only the glyphs used are embedded. `facesFrom` of `@resume/pdf/fonts` gives
   * those of files and npm packages.
   */
  readonly fonts: readonly (FontFace | FontSource)[];
  /**
   * Gives further fonts, by the characters that none of `fonts` has, such as `installedFaces` of `@resume/pdf/fonts`. A
   * character that no font has is shown as a box, with a warning.
   */
  readonly findFonts?: FontFinder;
  /** Gives the bytes of an image (PNG, JPEG or WebP) by its `src`; `data:` addresses need none. */
  readonly loadImage?: ImageLoader;
  /** The title shown in the window and read first. */
  readonly title: string;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** When it was made. Passed in, so that equal input gives equal bytes. */
  readonly date: Date;
  /** Sheet and margin. A4 with 16 mm by default. */
  readonly page?: PageOptions;
  /** Paper styles by element or part class, over those of the theme. */
  readonly styles?: PaperStylesheet;
  /** Sets the document denser where it takes more pages than this. */
  readonly fitTo?: FitOptions;
  /** The document this is made from, attached for `extractFiles` to give back as it was. */
  readonly source?: SourceFile;
  /** Whether to follow PDF/A-3a beside PDF/UA-1, for archives. @default false */
  readonly archival?: boolean;
  /** What stands at the head of every page after the first. Nothing by default. */
  readonly header?: string;
  /** What stands left in the footer, beside page x / y. The author by default. */
  readonly footer?: string;
  /**
   * What to do about an element that paper does not know: fail, or leave it out with what it holds and tell `onWarning`.
   *
   * @default 'error'
   */
  readonly unknownElements?: 'error' | 'drop';
  /**
   * Called for what was left out, does not fit, or breaks PDF/UA.
   *
   * @param source the path in the document of what it is about, where the HTML has it in `data-source`
   */
  readonly onWarning?: (message: string, source?: string) => void;
  /** Told how far it is, as each step begins or is done. */
  readonly onProgress?: (progress: RenderProgress) => void;
  /** Stops the work at its next step: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Renders semantic HTML to a tagged PDF 1.7. This is `renderPdf` without React.
 *
 * The HTML becomes boxes styled by element and part class, and the boxes are laid out on pages. Headings, lists, links
 * and emphasis become the structure of the PDF, in document order.
 *
 * @returns the bytes of the file
 * @throws {PdfError} for no font, an element paper does not know, or an option that
 *   is none of what it may be, such as no date or no language tag
 */
export async function renderHtml(html: string, options: RenderPdfOptions): Promise<Uint8Array> {
  checkOptions(options);
  const { title, lang, author, subject, keywords = [], date, styles = {} } = options;
  const onWarning = options.onWarning ?? (() => {});
  const step = (progress: RenderProgress) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(progress);
  };
  // Compiled on another thread meanwhile. Who needs it waits, and is told what went wrong.
  prepareSubsetting().catch(() => {});
  const nodes = toHtmlTree(html);
  const warnings = [...dropInvalidLanguages(nodes), ...headingWarnings(nodes), ...linkWarnings(nodes)];
  for (const warning of warnings) onWarning(warning);
  step({ stage: 'fonts', done: 0 });
  const footer = options.footer ?? author ?? title;
  const texts = textsByLanguage(nodes, lang, new Map([[lang, (options.header ?? '') + footer]]));
  const fonts = await fontsFor(texts, options);
  const missing = new MissingGlyphs();
  const source = {
    nodes,
    fonts,
    images: await loadImages(nodes, options.loadImage),
    lang,
    page: pageGeometry(options.page),
    header: options.header,
    footer,
    onMissing: (found: Missing) => missing.add(found),
    onUnknown(error: PdfError) {
      if (options.unknownElements !== 'drop') throw error;
      onWarning(error.message);
    },
  };
  let tried = 0;
  const layOutAt = (base: InheritedStyle) => {
    step({ stage: 'layout', done: tried });
    tried += 1;
    return layOut({ ...source, base, stylesheet: mergeStylesheets(themeStylesheet(base, options), styles) });
  };
  const base = baseStyle(lang, options);
  const layout = await (options.fitTo ? fitTo(options.fitTo, base, layOutAt, onWarning) : layOutAt(base));

  for (const message of [...fonts.warnings, ...formWarnings(texts, fonts.families)]) onWarning(message);
  for (const { message, source } of missing.warnings(fonts.families)) onWarning(message, source);

  const context = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    ...(options.archival && { subset: 'PDF/A-3a' as const }),
    lang,
    displayTitle: true,
    autoFirstPage: false,
    // Helvetica is no font of ours, and browsers do not have it at hand.
    font: '',
    info: {
      Title: title,
      ...(author && { Author: author }),
      ...(subject && { Subject: subject }),
      ...(keywords.length > 0 && { Keywords: keywords.join(', ') }),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  }) as unknown as PdfkitContext;
  compressObjects(context);
  if (options.archival) replaceOutputIntent(context);
  addMetadata(context, { title, author, subject, keywords, lang, date, archival: options.archival === true });
  if (options.source) attachSource(context, options.source, date);
  const bytes = collect(context);
  const painter = new Painter(context, layout);
  for (const [index, page] of layout.pages.entries()) {
    step({ stage: 'pages', done: index, total: layout.pages.length });
    painter.page(page);
  }
  step({ stage: 'writing', done: 0 });
  addOutline(context, layout);
  context.end();
  const made = await bytes;
  options.signal?.throwIfAborted();
  return made;
}

/** Adds all text below nodes to the texts of its language. */
function textsByLanguage(
  nodes: readonly ChildNode[],
  lang: string,
  texts: Map<string, string>,
): ReadonlyMap<string, string> {
  for (const node of nodes) {
    if (isText(node)) texts.set(lang, (texts.get(lang) ?? '') + node.data);
    else if (isTag(node)) textsByLanguage(node.children, node.attribs.lang ?? lang, texts);
  }
  return texts;
}

function collect(context: PdfkitContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk));
    context.on('end', () => resolve(joined(chunks)));
    context.on('error', reject);
  });
}
