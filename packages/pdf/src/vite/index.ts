export { imageFault } from '../boxes/images.js';
export { type Cache, noCache } from './cache.js';
export type { PdfDocument, PdfDocuments, PdfDocumentsExport } from './documents.js';
export { codeFrame, type ErrorPlace, withPlace } from './error-place.js';
export { type FolderCache, folderCache } from './folder-cache.js';
export { type ImageFile, readImageFile } from './image-file.js';
export { CHANGED, type ResumePdfOptions, resumePdf } from './plugin.js';
export { fitsCached, renderCached } from './render-cached.js';
export { sourceDate } from './source-date.js';
