import * as z from 'zod';
import { localizedTextSchema, type Text } from '../text/localized.js';
import { openObject, type PrepareContext } from './section.js';

/**
 * A measured result. Say `before` and `after` where both are known: the change is computed from them. Where only the
 * change was published, say `change`. `unit` is `%` by default; `pp` (percentage points) is for changes alone.
 */
export const metricSchema = openObject({
  name: localizedTextSchema.describe('What was measured'),
  before: z.number().optional().describe('In `unit`'),
  after: z.number().optional().describe('In `unit`'),
  change: z.number().optional().describe('Signed, in `unit`; only where before and after are not known'),
  unit: z.string().optional().describe('% (the default), pp for percentage points, or a word'),
  direction: z.enum(['up', 'down']).optional().describe('Which way is better; up by default'),
}).superRefine((metric, context) => {
  const pair = metric.before !== undefined && metric.after !== undefined;
  if (pair === (metric.change !== undefined)) {
    context.addIssue({
      code: 'custom',
      message: pair
        ? 'found before, after and change. Leave out change: it is computed.'
        : 'found a metric with nothing to compare. Give before and after, or change alone.',
    });
  }
});

export type Metric = z.infer<typeof metricSchema>;

/** A figure as it is shown, and its number for drawing to scale. */
export interface FigureView {
  readonly value: number;
  readonly text: string;
}

/** A result: from one figure to another, or the change alone. */
export interface MetricView {
  readonly name: Text;
  readonly before?: FigureView;
  readonly after?: FigureView;
  /** Signed, with its unit: `+8 percentage points`. */
  readonly change: string;
  readonly effect: 'better' | 'worse' | 'same';
}

/** Formats a metric. The change of a percentage is in percentage points. */
export function prepareMetric(metric: Metric, { messages, text }: PrepareContext): MetricView {
  const { before, after, unit = '%', direction = 'up' } = metric;
  const figure = (value: number): FigureView => ({
    value,
    text: unit === '%' ? `${value}%` : `${value} ${unit}`,
  });
  const pair = before !== undefined && after !== undefined;
  const change = pair ? after - before : (metric.change ?? 0);
  return {
    name: text(metric.name),
    ...(pair && { before: figure(before), after: figure(after) }),
    change: messages.formatChange(change, pair && unit === '%' ? 'pp' : unit),
    effect: change === 0 ? 'same' : change > 0 === (direction === 'up') ? 'better' : 'worse',
  };
}
