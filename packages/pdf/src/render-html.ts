import type { ImageLoader } from '@resume/css';
import type { Look } from '@resume/ui/look';
import { prepareSubsetting } from '#subset-font';
import { headingWarnings } from './boxes/headings.js';
import { loadImages } from './boxes/images.js';
import { languageWarnings } from './boxes/languages.js';
import { linkWarnings } from './boxes/links.js';
import { POINT } from './boxes/units.js';
import { checkOptions } from './check-options.js';
import { loadDrawings } from './drawing/load-drawings.js';
import { type FitOptions, fits, fitTo, tightened } from './fragmentation/fit.js';
import { BoxPainter } from './pdf/box-painter.js';
import { type Conformance, standardsOf } from './pdf/conformance.js';
import { openPdf } from './pdf/open-pdf.js';
import type { SourceFile } from './pdf/source-file.js';
import type { Running } from './running-text.js';
import { DocumentBoxes, type Material } from './styled-document.js';
import { layOutStyled, type StyledLayout } from './styled-layout.js';
import { StyledSource } from './styled-source.js';
import { fontFaceWarnings, fontsFor, formWarnings } from './text/document-fonts.js';
import type { FontInput } from './text/font-face.js';
import type { FontFinder } from './text/font-set.js';
import { type Missing, MissingGlyphs } from './text/missing-glyphs.js';
import { textsByLanguage } from './text/texts-in.js';

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
   * The fonts there are: one family is enough. Only the glyphs used are embedded. In Node, `facesFrom` of
   * `@resume/pdf/fonts` gives those of files and npm packages; pages give the address of each, as `url`.
   */
  readonly fonts: readonly FontInput[];
  /**
   * Gives further fonts, by the characters that none of `fonts` has, such as `installedFaces` of `@resume/pdf/fonts`. A
   * character that no font has is shown as a box, with a warning.
   */
  readonly findFonts?: FontFinder;
  /** Gives the bytes of an image (PNG, JPEG, WebP or SVG) by its `src`; `data:` addresses need none. */
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
  /**
   * Sets the document in smaller type, all lengths in proportion, where it takes more pages than this. Without it, type is
   * set up to 4 % smaller where that avoids a last page that is less than a fifth full, and such a page is reported where it does
   * not.
   */
  readonly fitTo?: FitOptions;
  /** The document this is made from, attached for `extractFiles` to give back as it was. */
  readonly source?: SourceFile;
  /**
   * The standards to follow, each by its name. UA-1 with makes PDF 1.7; UA-2 with WTPDF and A-4 makes PDF 2.0.
   *
   * @default ['ua-1']
   */
  readonly conformance?: readonly Conformance[];
  /** What stands at the head of every page after the first. Nothing by default. */
  readonly header?: string;
  /** What stands left in the footer, next to page x / y. The author by default. */
  readonly footer?: string;
  /**
   * Called for what was left out, does not fit, or breaks PDF/UA.
   *
   * @param source the path in the document of what it is about, where the HTML has it in `data-source`
   * @param cause equal for warnings of several documents with one cause, such as a script that no font has
   */
  readonly onWarning?: (message: string, source?: string, cause?: string) => void;
  /** Called with the progress as each step begins or is done. */
  readonly onProgress?: (progress: RenderProgress) => void;
  /** Stops the work at its next step: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Renders HTML to a tagged PDF 1.7. This is `renderPdf` without React.
 *
 * The document is set as a browser prints it: by the stylesheets of the components and of a theme, and then by those of the
 * caller. Headings, lists, links and emphasis become the structure of the PDF, in document order.
 *
 * @returns the bytes of the file
 * @throws {PdfError} for no font, a picture that cannot be printed, and an option that is none of what it may be, such as no
 *   date or no language tag
 */
