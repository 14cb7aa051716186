/** A text whose white space is gone: line breaks fall elsewhere in every output. */
export const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The strings that `text` lacks, looked for one after the other, each behind the last. */
export function missingInOrder(text: string, strings: readonly string[]): readonly string[] {
  let from = 0;
  return strings.filter((string) => {
    const wanted = withoutSpace(string);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0;
  });
}
