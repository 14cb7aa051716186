import {
  type CssDiagnostic,
  compileStylesheet,
  directionOf,
  formatCssDiagnostic,
  HtmlError,
  pageStyle,
  parseHtml,
  SelectorError,
  styleDocument,
} from '@resume/css';
import { DOCUMENT_CLASS, type Look, stylesheetSources } from '@resume/ui/look';
import { DocxError } from './docx-error.js';
import { twips } from './word/units.js';

/** A4, where no `@page` rule says another sheet, in px. */
const A4 = { width: (210 * 96) / 25.4, height: (297 * 96) / 25.4 };

/** The elements with their computed styles, and the sheet. */
export function styledSource(
  html: string,
  look: Look & { readonly lang: string },
  onWarning: (message: string) => void,
) {
  const reported = new Set<string>();
  const report = (message: string) => {
    if (!reported.has(message)) onWarning(message);
    reported.add(message);
  };
  const stylesheets = stylesheetSources(look).map(({ css, ...options }) => compileStylesheet(css, options));
  try {
    const source = parseHtml(html, {
      lang: look.lang,
      dir: directionOf(look.lang),
      ...(look.density && { attributes: { 'data-density': look.density } }),
      ...(look.theme !== 'none' && { bodyClass: DOCUMENT_CLASS }),
    });
    const sheet = {
      stylesheets,
      medium: { type: 'print', ...A4 } as const,
      root: source,
      onDiagnostic: (diagnostic: CssDiagnostic) => report(formatCssDiagnostic(diagnostic)),
    };
    const { height, style, width } = pageStyle({ ...sheet, kind: {} });
    const first = pageStyle({ ...sheet, kind: { first: true } }).style;
    const margin = {
      top: marginOf(style.marginTop),
      right: marginOf(style.marginRight),
      bottom: marginOf(style.marginBottom),
      left: marginOf(style.marginLeft),
    };
    const area = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
    const { diagnostics, root } = styleDocument(source, { stylesheets, medium: { type: 'print', ...area } });
    for (const diagnostic of diagnostics) report(formatCssDiagnostic(diagnostic));
    return {
      root,
      page: {
        ...area,
        added: {
          top: margin.top - lengthOf(first.marginTop),
          left: margin.left - lengthOf(first.marginLeft),
        },
        properties: {
          size: { width: twips(width), height: twips(height) },
          margin: {
            top: twips(margin.top),
            right: twips(margin.right),
            bottom: twips(margin.bottom),
            left: twips(margin.left),
            header: twips(margin.top / 2),
            footer: twips(margin.bottom / 2),
            gutter: 0,
          },
        },
      },
    };
  } catch (error) {
    throw error instanceof HtmlError || error instanceof SelectorError ? new DocxError(error.message) : error;
  }
}

/** 15 mm: printers and readers need a margin, also where a theme paints to the edges of the sheet. */
const LEAST_MARGIN = (15 * 96) / 25.4;

const marginOf = (length: unknown): number => Math.max(LEAST_MARGIN, lengthOf(length));

const lengthOf = (length: unknown): number => (typeof length === 'number' ? length : 0);
