import type { Text } from '../text/nodes.js';
import { prepareCount } from './dated-count.js';
import type { Publication } from './publication-schema.js';
import type { PrepareContext } from './section.js';

/** How the venue of a paper is ranked, the indexes that have it, the quartile of its journal and its impact factor. */
export function standingOf(
  { type, ranks = [], indexed = [], quartile, impactFactor }: Publication,
  { messages, text }: PrepareContext,
): readonly Text[] {
  const kind = type === 'journal' || type === 'conference' ? type : undefined;
  return [
    ...ranks.map(({ system, value, edition }) => messages.formatRank({ system, value, edition, kind })),
    ...(indexed.length > 0 ? [messages.formatIndexes(indexed.map((index) => text(index)))] : []),
    ...(quartile === undefined ? [] : [text(quartile)]),
    ...(impactFactor === undefined
      ? []
      : [
          messages.formatRank({
            system: 'IF',
            value: String(impactFactor.value),
            edition: impactFactor.year,
          }),
        ]),
  ];
}

/** How often a paper was cited, who counted and when. */
export const citedBy = ({ citations }: Publication, context: PrepareContext): readonly Text[] =>
  citations === undefined
    ? []
    : [prepareCount(citations, context.messages.formatCitedBy(citations.count), context)];
