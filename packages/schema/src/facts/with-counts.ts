import type { Resume } from '../resume.js';
import type { Count, Counts, CountsKind } from './counts.js';
import { papersOf, type Subject, softwareOf } from './subjects.js';

/** A count that a document shows from a file. */
export interface ShownCount {
  readonly kind: CountsKind;
  readonly key: string;
  /** Which of the counts of its subject. */
  readonly index: number;
  readonly count: Count;
}

/** A document with counts, and which those are. */
export interface Counted {
  readonly resume: Resume;
  readonly shown: readonly ShownCount[];
}

/**
 * Adds counts to a document where it says none itself. Of several counts of the same the first is added; a count of zero is
 * left out.
 */
export function withCounts(resume: Resume, counts: Partial<Record<CountsKind, Counts>>): Counted {
  const shown: ShownCount[] = [];
  const lists: { [Section in Subject['path'][0]]?: Record<string, unknown>[] } = {};
  const add = (kind: CountsKind, field: 'citations' | 'stars' | 'downloads', { path, key }: Subject) => {
    const [section, i] = path;
    const list = lists[section] ?? [...(resume[section] ?? [])];
    const found = Object.hasOwn(counts[kind] ?? {}, key) ? (counts[kind]?.[key] ?? []) : [];
    const index = found.findIndex(({ measure = 'citations' }) => measure === field);
    const count = found[index];
    if (!count || count.count === 0 || list[i]?.[field] !== undefined) return;
    const { measure: _, ...dated } = count;
    list[i] = { ...list[i], [field]: dated };
    lists[section] = list;
    shown.push({ kind, key, index, count });
  };
  for (const paper of papersOf(resume)) add('citations', 'citations', paper);
  for (const software of softwareOf(resume)) {
    add('software', 'stars', software);
    add('software', 'downloads', software);
  }
  return { resume: { ...resume, ...lists } as Resume, shown };
}
