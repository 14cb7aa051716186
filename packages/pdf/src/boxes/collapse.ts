/** Text as a heading or a label says it: white space folded, none at the ends. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();
