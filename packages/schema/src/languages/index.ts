export {
  createMessages,
  fill,
  type Messages,
  type MessagesFor,
  type OwnWords,
  type PublicationType,
  type Term,
} from './create-messages.js';
export { documentLanguage } from './document-language.js';
export type { Language, Phrase, WordKey, Words } from './language.js';
export { fallbackWarning, messagesFor } from './messages.js';
export { languageFor, languages } from './registry.js';
export { canonicalTag, directionOf, isLanguageTag, isSameLanguage, nearestTag } from './tags.js';
export { wordKeys } from './word-keys.js';
