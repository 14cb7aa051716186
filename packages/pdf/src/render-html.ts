import { type ChildNode, isTag, isText } from 'domhandler';
import { prepareSubsetting } from '#subset-font';
import { headingWarnings } from './boxes/headings.js';
import { toHtmlTree } from './boxes/html.js';
import { type ImageLoader, loadImages } from './boxes/images.js';
import { dropInvalidLanguages } from './boxes/languages.js';
import { linkWarnings } from './boxes/links.js';
import { checkOptions } from './check-options.js';
import { type DocumentSource, layOut, type PageLayout } from './fragmentation/document-layout.js';
import { type FitOptions, fitTo } from './fragmentation/fit.js';
import { type PageOptions, pageGeometry } from './fragmentation/page.js';
import { type InheritedStyle, mergeStylesheets, type PaperStylesheet } from './paper/style.js';
import { baseStyle, type Look, themeStylesheet } from './paper/theme.js';
import type { PaintedPage } from './pdf/box-painter.js';
import { openPdf } from './pdf/open-pdf.js';
import { addOutline, type OutlineEntry, outlineOf } from './pdf/outline.js';
import { Painter } from './pdf/painter.js';
import type { PdfkitContext } from './pdf/pdfkit-context.js';
import type { SourceFile } from './pdf/source-file.js';
import type { PdfError } from './pdf-error.js';
import type { StylesheetSource } from './styled-source.js';
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
  /**
   * The look in CSS, in the order that a page links its stylesheets: what `@media print` of them says. They take the place of
   * themes, `styles` and the other options of the look. A declaration that is not understood is a warning with its place.
   */
  readonly stylesheets?: readonly StylesheetSource[];
  /** Sets the document in smaller type, all lengths in proportion, where it takes more pages than this. */
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
   * @param cause equal for warnings of several documents with one cause, such as a script that no font has
   */
  readonly onWarning?: (message: string, source?: string, cause?: string) => void;
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
  const { author, lang, title } = options;
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
  const layout = await layOutWithin(html, source, options, step);

  for (const message of [...fonts.warnings, ...formWarnings(texts, fonts.families)]) onWarning(message);
  for (const message of layout.warnings ?? []) onWarning(message);
  for (const { message, source, cause } of missing.warnings(fonts.families))
    onWarning(message, source, cause);

  const { bytes, context } = openPdf(options);
  const painter = layout.painter(context);
  for (const index of layout.pages.keys()) {
    step({ stage: 'pages', done: index, total: layout.pages.length });
    painter(index);
  }
  step({ stage: 'writing', done: 0 });
  addOutline(context, layout.outline);
  context.end();
  const made = await bytes;
  options.signal?.throwIfAborted();
  return made;
}

type LayoutSource = Omit<DocumentSource, 'base' | 'stylesheet'>;

/** A document on its pages, however its look was said. */
interface PaintableLayout {
  readonly pages: readonly unknown[];
  readonly outline: readonly OutlineEntry[];
  readonly fontSize: number;
  readonly warnings?: readonly string[];
  /** Gives what paints each page by its number, from 0. */
  readonly painter: (context: PdfkitContext) => (page: number) => void;
}

/** Lays a document out, within the pages that `fitTo` allows. */
async function layOutWithin(
  html: string,
  source: LayoutSource,
  options: RenderPdfOptions,
  step: (progress: RenderProgress) => void,
): Promise<PaintableLayout> {
  const { fitTo: fit, lang, onWarning = () => {}, stylesheets } = options;
  const base = baseStyle(lang, options);
  const layOut = stylesheets
    ? await styledLayouts(html, source, options)
    : themedLayouts(source, base, options);
  let tried = 0;
  const layOutAt = (scale: number) => {
    step({ stage: 'layout', done: tried });
    tried += 1;
    return layOut(scale);
  };
  if (!fit) return layOutAt(1);
  const headingAfter = ({ outline }: PaintableLayout, pages: number) =>
    outline.find(({ pageNumber }) => pageNumber >= pages);
  return fitTo(fit, { layOut: layOutAt, headingAfter, onWarning });
}

/** Lays out a document in paper styles. */
function themedLayouts(source: LayoutSource, base: InheritedStyle, options: RenderPdfOptions) {
  return async (scale: number): Promise<PaintableLayout> => {
    const own = { ...base, fontSize: base.fontSize * scale, lineHeight: base.lineHeight * scale };
    const stylesheet = mergeStylesheets(themeStylesheet(own, options), options.styles ?? {});
    const layout = await layOut({ ...source, base: own, stylesheet });
    return {
      pages: layout.pages,
      fontSize: base.fontSize,
      outline: outlineOf(layout),
      painter: (context) => {
        const painter = new Painter(context, layout);
        return (page) => painter.page(layout.pages[page] as PageLayout);
      },
    };
  };
}

/** Lays out a document as stylesheets say. What that takes is loaded when it is asked for. */
async function styledLayouts(
  html: string,
  source: LayoutSource,
  { onWarning, page: pageOptions, stylesheets = [] }: RenderPdfOptions,
) {
  const { BoxPainter, layOutStyled } = await import('./styled.js');
  const reported = new Set<string>();
  const onDiagnostic = (message: string) => {
    if (!reported.has(message)) onWarning?.(message);
    reported.add(message);
  };
  const styled = { ...source, pageOptions, html, stylesheets, onDiagnostic };
  return async (scale: number): Promise<PaintableLayout> => {
    const { fontSize, outline, pages, warnings } = await layOutStyled(styled, scale);
    return {
      pages,
      fontSize,
      outline,
      warnings,
      painter: (context) => {
        const painter = new BoxPainter(context);
        return (page) => painter.page(pages[page] as PaintedPage);
      },
    };
  };
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
