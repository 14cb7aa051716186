import type { ComputedStyle } from '../paper/style.js';
import type { Drawing } from './drawing.js';
import type { StructureNode } from './structure-node.js';

/** A stretch of text in one style, belonging to one element of the structure. */
export interface Piece {
  readonly text: string;
  readonly style: ComputedStyle;
  readonly structure: StructureNode | undefined;
  /** BCP 47 tag. */
  readonly lang: string;
  /** The path in the document that the text comes from, where it is known. */
  readonly source?: string | undefined;
  /** A drawing that stands in the line; its text is one character that stands for it. */
  readonly drawing?: Drawing;
  /** What the drawing shows; decoration where there is none. */
  readonly figure?: StructureNode;
  /** A line the author ends: its white space is no white space to fold. */
  readonly breaks?: true;
  /** A sign that orders the text around it and is not seen: white space folds across it. */
  readonly directs?: true;
}

const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** Text whose white space counts, as in `pre`: every space as wide as it was typed, every line where it was ended. */
export const preserve = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replaceAll(' ', '\u00a0');

/** Folds white space over a whole text box as CSS does: one space between words, none at the ends of a line. */
export function foldWhiteSpace(pieces: readonly Piece[]): readonly Piece[] {
  const folded: Piece[] = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if (piece.directs) {
      folded.push(piece);
      continue;
    }
    if (piece.breaks) {
      trimLast(folded);
      folded.push(piece);
      afterSpace = true;
      continue;
    }
    const text = piece.text.replace(WHITE_SPACE, ' ').slice(afterSpace && /^\s/.test(piece.text) ? 1 : 0);
    if (text) afterSpace = text.endsWith(' ');
    folded.push({ ...piece, text });
  }
  trimLast(folded);
  const seen = folded.filter(({ text }) => text !== '');
  return seen.every(({ directs }) => directs) ? [] : seen;
}

/** Takes the space off the end of the last piece that has anything in it. */
function trimLast(pieces: Piece[]): void {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece || piece.breaks) return;
    if (piece.directs) continue;
    const text = piece.text.replace(/ $/, '');
    pieces[index] = { ...piece, text };
    if (text) return;
  }
}
