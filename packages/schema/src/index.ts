export type { Selection } from './audience.js';
export { type Basics, basicsSchema } from './basics.js';
export { mailboxesIn } from './contacts/email.js';
export { phonesIn } from './contacts/phone.js';
export { type Diagnostic, formatDiagnostic, formatPath, type Place } from './diagnostics/diagnostic.js';
export { nearest } from './diagnostics/nearest.js';
export { type ImageSource, imagesOf } from './images-of.js';
export { documentLanguage } from './languages/document-language.js';
export { documentLanguages } from './languages/document-languages.js';
export {
  fallbackWarning,
  isLanguageTag,
  type Messages,
  messagesFor,
  type OwnWords,
  type WordKey,
} from './languages/index.js';
export type { Arrangement } from './layout/arrange.js';
export { expectedPages } from './layout/conventions.js';
export type { Layout } from './layout/layout-schema.js';
export { selectResume } from './layout/select-resume.js';
export {
  type Letter,
  LetterError,
  type LetterPartView,
  type LetterView,
  type PrepareLetterOptions,
  prepareLetter,
  selectLetter,
} from './letters/index.js';
export { reportName } from './lint/name.js';
export { reportPersonal } from './lint/personal.js';
export { reportVisibility } from './lint/visibility.js';
export { type ParseOptions, parse, withPlaces } from './parse.js';
export { photoSource } from './personal/photo.js';
export { privateContacts } from './personal/private-contacts.js';
export { type PrepareOptions, prepareResume, type ResumeView } from './prepare.js';
export { isBlankResume } from './read/blank.js';
export { type ParseResult, parseValue } from './read/check.js';
export { decode } from './read/decode.js';
export { fixSource } from './read/fix.js';
export { type FormatName, formatNames, formats } from './read/formats.js';
export { type LetterFile, readLetters, type WithLetters, withLetters } from './read/letter-file.js';
export { type ReadOptions, type ReadResult, readResume } from './read/read-resume.js';
export { printYaml } from './read/yaml.js';
export { type Resume, resumeSchema } from './resume.js';
export { type SectionType, type SectionView, sections } from './sections/index.js';
export { publicationIds } from './sections/publication-ids.js';
export type { PublicationOptions } from './sections/section.js';
export { isSummaryTitle, sectionTypeOf } from './sections/titles.js';
export { type FittedView, fitView, leftOut, shorterViews } from './shorten/index.js';
export { starter } from './starter.js';
export { joinTexts, nodesOf } from './text/compose.js';
export { printable } from './text/control-characters.js';
export { type Coverage, coverage } from './text/coverage.js';
export { isSafeHref } from './text/href.js';
export { type InlineOptions, parseInline } from './text/inline.js';
export { labelColon } from './text/label-colon.js';
export { type LocalizedText, resolveText } from './text/localized.js';
export {
  type BlockText,
  blockTextToString,
  type InlineNode,
  inlineToString,
  type Text,
  type TextBlock,
  type TextList,
  textToString,
} from './text/nodes.js';
export { findUnknownKeys, reportUnknownKeys } from './unknown-keys/index.js';
export {
  countWords,
  reportVariants,
  resolveVariant,
  type SelectedVariant,
  selectVariant,
  type Variant,
  VariantError,
  variantDifferences,
} from './variants/index.js';
export {
  CONFIDENTIAL_AUDIENCE,
  isVisibleTo,
  type KnownAudiences,
  type Visibility,
  VisibilityError,
} from './visibility.js';
export { visibleStrings } from './visible-strings.js';
