import type { Text } from '../../text/nodes.js';
import type { Block } from './blocks.js';

/** How the parts of a document are written: as Markdown, plain text, LaTeX or Typst. */
export interface Style {
  /** What stands between a label and its text. */
  readonly colon: string;
  /** A text of one line, where a line break is a space. */
  inline(text: Text): string;
  /** A text of one line that leads to an address. */
  link(text: Text, href: string | undefined): string;
  heading(level: 1 | 2 | 3 | 4, text: string): string;
  /** `behind` is what follows without a space. */
  strong(text: Text, behind?: string): string;
  /** A paragraph, in which line breaks stay. */
  paragraph(text: Text): string;
  /** Between lines of one paragraph that are written already. */
  readonly lineBreak: string;
  /** A line that is written already, so that nothing at its beginning is read as anything but text. */
  line(text: string): string;
  /** Paragraphs and lists one after the other. */
  join(blocks: readonly Block[]): string;
}
