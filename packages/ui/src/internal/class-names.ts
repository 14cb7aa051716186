/** A part's class, and what the caller adds to it. */
export function classNames(part: string, ...others: readonly (string | undefined)[]): string {
  let names = part;
  for (const other of others) if (other) names += ` ${other}`;
  return names;
}
