import * as z from 'zod';
import { dateText, partialDateSchema, prepareDate } from '../dates/partial-date.js';
import { joinTexts } from '../text/compose.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import type { PrepareContext } from './section.js';

/**
 * A measured result, in one of three ways: `before` and `after`, from which the change is computed; `change` alone, where
 * only that was published; or `value` alone, where there is nothing to compare. `unit` is `%` by default; `pp`
 * (percentage points) is for changes alone.
 */
export const metricSchema = openObject({
  name: localizedTextSchema.describe('What was measured'),
  before: z.number().optional().describe('In `unit`'),
  after: z.number().optional().describe('In `unit`'),
  change: z.number().optional().describe('Signed, in `unit`; only where before and after are not known'),
  value: z.number().optional().describe('In `unit`; where there is nothing to compare with'),
  unit: z.string().optional().describe('% (the default), pp for percentage points, or a word'),
  direction: z.enum(['up', 'down']).optional().describe('Which way is better; up by default'),
  asOf: partialDateSchema.optional().describe('When it was measured'),
  source: localizedTextSchema.optional().describe('Who measured it'),
}).superRefine(({ before, after, change, value }, context) => {
  const pair = before !== undefined && after !== undefined;
  const ways = [pair, change !== undefined, value !== undefined].filter(Boolean).length;
  if (ways === 1) return;
  const message = !ways
    ? 'The metric has nothing to compare. Give before and after, or change alone, or value alone.'
    : pair && change !== undefined
      ? 'The metric has before, after and change. Leave out change: it is computed.'
      : 'The metric gives its result more than once. Give before and after, or change alone, or value alone.';
  context.addIssue({ code: 'custom', message });
});

export type Metric = z.infer<typeof metricSchema>;

/** A figure as it is shown, and its number for drawing to scale. */
export interface FigureView {
  /** The number, in the unit that `text` has: `15`. */
  readonly value: number;
  /** The number with its unit, in the language of the view: `15%`, `1,200 ms`. */
  readonly text: string;
}

/** A result: from one figure to another, the change alone, or a figure alone. */
export interface MetricView extends Sourced {
  /** What was measured; by whom and when stands behind it where that is known. */
  readonly name: Text;
  /** The figure before: `{ value: 15, text: "15%" }`. */
  readonly before?: FigureView;
  /** The figure after. */
  readonly after?: FigureView;
  /** Signed, with its unit: `+8 percentage points`. The figure itself where there is nothing to compare. */
  readonly change: Text;
  /** The change as a share of the figure before: `+53%`. An alternative to `change`; components may ignore it. */
  readonly relative?: Text;
  /** Whether the change is for the better: more is not always better. */
  readonly effect: 'better' | 'worse' | 'same';
  /** The same in a word, where the sign does not say it: `better` where less is better. */
  readonly effectText?: Text;
}

/** Formats a metric. The change of a percentage is in percentage points. */
export function prepareMetric(metric: Metric, context: PrepareContext): MetricView {
  const { messages } = context;
  const { before, after, value, unit = '%', direction = 'up' } = metric;
  const figure = (number: number): FigureView => ({
    value: number,
    text: unit === '%' ? `${number}%` : `${number} ${unit}`,
  });
  const name = prepareName(metric, context);
  if (value !== undefined) return { name, change: figure(value).text, effect: 'same' };
  const pair = before !== undefined && after !== undefined;
  // Figures are written in decimals: 0.3 − 0.1 is 0.2 to their reader.
  const change = pair ? Number((after - before).toPrecision(12)) : (metric.change ?? 0);
  const effect = change === 0 ? 'same' : change > 0 === (direction === 'up') ? 'better' : 'worse';
  return {
    name,
    ...(pair && { before: figure(before), after: figure(after) }),
    change: messages.formatChange(change, pair && unit === '%' ? 'pp' : unit),
    ...(pair &&
      before > 0 && { relative: messages.formatChange(roundPercent((change / before) * 100), '%') }),
    effect,
    ...(effect !== 'same' && direction === 'down' && { effectText: messages.word(`phrases.${effect}`) }),
  };
}

/** A share as short as it can be said: in whole percent, a small one in two digits. */
function roundPercent(percent: number): number {
  return Math.abs(percent) < 10 ? Number(percent.toPrecision(2)) : Math.round(percent);
}

function prepareName({ name, source, asOf }: Metric, { messages, text }: PrepareContext): Text {
  const from = joinTexts([text(name), source === undefined ? '' : text(source)], ' · ');
  return asOf === undefined ? from : messages.formatAsOf(from, dateText(prepareDate(asOf, messages)));
}
