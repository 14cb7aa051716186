export { formatReport } from './format-report.js';
export { type OutlineBlock, type PdfOutline, readOutline } from './read-outline.js';
export {
  type AttachedFile,
  extractFiles,
  inspectPdf,
  type PdfReport,
  type StructureTree,
} from './read-pdf.js';
export { readText, type TextLine, type TextPage } from './read-text.js';
