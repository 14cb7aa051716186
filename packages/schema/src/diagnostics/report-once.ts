import { formatPath, parsePath } from './diagnostic.js';

interface Finding {
  readonly path: string;
  readonly message: string;
}

/** The path of a finding without the numbers of entries: `work[].name`. */
export const pathOfKey = ({ path }: Finding) => path.replace(/\[\d+\]/g, '[]');

/**
 * Reports what is found in several entries of a list once: the first of each group, with the places of the others.
 *
 * @param groupOf findings with equal groups are one; by default those of one key with the same message
 */
export function reportOnce<Found extends Finding>(
  findings: readonly Found[],
  groupOf = (finding: Found) => `${pathOfKey(finding)}: ${finding.message}`,
): Found[] {
  return groupBy(findings, groupOf).flatMap(([first, ...others]) =>
    first ? { ...first, message: `${first.message}${alsoIn(others)}` } : [],
  );
}

/** Items with equal keys together, in the order in which the keys first appear. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const MOST_NAMED = 3;

/** The maps that have the same key, as far as there is space for them. */
function alsoIn(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const places = others.slice(0, MOST_NAMED).map(({ path }) => mapAt(path));
  const more = others.length - places.length;
  return ` Also in ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** The entry that has a key; an entry itself where the path ends with its number. */
function mapAt(path: string): string {
  const keys = parsePath(path);
  return typeof keys.at(-1) === 'number' ? path : formatPath(keys.slice(0, -1));
}
