import { dateText, prepareDate } from '../dates/partial-date.js';
import { linkTo } from '../text/compose.js';
import type { Text } from '../text/nodes.js';
import type { PrepareContext } from './section.js';

/** What an index says of all papers, linked to its page. */
export function prepareScholar({ messages, scholar = {}, text }: PrepareContext): Text[] {
  const { citations, hIndex, i10Index, asOf, note, url } = scholar;
  const indices = [
    ...(hIndex === undefined ? [] : [`h-index ${messages.formatNumber(hIndex)}`]),
    ...(i10Index === undefined ? [] : [`i10-index ${messages.formatNumber(i10Index)}`]),
  ].join(messages.nameSeparator);
  const figures = [
    ...(citations
      ? [
          messages.formatCitations({
            count: citations.count,
            atLeast: citations.atLeast ?? false,
            source: text(citations.source),
          }),
        ]
      : []),
    ...(indices
      ? [asOf === undefined ? indices : messages.formatAsOf(indices, dateText(prepareDate(asOf, messages)))]
      : []),
  ];
  const [first = url, ...others] = figures;
  return [
    ...(first === undefined ? [] : [url === undefined ? first : linkTo(url, first)]),
    ...others,
    ...(note === undefined ? [] : [text(note)]),
  ];
}
