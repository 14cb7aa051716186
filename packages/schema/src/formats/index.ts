export { type CitationOptions, toApa, toGbt7714 } from './citation/index.js';
export {
  type ConversionWarning,
  type Exported,
  ImportError,
  type Imported,
  type ImportedPublications,
} from './conversion.js';
export { type ToJsonLdOptions, toJsonLd } from './json-ld/index.js';
export {
  fromJsonResume,
  type JsonResume,
  type ToJsonResumeOptions,
  toJsonResume,
} from './json-resume/index.js';
export { toMarkdown, toPlainText } from './markdown/index.js';
export { escapeMarkdown } from './markdown/markdown.js';
export { type Merged, mergePublications } from './merge-publications.js';
export { fromRenderCv } from './rendercv/index.js';
export { type ToVCardOptions, toVCard } from './vcard/index.js';
export { photoAddress } from './vcard/photo.js';
export { fromYamlResume } from './yamlresume/index.js';
