import * as z from 'zod';
import {
  byRecency,
  type DateRangeView,
  endDateSchema,
  partialDateSchema,
  prepareDateRange,
} from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema, type Text } from '../text/localized.js';
import { type DetailView, prepareDetails } from './details.js';
import { type MetricView, metricSchema, prepareMetric } from './metric.js';
import { defineSection, entryFields, openObject, type PrepareContext } from './section.js';

/** One strand of a job: what was done with a stated share of the time. */
export const workstreamSchema = openObject({
  name: localizedTextSchema,
  role: localizedTextSchema.optional().describe('The part played, such as core owner'),
  share: z.number().min(0).max(100).optional().describe('Share of the working time, in percent'),
  responsibilities: localizedTextsSchema.optional(),
  achievements: localizedTextsSchema.optional(),
  metrics: z.array(metricSchema).optional(),
});

/** A grade from a review, and how often it was given. */
export const ratingSchema = openObject({
  value: localizedTextSchema,
  count: z.number().int().positive().optional().describe('How often; once by default'),
  reviews: z.number().int().positive().optional().describe('How many reviews there were'),
});

/** A job, as in JSON Resume, with its strands, duties, results and reviews told apart. */
export const workSchema = openObject({
  name: localizedTextSchema.describe('The employer'),
  department: localizedTextSchema.optional(),
  position: localizedTextSchema.optional(),
  url: hrefSchema.optional(),
  location: localizedTextSchema.optional(),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  summary: localizedTextSchema.optional(),
  responsibilities: localizedTextsSchema.optional(),
  achievements: localizedTextsSchema.optional(),
  highlights: z.array(localizedTextSchema).optional(),
  metrics: z.array(metricSchema).optional(),
  workstreams: z.array(workstreamSchema).optional(),
  ratings: z.array(ratingSchema).optional(),
  ...entryFields,
});

export type Work = z.infer<typeof workSchema>;

export interface WorkstreamView {
  readonly name: Text;
  /** Share of the working time: `value` in percent. */
  readonly share?: { readonly value: number; readonly text: string };
  readonly role?: Text;
  readonly metrics: readonly MetricView[];
  readonly details: readonly DetailView[];
}

export interface WorkView {
  readonly name: Text;
  readonly url?: string;
  readonly position?: Text;
  readonly department?: Text;
  readonly location?: Text;
  readonly date: DateRangeView;
  readonly summary?: Text;
  readonly metrics: readonly MetricView[];
  readonly details: readonly DetailView[];
  readonly workstreams: readonly WorkstreamView[];
  /** What is said after the strands: reviews. */
  readonly closing: readonly DetailView[];
}

export const work = defineSection({
  entry: workSchema,
  prepare: (entries, context) => ({
    items: entries.toSorted(byRecency).map((entry): WorkView => {
      const { messages, text } = context;
      return {
        name: text(entry.name),
        ...(entry.url !== undefined && { url: entry.url }),
        ...(entry.position !== undefined && { position: text(entry.position) }),
        ...(entry.department !== undefined && { department: text(entry.department) }),
        ...(entry.location !== undefined && { location: text(entry.location) }),
        date: prepareDateRange(entry, messages),
        ...(entry.summary !== undefined && { summary: text(entry.summary) }),
        metrics: (entry.metrics ?? []).map((metric) => prepareMetric(metric, context)),
        details: prepareDetails(
          {
            responsibilities: entry.responsibilities,
            achievements: entry.achievements,
            highlights: entry.highlights,
          },
          context,
        ),
        workstreams: (entry.workstreams ?? []).map((stream) => prepareWorkstream(stream, context)),
        closing: prepareRatings(entry.ratings ?? [], context),
      };
    }),
  }),
});

function prepareWorkstream(
  stream: z.infer<typeof workstreamSchema>,
  context: PrepareContext,
): WorkstreamView {
  const { text } = context;
  return {
    name: text(stream.name),
    ...(stream.share !== undefined && { share: { value: stream.share, text: `${stream.share}%` } }),
    ...(stream.role !== undefined && { role: text(stream.role) }),
    metrics: (stream.metrics ?? []).map((metric) => prepareMetric(metric, context)),
    details: prepareDetails(
      { responsibilities: stream.responsibilities, achievements: stream.achievements },
      context,
    ),
  };
}

function prepareRatings(
  ratings: readonly z.infer<typeof ratingSchema>[],
  { messages, plain }: PrepareContext,
): readonly DetailView[] {
  if (ratings.length === 0) return [];
  const items = ratings.map(({ value, count = 1, reviews }) =>
    messages.formatRating(plain(value), count, reviews),
  );
  return [{ kind: 'ratings', label: messages.details.ratings, items }];
}
