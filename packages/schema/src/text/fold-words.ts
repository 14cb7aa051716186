import { type LocalizedText, prepareText } from './localized.js';
import { textToString } from './nodes.js';

/** Words by their letters and digits alone, for comparing: sources differ in case, marks and spaces. */
export const foldWords = (text: string): string =>
  textToString(prepareText(text, ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text in each language that it is written in, folded. */
export const foldedIn = (text: LocalizedText | undefined): readonly string[] =>
  (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text))
    .map(foldWords)
    .filter(Boolean);
