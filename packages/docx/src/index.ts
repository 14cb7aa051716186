export type { ImageLoader } from '@resume/css';
export type { Look, StylesheetSource } from '@resume/ui/look';
export { DocxError } from './docx-error.js';
export { type RenderDocxOptions, renderDocx, renderHtml } from './render-docx.js';
