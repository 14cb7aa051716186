/**
 * The packages that write PDF and read fonts. Pages get them in one file without the Brotli decoder of fontkit
 * (`tsup.config.ts`), which is 60 kB: WOFF2 is decompressed before fontkit reads it.
 */
export { create as createFont, type Font } from 'fontkit';
export { default as PDFDocument } from 'pdfkit';
