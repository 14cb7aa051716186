/** Line ends of all kinds: CR LF, CR, next line, and Unicode's separators of lines and paragraphs. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The control characters of C0 and C1, but for tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text whose lines end with line feeds, without control characters but tabs: nothing that a terminal or a parser obeys. */
export const withoutControls = (text: string): string => text.replace(LINE_ENDS, '\n').replace(CONTROLS, '');

/** What a terminal would obey, or show in another order than it is in: controls but tab and line feed, and directional marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A text to print for people, in which control characters and directional marks are seen: as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value for a format in which a line end begins another field: the same in one line. */
export const inOneLine = (text: string): string => withoutControls(text).replace(/\s*\n\s*/g, ' ');

/** Whether a text has a control character or a line end. */
export const hasControls = (text: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(text);
