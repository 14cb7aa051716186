/** Line ends of all kinds: CR LF, CR, next line, and Unicode's separators of lines and paragraphs. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The control characters of C0 and C1, but for tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text whose lines end with line feeds, without control characters but tabs: nothing that a terminal or a parser obeys. */
export const withoutControls = (text: string): string => text.replace(LINE_ENDS, '\n').replace(CONTROLS, '');

/** A value for a format in which a line end begins another field: the same in one line. */
export const inOneLine = (text: string): string => withoutControls(text).replace(/\s*\n\s*/g, ' ');

/** Whether a text has a control character or a line end. */
export const hasControls = (text: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(text);
