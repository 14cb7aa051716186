import {
  compileStylesheet,
  directionOf,
  elementsIn,
  type FontFaceRule,
  formatCssDiagnostic,
  type HtmlElement,
  HtmlError,
  haveSameStyles,
  parseHtml,
  SelectorError,
  type StyledElement,
  type Stylesheet,
  styleDocument,
} from '@resume/css';
import { DOCUMENT_CLASS, type Look } from '@resume/ui/look';
import { POINT } from './boxes/units.js';
import { stylesheetsOf } from './look.js';
import { PageSheets } from './page-sheets.js';
import { PdfError } from './pdf-error.js';

/** HTML and the stylesheets that say how it looks. */
export class StyledSource {
  readonly html: HtmlElement;
  readonly lang: string;
  readonly sheets: PageSheets;
  /** The rules `@font-face` of the stylesheets, which load nothing in print. */
  fontFaces: readonly FontFaceRule[] = [];
  readonly #look: Look;
  readonly #stylesheets: readonly Stylesheet[];
  readonly #styled = new Map<number, StyledElement>();
  /** Reports what is wrong with how the document looks, once. */
  readonly report: (message: string) => void;

  /**
   * @param look how the document looks, and its language
   * @param onWarning called once for each declaration that is not understood, and each element that cannot be printed
   * @throws {PdfError} for elements that are nested too deeply
   */
  constructor(
    html: string,
    look: Look & { readonly lang: string },
    onWarning: (message: string) => void = () => {},
  ) {
    this.lang = look.lang;
    this.#look = look;
    this.html = this.parse(html, look.theme === 'none' ? undefined : DOCUMENT_CLASS);
    this.#stylesheets = [...stylesheetsOf(look), ...stylesheetsIn(this.html)];
    const reported = new Set<string>();
    this.report = (message) => {
      if (!reported.has(message)) onWarning(message);
      reported.add(message);
    };
    this.sheets = new PageSheets(this.html, this.#stylesheets, this.report);
  }

  /**
   * HTML in the language and density of the document.
   *
   * @param bodyClass a class for `body`, where no element has it
   * @throws {PdfError} for elements that are nested too deeply
   */
  parse(html: string, bodyClass?: string): HtmlElement {
    const { density } = this.#look;
    const options = {
      lang: this.lang,
      dir: directionOf(this.lang),
      ...(density && { attributes: { 'data-density': density } }),
      ...(bodyClass !== undefined && { bodyClass }),
    };
    try {
      return parseHtml(html, options);
    } catch (error) {
      throw error instanceof HtmlError ? new PdfError(error.message) : error;
    }
  }

  /**
   * The elements of the document with their computed styles: the same objects for units that change none of them.
   *
   * @param unit how large a px is, in pt
   * @throws {PdfError} for selectors that take too long to match
   */
  root(unit: number): StyledElement {
    const known = this.#styled.get(unit);
    if (known) return known;
    const styled = this.style(this.html, unit);
    const root = [...new Set(this.#styled.values())].find((each) => haveSameStyles(each, styled)) ?? styled;
    this.#styled.set(unit, root);
    return root;
  }

  /**
   * The `svg` element of an SVG file with its computed styles, which are its own; undefined where there is none.
   *
   * @throws {PdfError} for elements that are nested too deeply
   */
  drawing(text: string, file: string): StyledElement | undefined {
    const html = this.parse(text);
    const { diagnostics, root } = styled(html, {
      stylesheets: stylesheetsIn(html, file),
      medium: { type: 'print', ...this.sheets.area(POINT) },
    });
    for (const diagnostic of diagnostics) this.report(formatCssDiagnostic(diagnostic));
    return elementsIn(root).find(({ name }) => name === 'svg');
  }

  /**
   * Elements with their computed styles.
   *
   * @param unit how large a px is, in pt
   * @param first stylesheets that those of the document come after
   * @throws {PdfError} for selectors that take too long to match
   */
  style(html: HtmlElement, unit: number, first: readonly Stylesheet[] = []): StyledElement {
    const { diagnostics, fontFaces, root } = styled(html, {
      stylesheets: [...first, ...this.#stylesheets],
      medium: { type: 'print', ...this.sheets.area(unit) },
    });
    for (const diagnostic of diagnostics) this.report(formatCssDiagnostic(diagnostic));
    this.fontFaces = fontFaces;
    return root;
  }
}

/** The stylesheets in drawings. Like those of a page, they hold for the whole document. */
function stylesheetsIn(root: HtmlElement, file = 'style of svg', isDrawing = false): readonly Stylesheet[] {
  return root.elements.flatMap((element): readonly Stylesheet[] => {
    if (element.name !== 'style' || !isDrawing)
      return stylesheetsIn(element, file, isDrawing || element.name === 'svg');
    const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    return [compileStylesheet(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''), { file })];
  });
}

/** @throws {PdfError} for selectors that take too long to match */
export function styled(...args: Parameters<typeof styleDocument>): ReturnType<typeof styleDocument> {
  try {
    return styleDocument(...args);
  } catch (error) {
    throw error instanceof SelectorError ? new PdfError(error.message) : error;
  }
}
