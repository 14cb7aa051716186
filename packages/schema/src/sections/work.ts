import * as z from 'zod';
import {
  byRecency,
  type DateRangeView,
  endDateSchema,
  prepareDateRange,
  rangeText,
  startDateSchema,
} from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema, bulletsSchema } from './bullet.js';
import { type DetailView, prepareDetails } from './details.js';
import { employmentAt, spanOf } from './employment.js';
import { type MetricView, metricSchema, prepareMetric } from './metric.js';
import { defineSection, entryFields, markFields, type PrepareContext } from './section.js';
import { prepareTitle } from './title.js';

/** What was done in a strand of a job, or in one position. */
const strandFields = {
  /** What it is about. */
  summary: localizedTextSchema.optional().describe('What it is about'),
  /** What the duties were. */
  responsibilities: bulletsSchema.optional().describe('What the duties were'),
  /** What was achieved. */
  achievements: bulletsSchema.optional().describe('What was achieved'),
  /** What stands out, one bullet each. */
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  /** Measured results. */
  metrics: z.array(metricSchema).optional().describe('Measured results'),
};

/** One strand of a job: what was done with a stated share of the time. */
const workstreamSchema = openObject({
  /** What it is called. */
  name: localizedTextSchema.describe('What it is called'),
  /** The part played, such as core owner. */
  role: localizedTextSchema.optional().describe('The part played, such as core owner'),
  /** Share of the working time, in percent. */
  share: z.number().min(0).max(100).optional().describe('Share of the working time, in percent'),
  ...strandFields,
  ...markFields,
});

/** A grade from a review, and how often it was given. */
const ratingSchema = openObject({
  /** The grade given. */
  value: localizedTextSchema.describe('The grade given'),
  /** How often; once by default. */
  count: z.number().int().positive().optional().describe('How often; once by default'),
  /** How many reviews there were. */
  reviews: z.number().int().positive().optional().describe('How many reviews there were'),
});

