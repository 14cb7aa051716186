import type { Place } from '../../diagnostics/diagnostic.js';
import { joinLine, type Line } from '../yaml-lines.js';
import { quote } from '../yaml-misreadings.js';
import type { Problem } from '../yaml-problem.js';

/** A change to some lines that may be what was meant, and what to say of it if it is. */
export interface Repair {
  /** The new text of each line, by its number. */
  readonly edits: Readonly<Record<number, string>>;
  readonly place: Place;
  readonly message: string;
}

/** A line that may be at fault. */
export interface Suspect {
  readonly lines: readonly string[];
  readonly number: number;
  readonly text: string;
  readonly parts: Line;
}

/** The repairs of one kind that a line may need. */
export type Attempt = (suspect: Suspect, problem: Problem) => Iterable<Repair>;

/** A repair of one line: the column is that of the part at fault. */
export const edit = ({ number }: Suspect, text: string, column: number, message: string): Repair => ({
  edits: { [number]: text },
  place: { line: number, column: Math.max(1, column) },
  message,
});

export const valueColumn = ({ parts: { indent, dashes, key } }: Suspect) =>
  indent.length + dashes.length + key.length + 1;

export const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** Puts the value of a line, or a text in its place, in quotes. */
export const quoted = (suspect: Suspect, text: string, message: string, comment = ''): Repair =>
  edit(
    suspect,
    joinLine({ ...suspect.parts, value: quote(text), comment }),
    valueColumn(suspect),
    `${message}: ${short(quote(text))}`,
  );
