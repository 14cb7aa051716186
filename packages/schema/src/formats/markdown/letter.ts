import type { LetterPartView, LetterView } from '../../letters/letter-view.js';
import { type Block, bulletsOf, paragraphOf } from './blocks.js';
import { heading, line, writeHead } from './head.js';
import type { Style } from './style.js';
import { writeBlocks } from './write-blocks.js';

/** Writes a prepared letter in a style: its head, then its parts from top to bottom. */
export const writeLetter = ({ basics, parts }: LetterView, style: Style): string =>
  style.join([...writeHead(basics, style), ...parts.flatMap((part) => writePart(part, style))]);

function writePart(part: LetterPartView, style: Style): readonly Block[] {
  switch (part.type) {
    case 'subject':
      return heading(2, style.inline(part.text), style);
    case 'body':
      return part.paragraphs.flatMap((text) => writeBlocks(text, style));
    case 'signature':
      return line([part.name], style);
    case 'enclosures':
      return [
        ...line([part.label], style),
        ...bulletsOf(part.items.map((item) => line([item], style))),
        ...line([part.end], style),
      ];
    default:
      return paragraphOf(style.paragraph(part.text));
  }
}
