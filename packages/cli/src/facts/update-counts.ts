import type { Count, Counts } from '@resume/schema/facts';

/** A count, or that a source does not have what was asked for. */
export interface Fresh {
  readonly key: string;
  readonly source: string;
  /** Nothing where the source does not have it. */
  readonly count?: Count;
}

/** What became of one count. */
export interface Change {
  readonly key: string;
  readonly source: string;
  /**
   * `added`, `raised`, `lowered`, `same`; `refused` where it fell by more than is allowed and `missing` where the source has it
   * no more: both keep what was there. `unknown` where the source never had it.
   */
  readonly kind: 'added' | 'raised' | 'lowered' | 'same' | 'refused' | 'missing' | 'unknown';
  readonly before?: number;
  readonly after?: number;
}

export interface Updated {
  readonly counts: Counts;
  readonly changes: readonly Change[];
}

/**
 * Puts fresh counts into those of a file. Those of sources that were asked come first, in the order asked; nothing that was
 * there is lost.
 *
 * @param maxDrop by how many percent a count may fall
 */
export function updateCounts(before: Counts, fresh: readonly Fresh[], maxDrop: number): Updated {
  const counts = new Map(Object.entries(before));
  const changes: Change[] = [];
  const done = new Map<string, Count[]>();
  for (const { key, source, count } of fresh) {
    const known = (counts.get(key) ?? []).find((other) => isSame(other, { source, measure: count?.measure }));
    const kind = kindOf(known, count, maxDrop);
    changes.push({
      key,
      source,
      kind,
      ...(known && { before: known.count }),
      ...(count && { after: count.count }),
    });
    const kept = kind === 'refused' || kind === 'missing' ? known : count;
    if (kept) done.set(key, [...(done.get(key) ?? []), kept]);
  }
  for (const [key, asked] of done) {
    const others = (counts.get(key) ?? []).filter((other) => !asked.some((count) => isSame(count, other)));
    counts.set(key, [...asked, ...others]);
  }
  return { counts: Object.fromEntries(counts), changes };
}

/** Whether two counts are by one source of one measure; of a measure that is not known, by the source alone. */
const isSame = (a: Pick<Count, 'source' | 'measure'>, b: Pick<Count, 'source' | 'measure'>) =>
  a.source === b.source && (a.measure === b.measure || b.measure === undefined);

function kindOf(known: Count | undefined, count: Count | undefined, maxDrop: number): Change['kind'] {
  if (!count) return known ? 'missing' : 'unknown';
  if (!known) return 'added';
  if (count.count >= known.count) return count.count > known.count ? 'raised' : 'same';
  return ((known.count - count.count) / known.count) * 100 > maxDrop ? 'refused' : 'lowered';
}
