/** A label with a list below it, in Markdown: what a map of one key with a list of texts means where a text is wanted. */
export const labelledList = (label: string, items: readonly string[]): string =>
  [`${label}:`, ...items.map((item) => `- ${item}`)].join('\n');

/** The texts of a list that holds nothing else. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.filter((item) => typeof item === 'string' || typeof item === 'number');
  return texts.length === value.length ? texts.map(String) : undefined;
}
