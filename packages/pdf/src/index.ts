/// <reference path="./libraries.d.ts" />
export type { ImageLoader } from './markup/images.js';
export type { FitOptions } from './paper/fit.js';
export type { PageOptions } from './paper/page.js';
export type { PaperStyle, PaperStylesheet } from './paper/style.js';
export type { Look } from './paper/theme.js';
export { PdfError } from './pdf-error.js';
export { type RenderPdfOptions, type RenderProgress, renderHtml } from './render-html.js';
export { renderPdf } from './render-pdf.js';
export type { SourceFile } from './structure/source-file.js';
export type { FontFace } from './typography/font-set.js';
