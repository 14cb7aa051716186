/// <reference path="./libraries.d.ts" />

export type { ImageLoader } from '@resume/css';
export type { Look, PageOptions, StylesheetSource } from '@resume/ui/look';
export type { FitOptions } from './fragmentation/fit.js';
export { type Conformance, checkConformance, holdsAttachments } from './pdf/conformance.js';
export type { SourceFile } from './pdf/source-file.js';
export { PdfError } from './pdf-error.js';
export { fitsPages, type RenderPdfOptions, type RenderProgress, renderHtml } from './render-html.js';
export { renderPdf } from './render-pdf.js';
export type { FontAddress, FontFace, FontInput, FontSource } from './text/font-face.js';
export { themeSources } from './text/theme-sources.js';
export { checkTheme } from './theme-sheet.js';
