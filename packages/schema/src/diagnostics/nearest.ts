/** The word of `known` that `word` was most likely meant to be; nothing where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** How many letters must be added, taken away, changed, or swapped with their neighbour. */
export function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What to report of a name that no letter or variant of a document has. */
export function unknownName(kind: 'letter' | 'variant', name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  const remedy =
    meant !== undefined
      ? `Did you mean "${meant}"?`
      : names.length > 0
        ? `Use one of: ${names.join(', ')}.`
        : `The document has none. Add one under ${kind}s.`;
  return `No ${kind} is called "${name}". ${remedy}`;
}
