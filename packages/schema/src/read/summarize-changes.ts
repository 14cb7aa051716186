import { formatPath } from '../diagnostics/diagnostic.js';
import { groupBy } from '../diagnostics/report-once.js';
import type { Change } from './normalize.js';

/** Changes as they are reported: of names that JSON Resume 1.0 does not have, and of empty values, all of a document in one. */
export function summarizeChanges(changes: readonly Change[]): readonly Change[] {
  const ofKind = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const [oldNames, empty] = [ofKind('old-name'), ofKind('empty')];
  const summaries = new Map<Change | undefined, string>([
    ...(oldNames.length > 1 ? [[oldNames[0], summarizeOldNames(oldNames)] as const] : []),
    ...(empty.length > 1 ? [[empty[0], summarizeEmpty(empty)] as const] : []),
  ]);
  const others = new Set([...oldNames.slice(1), ...empty.slice(1)]);
  return changes
    .filter((change) => !others.has(change))
    .map((change) => ({ ...change, message: summaries.get(change) ?? change.message }));
}

function summarizeOldNames(changes: readonly Change[]): string {
  const list = groupBy(changes, renaming).flatMap(([first, ...more]) => {
    if (!first) return [];
    return more.length > 0 ? `${renaming(first)} (${more.length + 1} times)` : renaming(first);
  });
  return `Names that JSON Resume 1.0 does not have are read: ${list.join(', ')}. "resume lint --fix" renames them.`;
}

function renaming({ path, fix }: Change): string {
  const section = path.length > 2 ? `${String(path[0])}[]` : String(path[0]);
  return `${section}.${String(path.at(-1))} as ${fix && 'rename' in fix ? fix.rename : ''}`;
}

/** The most places of empty values that are named. */
const MOST_NAMED = 4;

function summarizeEmpty(changes: readonly Change[]): string {
  const places = changes.slice(1, MOST_NAMED).map(({ path }) => formatPath(path));
  const more = changes.length - 1 - places.length;
  return `${changes.length} values are empty: here, ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Leave out the keys of what is not known.`;
}
