'use client';
export { PdfDownloadLink, type PdfDownloadLinkProps } from './PdfDownloadLink.js';
export { PdfViewer, type PdfViewerProps } from './PdfViewer.js';
export { type HtmlRenderer, type PdfSource, type PdfState, usePdf } from './use-pdf.js';
