export { type CitationOptions, toApa, toGbt7714 } from './citation/index.js';
export {
  type ConversionWarning,
  type Exported,
  ImportError,
  type Imported,
  type ImportedPublications,
} from './conversion.js';
export { type ToEuropassOptions, toEuropass } from './europass/to-europass.js';
export { type ToJsonLdOptions, toJsonLd } from './json-ld/index.js';
export {
  fromJsonResume,
  type JsonResume,
  type ToJsonResumeOptions,
  toJsonResume,
} from './json-resume/index.js';
export { toLatex } from './latex/index.js';
export { toMarkdown, toPlainText } from './markdown/index.js';
export { escapeMarkdown } from './markdown/markdown.js';
export { type Merged, mergePublications } from './merge-publications.js';
export { mergeWorks, workSections } from './merge-works.js';
export { fromRenderCv } from './rendercv/index.js';
export { toRis } from './ris/to-ris.js';
export { toTypst } from './typst/index.js';
export { reportUnshown } from './unshown.js';
export { type ToVCardOptions, toVCard } from './vcard/index.js';
export { photoAddress } from './vcard/photo.js';
export { fromYamlResume } from './yamlresume/index.js';
