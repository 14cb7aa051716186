/** A line of a text, without the tags of HTML and the space around. */
export interface PlainLine {
  /** Of the source, from 1. */
  readonly number: number;
  readonly text: string;
  /** Whether an empty line is before it. */
  readonly isAfterGap: boolean;
}

const BLOCK = /<(?:\/?(?:p|div|ul|ol|h[1-6]|table|tbody|tr|dl|dt|section|article|header)|\/li|br)\b[^<>]*>/gi;
const ITEM = /<(?:li|dd)\b[^<>]*>/gi;
const CELL = /<t[dh]\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
};

/** The lines of a text that have something in them, or those that a browser shows where the text is HTML. */
export function plainLines(source: string): readonly PlainLine[] {
  const isHtml = /<(?:li|p|br|div|h[1-6]|td)\b[^<>]*>/i.test(source);
  const lines: PlainLine[] = [];
  let isAfterGap = false;
  for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
    for (const text of isHtml ? linesOfHtml(line) : [line]) {
      if (text.trim() !== '') lines.push({ number: index + 1, text: text.trim(), isAfterGap });
      isAfterGap = !isHtml && text.trim() === '';
    }
  }
  return lines;
}

const linesOfHtml = (line: string): readonly string[] =>
  line
    .replace(ITEM, '\n- ')
    .replace(CELL, '\t')
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(
      /&(?:#(\d{1,6})|([a-z]{2,6}));/gi,
      (entity, code: string | undefined, name: string | undefined) =>
        code === undefined
          ? (ENTITIES[name?.toLowerCase() ?? ''] ?? entity)
          : String.fromCharCode(Number(code)),
    )
    .split('\n');
