import { decodeHTMLStrict } from 'entities';
import { inOneLine } from '../../text/control-characters.js';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00A0': '~',
};

const ELEMENTS: Readonly<Record<string, string>> = {
  b: 'textbf',
  i: 'textit',
  sub: 'textsubscript',
  sup: 'textsuperscript',
};

/** TeX takes any white space for a space, and none at the edges of a field. */
const oneLine = (text: string) => inOneLine(text.replace(/[^\S\u00A0]+/g, ' ')).trim();

/** Plain text with the characters escaped that mean something to TeX. */
export const escapeTex = (text: string): string => escapeCharacters(oneLine(text));

/** The same, with the spaces at its edges and line ends as they are. */
export const escapeCharacters = (text: string): string =>
  text
    .replace(/[\\{}&%$#_^~\u00A0]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    // Signs that TeX joins to others.
    .replace(/--+|``|''|[?!]`/g, (signs) => [...signs].join('{}'));

/** Text of CSL in TeX; `change` is applied to the words between its tags. */
export function toTex(csl: string, change: (text: string) => string = (text) => text): string {
  const pieces = csl.replace(/<(i|b|sup|sub)><\/\1>/g, '').split(/(<\/?(?:i|b|sup|sub)>)/);
  return oneLine(
    pieces
      .map((piece, i) => {
        if (i % 2 === 1) return piece.startsWith('</') ? '}' : `\\${ELEMENTS[piece.slice(1, -1)]}{`;
        const edges = [/^\s/.test(piece) ? ' ' : '', /\S\s$/.test(piece) ? ' ' : ''];
        return edges[0] + change(escapeTex(decodeHTMLStrict(piece))) + edges[1];
      })
      .join(''),
  );
}

/** An address or identifier: a brace would end its field, and a backslash hide the brace that does. */
export const toVerbatim = (text: string): string => oneLine(text).replace(/[\\{}]/g, encodeURIComponent);

/** Whether a word keeps its capitals in the styles of BibTeX, which write titles in small letters. */
const isProper = (word: string) => /^\P{L}*\p{L}.*\p{Lu}/u.test(word);

const isCapitalized = (word: string) => /^[^\p{L}\\]*\p{Lu}/u.test(word);

/**
 * A title with its capitals in braces where a style would lose them: those within words, and in titles that are not
 * capitalized as a whole those of names.
 */
export function protectCapitals(title: string): string {
  const words = title.split(' ');
  const capitalized = words.filter(isCapitalized).length;
  const isSentence = capitalized <= words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length;
  return words
    .map((word, i) => {
      if (/[{}]/.test(word)) return word;
      const isName = isSentence && i > 0 && isCapitalized(word);
      return isProper(word) || isName ? word.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, '{$&}') : word;
    })
    .join(' ');
}
