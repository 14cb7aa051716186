/** Lines and pages break where they like: only what is printed counts. */
const printed = (text: string) => text.replace(/\s+/gu, '');

/** What a reader of CommonMark shows. */
export const unmarked = (markdown: string) =>
  markdown.replace(
    /\\([!-/:-@[-`{-~])|(?<!\\)`([^`]*)`|\]\(<[^>]*>\)|\*+|<\/?su[bp]>/g,
    (_, escaped = '', code = '') => escaped + code,
  );

/** The first string that does not follow those before it, with the text it was looked for in. */
export function firstLost(strings: readonly string[], text: string): string | undefined {
  const shown = printed(text);
  let from = 0;
  for (const string of strings.map(printed)) {
    const place = shown.indexOf(string, from);
    if (place < 0) return `"${string}" after "…${shown.slice(Math.max(0, from - 40), from)}"`;
    from = place + string.length;
  }
  return undefined;
}

/** The strings that a text lacks, wherever they would stand. */
export function lostIn(text: string, strings: readonly string[]): readonly string[] {
  const shown = printed(text);
  return strings.filter((string) => !shown.includes(printed(string)));
}