export async function renderHtml(html: string, options: RenderPdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  checkOptions(options);
  const standards = standardsOf(options.conformance, options.source);
  const onWarning = options.onWarning ?? (() => {});
  const step = (progress: RenderProgress) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(progress);
  };
  // Compiled on another thread meanwhile. What needs it waits, and fails with what went wrong.
  prepareSubsetting().catch(() => {});
  const source = new StyledSource(html, options, onWarning);
  const { fonts, material, missing, texts } = await materialFor(source, options, onWarning, step);
  const layout = await layOutWithin(source, material, options, step);

  for (const message of [...fonts.warnings, ...formWarnings(texts, fonts.families)]) onWarning(message);
  for (const message of layout.warnings) onWarning(message);
  for (const { message, source, cause } of missing.warnings(fonts.families))
    onWarning(message, source, cause);

  const { bytes, context } = openPdf(options, standards);
  const painter = new BoxPainter(context, standards.version, material.drawings);
  for (const [index, page] of layout.pages.entries()) {
    step({ stage: 'pages', done: index, total: layout.pages.length });
    painter.page(page);
  }
  step({ stage: 'writing', done: 0 });
  painter.end(layout.outline);
  context.end();
  const made = await bytes;
  options.signal?.throwIfAborted();
  return made;
}

/**
 * Whether a document fits on the pages that `fitTo` allows, in the smallest type if need be. It is laid out as `renderHtml`
 * does, and nothing is painted or written.
 *
 * @throws {PdfError} as `renderHtml` does
 */
export async function fitsPages(
  html: string,
  options: RenderPdfOptions & { readonly fitTo: FitOptions },
): Promise<boolean> {
  checkOptions(options);
  const source = new StyledSource(html, options);
  const { material } = await materialFor(
    source,
    options,
    () => {},
    () => options.signal?.throwIfAborted(),
  );
  const boxes = new DocumentBoxes(source, material);
  return fits(options.fitTo, (scale) => layOutStyled(source, material, scale, boxes));
}

/** Opens the fonts and images of a document. */
async function materialFor(
  source: StyledSource,
  options: RenderPdfOptions,
  onWarning: (message: string) => void,
  step: (progress: RenderProgress) => void,
) {
  const { author, title } = options;
  const root = source.root(POINT);
  const warnings = [...languageWarnings(source.html), ...headingWarnings(root), ...linkWarnings(root)];
  for (const warning of warnings) onWarning(warning);
  step({ stage: 'fonts', done: 0 });
  const running = { header: options.header, footer: options.footer ?? author ?? title };
  const images = await loadImages(root, options.loadImage, (text, file) => source.drawing(text, file));
  const roots = [root, ...Array.from(images.values(), ({ drawing }) => drawing ?? []).flat()];
  const texts = textsByLanguage(...roots);
  const fonts = await fontsFor(texts, (running.header ?? '') + running.footer, options);
  for (const warning of fontFaceWarnings(source.fontFaces, fonts.families)) onWarning(warning);
  const missing = new MissingGlyphs();
  const material = {
    ...running,
    fonts,
    images,
    drawings: await loadDrawings(roots),
    onMissing: (found: Missing) => missing.add(found),
  };
  return { fonts, material, missing, texts };
}

/** Lays a document out, within the pages that `fitTo` allows. */
async function layOutWithin(
  source: StyledSource,
  material: Material & Running,
  { fitTo: fit, theme, onWarning = () => {} }: RenderPdfOptions,
  step: (progress: RenderProgress) => void,
): Promise<StyledLayout> {
  const boxes = new DocumentBoxes(source, material);
  let tried = 0;
  const layOut = (scale: number) => {
    step({ stage: 'layout', done: tried });
    tried += 1;
    return layOutStyled(source, material, scale, boxes);
  };
  const headingAfter = ({ outline }: StyledLayout, pages: number) =>
    outline.find(({ pageNumber }) => pageNumber >= pages);
  const fitting = { layOut, headingAfter, onWarning };
  if (fit) return fitTo(fit, fitting);
  // Who styles a document alone says every size.
  return theme === 'none' ? layOut(1) : tightened(await layOut(1), fitting);
}
