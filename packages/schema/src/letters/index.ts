export type { Letter } from './letter-schema.js';
export type { LetterPartView, LetterView } from './letter-view.js';
export { type PrepareLetterOptions, prepareLetter } from './prepare-letter.js';
export { LetterError, selectLetter } from './select-letter.js';
