import * as z from 'zod';
import { dateText, partialDateSchema, prepareDate } from '../dates/partial-date.js';
import { joinTexts, linkTo } from '../text/compose.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import type { Prepared } from './details.js';
import type { PrepareContext } from './section.js';

/** A count that changes with time: how often, who counted, and when. */
export const datedCountSchema = openObject({
  count: z.number().int().nonnegative().describe('How often'),
  source: localizedTextSchema.optional().describe('Who counted, such as OpenAlex'),
  asOf: partialDateSchema.optional().describe('When it was counted'),
  url: hrefSchema.optional().describe('Where the count can be seen'),
});

export type DatedCount = z.infer<typeof datedCountSchema>;

/** A count in words, with who counted and when. The source leads to where the count can be seen. */
export function prepareCount(
  { source, asOf, url }: DatedCount,
  figure: Text,
  { messages, text }: PrepareContext,
): Text {
  const name = source === undefined ? undefined : text(source);
  const counted = name !== undefined && url !== undefined ? linkTo(url, name) : name;
  const shown = name === undefined && url !== undefined ? linkTo(url, figure) : figure;
  if (asOf !== undefined) return messages.formatAsOf(shown, dateText(prepareDate(asOf, messages)), counted);
  return counted === undefined ? shown : joinTexts([shown, counted], ' · ');
}

/** How much software is used, as labelled parts. */
export function usageOf(
  {
    stars,
    downloads,
  }: { readonly stars?: DatedCount | undefined; readonly downloads?: DatedCount | undefined },
  context: PrepareContext,
): { readonly stars?: Prepared; readonly downloads?: Prepared } {
  const prepared = (count: DatedCount): Prepared => ({
    prepared: prepareCount(count, context.messages.formatNumber(count.count), context),
  });
  return { ...(stars && { stars: prepared(stars) }), ...(downloads && { downloads: prepared(downloads) }) };
}