/** A position held at one employer, where there was more than one. */
const roleSchema = openObject({
  /** The position held. */
  position: localizedTextSchema.describe('The position held'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  ...strandFields,
  ...markFields,
});

/** A job, as in JSON Resume, with its strands, duties, results and reviews told apart. */
const workSchema = openObject({
  /** The employer. */
  name: localizedTextSchema.optional().describe('The employer'),
  /** What the employer does. */
  description: localizedTextSchema.optional().describe('What the employer does'),
  /** The department or group. */
  department: localizedTextSchema.optional().describe('The department or group'),
  /** The position held. */
  position: localizedTextSchema.optional().describe('The position held'),
  /** The home page of the employer. */
  url: hrefSchema.optional().describe('The home page of the employer'),
  /** Where it is. */
  location: localizedTextSchema.optional().describe('Where it is'),
  /** How many people the team has. */
  team: z.number().int().positive().optional().describe('How many people the team has'),
  /** Languages, libraries and tools used. */
  stack: z.array(localizedTextSchema).optional().describe('Languages, libraries and tools used'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  /** What the job is about. */
  summary: localizedTextSchema.optional().describe('What the job is about'),
  /** What the duties were. */
  responsibilities: bulletsSchema.optional().describe('What the duties were'),
  /** What was achieved. */
  achievements: bulletsSchema.optional().describe('What was achieved'),
  /** What stands out, one bullet each. */
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  /** Measured results. */
  metrics: z.array(metricSchema).optional().describe('Measured results'),
  /** Positions held one after the other. */
  roles: z.array(roleSchema).optional().describe('Positions held one after the other'),
  /** Strands of the work, told apart. */
  workstreams: z.array(workstreamSchema).optional().describe('Strands of the work, told apart'),
  /** Grades of reviews. */
  ratings: z.array(ratingSchema).optional().describe('Grades of reviews'),
  ...entryFields,
});

/** A part of a job: a strand of the work, or a position held for a time. */
export interface WorkstreamView extends Sourced {
  readonly name: Text;
  /** Share of the working time: `value` in percent. */
  readonly share?: { readonly value: number; readonly text: string };
  /** The part played; for a position, when it was held. */
  readonly role?: Text;
  readonly summary?: BlockText;
  readonly metrics: readonly MetricView[];
  readonly details: readonly DetailView[];
}

export interface WorkView extends Sourced {
  readonly name: Text;
  readonly url?: string;
  readonly position?: Text;
  readonly department?: Text;
  readonly location?: Text;
  readonly date: DateRangeView;
  readonly summary?: BlockText;
  readonly metrics: readonly MetricView[];
  readonly details: readonly DetailView[];
  readonly workstreams: readonly WorkstreamView[];
  /** What is said after the strands: reviews. */
  readonly closing: readonly DetailView[];
}

export const work = defineSection({
  about: 'Jobs',
  titles: {
    en: 'Experience, Work, Work experience, Work history, Professional experience, Employment, Employment history, Career, Career history, Positions, Appointments, Internships',
    de: 'Erfahrung, Erfahrungen, Berufserfahrung, Berufspraxis, Werdegang, Beruflicher Werdegang, Praktika',
    fr: 'Expérience, Expériences, Expériences professionnelles, Parcours professionnel, Emplois, Stages',
    es: 'Experiencia, Experiencia laboral, Experiencia profesional, Empleo',
    pt: 'Experiência, Experiência profissional',
    it: 'Esperienza, Esperienze, Esperienze professionali, Esperienze lavorative',
    nl: 'Ervaring, Werkervaring',
    pl: 'Doświadczenie, Doświadczenie zawodowe',
    zh: '工作, 工作经验, 工作经历, 任职经历, 实习经历, 工作經驗, 工作經歷, 實習經歷',
    ja: '職歴, 職務経歴',
    ko: '경력, 경력사항',
  },
  shape: { organization: 'name' },
  entry: workSchema,
  jsonLd: {
    keys: ['name', 'url'],
    person: (entry, { organization, now }) => {
      const { name, url } = entry;
      if (name === undefined) return {};
      const when = employmentAt(now, entry);
      return when && { [when === 'current' ? 'worksFor' : 'alumniOf']: organization(name, url) };
    },
    unsaid: 'is neither held now nor was before; left out.',
  },
  prepare: (entries, context) => ({
    items: entries
      .toSorted((a, b) => byRecency(spanOf(a), spanOf(b)))
      .map((entry): WorkView => {
        const { messages, text, blockText } = context;
        const [name, position] = [entry.name, entry.position].filter((line) => line !== undefined);
        const { title, url } = prepareTitle(name, entry.url, context);
        return {
          name: title,
          ...(url !== undefined && { url }),
          ...(position !== undefined && { position: text(position) }),
          ...(entry.department !== undefined && { department: text(entry.department) }),
          ...(entry.location !== undefined && { location: text(entry.location) }),
          date: prepareDateRange(spanOf(entry), context),
          ...(entry.summary !== undefined && { summary: blockText(entry.summary) }),
          metrics: (entry.metrics ?? []).map((metric) => prepareMetric(metric, context)),
          details: prepareDetails(
            {
              employer: entry.description,
              responsibilities: entry.responsibilities,
              achievements: entry.achievements,
              highlights: entry.highlights,
              team: entry.team === undefined ? undefined : messages.formatNumber(entry.team),
              stack: entry.stack,
            },
            context,
          ),
          workstreams: [
            ...(entry.roles ?? []).toSorted(byRecency).map((role) => prepareRole(role, context)),
            ...(entry.workstreams ?? []).map((stream) => prepareWorkstream(stream, context)),
          ],
          closing: prepareRatings(entry.ratings ?? [], context),
        };
      }),
  }),
});

function prepareRole(role: z.infer<typeof roleSchema>, context: PrepareContext): WorkstreamView {
  const { text } = context;
  const period = rangeText(prepareDateRange(role, context));
  return {
    name: text(role.position),
    ...(period && { role: period }),
    ...prepareStrand(role, context),
  };
}

function prepareWorkstream(
  stream: z.infer<typeof workstreamSchema>,
  context: PrepareContext,
): WorkstreamView {
  const { text } = context;
  return {
    name: text(stream.name),
    ...(stream.share !== undefined && { share: { value: stream.share, text: `${stream.share}%` } }),
    ...(stream.role !== undefined && { role: text(stream.role) }),
    ...prepareStrand(stream, context),
  };
}

/** What a position and a strand have in common. */
function prepareStrand(
  strand: Pick<z.infer<typeof roleSchema>, keyof typeof strandFields>,
  context: PrepareContext,
): Pick<WorkstreamView, 'summary' | 'metrics' | 'details'> {
  const { summary, metrics = [], responsibilities, achievements, highlights } = strand;
  return {
    ...(summary !== undefined && { summary: context.blockText(summary) }),
    metrics: metrics.map((metric) => prepareMetric(metric, context)),
    details: prepareDetails({ responsibilities, achievements, highlights }, context),
  };
}

function prepareRatings(
  ratings: readonly z.infer<typeof ratingSchema>[],
  { messages, text }: PrepareContext,
): readonly DetailView[] {
  if (ratings.length === 0) return [];
  const items = ratings.map(({ value, count = 1, reviews }) =>
    messages.formatRating(text(value), count, reviews),
  );
  return [{ kind: 'ratings', label: messages.word('details.ratings'), items }];
}
