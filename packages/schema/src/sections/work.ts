import * as z from 'zod';
import type { CareerSpanView } from '../dates/career-scale.js';
import { inTime } from '../dates/in-time.js';
import {
  type DateRangeView,
  endDateSchema,
  prepareDateRange,
  rangeText,
  startDateSchema,
} from '../dates/partial-date.js';
import { joinTexts } from '../text/compose.js';
import { hrefSchema } from '../text/href-schema.js';
import { type LocalizedText, localizedTextSchema } from '../text/localized.js';
import { type BlockText, type Sourced, type Text, textToString } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { type BulletView, bulletSchema, bulletsSchema, prepareBullets } from './bullet.js';
import { type DetailPart, type DetailView, prepareDetails } from './details.js';
import { employmentAt, spanOf } from './employment.js';
import { type Amount, amountSchema, formatAmount, isAmount, termLine } from './entry.js';
import { type MetricView, metricSchema, prepareMetric } from './metric.js';
import { defineSection, entryFields, markFields, type PrepareContext } from './section.js';
import { prepareTitle } from './title.js';

/** A number of people, or words for it. */
const countSchema = z.union([z.number().int().positive(), localizedTextSchema]);

/** What was done in a strand of a job, or in one position. */
const strandFields = {
  summary: localizedTextSchema.optional().describe('What it is about'),
  responsibilities: bulletsSchema.optional().describe('What the duties were'),
  achievements: bulletsSchema.optional().describe('What was achieved'),
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  metrics: z.array(metricSchema).optional().describe('Measured results'),
};

/** One strand of a job: what was done with a stated share of the time. */
const workstreamSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  role: localizedTextSchema.optional().describe('The part played, such as core owner'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  team: countSchema
    .optional()
    .describe('How many people the team has, or words such as 6 engineers and a designer'),
  stack: z.array(localizedTextSchema).optional().describe('Languages, libraries and tools used'),
  phases: z
    .array(localizedTextSchema)
    .optional()
    .describe('The parts of a project taken on, such as design, coding and testing'),
  share: z.number().min(0).max(100).optional().describe('Share of the working time, in percent'),
  ...strandFields,
  ...markFields,
});

/** A grade from a review, and how often it was given. */
const ratingSchema = openObject({
  value: localizedTextSchema.describe('The grade given'),
  count: z.number().int().positive().optional().describe('How often; once by default'),
  reviews: z.number().int().positive().optional().describe('How many reviews there were'),
});

/** How somebody is employed. */
const employmentTypeSchema = localizedTextSchema
  .optional()
  .describe(
    'full-time, part-time, internship, contract, freelance, working-student, dispatch, visiting, or other words',
  );

/** What is known of an employer, as Chinese and Japanese résumés state it. */
const employerSchema = openObject({
  industry: localizedTextSchema.optional().describe('The industry'),
  type: localizedTextSchema.optional().describe('Of what kind, such as a state-owned or a listed company'),
  employees: countSchema.optional().describe('How many people work there, or words such as 50–200'),
  capital: z.union([localizedTextSchema, amountSchema]).optional().describe('Its capital'),
  revenue: z.union([localizedTextSchema, amountSchema]).optional().describe('Its revenue in a year'),
});

/** A position held at one employer, where there was more than one. */
const roleSchema = openObject({
  position: localizedTextSchema.describe('The position held'),
  employmentType: employmentTypeSchema,
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  ...strandFields,
  ...markFields,
});

/** A job, as in JSON Resume, with its strands, duties, results and reviews. */
const workSchema = openObject({
  name: localizedTextSchema.optional().describe('The employer'),
  description: localizedTextSchema.optional().describe('What the employer does'),
  employer: employerSchema
    .optional()
    .describe('What is known of the employer, such as its industry and size'),
  department: localizedTextSchema.optional().describe('The department or group'),
  position: localizedTextSchema.optional().describe('The position held'),
  employmentType: employmentTypeSchema,
  url: hrefSchema.optional().describe('The home page of the employer'),
  location: localizedTextSchema.optional().describe('Where it is'),
  team: countSchema
    .optional()
    .describe('How many people the team has, or words such as 6 engineers and a designer'),
  stack: z.array(localizedTextSchema).optional().describe('Languages, libraries and tools used'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: localizedTextSchema.optional().describe('What the job is about'),
  responsibilities: bulletsSchema.optional().describe('What the duties were'),
  achievements: bulletsSchema.optional().describe('What was achieved'),
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  metrics: z.array(metricSchema).optional().describe('Measured results'),
  roles: z.array(roleSchema).optional().describe('Positions held one after the other'),
  workstreams: z.array(workstreamSchema).optional().describe('Strands of the work'),
  ratings: z.array(ratingSchema).optional().describe('Grades of reviews'),
  leavingReason: localizedTextSchema.optional().describe('Why it ended'),
  ...entryFields,
});

export type Work = z.infer<typeof workSchema>;

/** A part of a job: a strand of the work, or a position held for a time. */
export interface WorkstreamView extends Sourced {
  /** What the strand of work was about, or the position held. */
  readonly name: Text;
  /** Share of the working time: `value` in percent. */
  readonly share?: { readonly value: number; readonly text: string };
  /** The part played. */
  readonly role?: Text;
  /** Such as part-time or internship, in the language of the view. */
  readonly employmentType?: Text;
  /** When it was, where it has dates of its own. */
  readonly period?: Text;
  /** What was to be done, in a sentence or two. */
  readonly summary?: BlockText;
  /** Measured results, before and after. */
  readonly metrics: readonly MetricView[];
  /** What stands out, an item each. */
  readonly bullets: readonly BulletView[];
  /** Labelled lists below: achievements, techniques. */
  readonly details: readonly DetailView[];
}

export interface WorkView extends Sourced {
  /** The employer, which leads to `url`. */
  readonly name: Text;
  /** Where the name leads. */
  readonly url?: string;
  /** The position held: `Engineer`. */
  readonly position?: Text;
  /** Such as part-time or internship, in the language of the view. */
  readonly employmentType?: Text;
  /** The part of the employer: `Research`. */
  readonly department?: Text;
  /** Where it was: `Berlin`. */
  readonly location?: Text;
  /** When it began and ended. */
  readonly date: DateRangeView;
  /** Where it lies on the scale of the career. */
  readonly span?: CareerSpanView;
  /** What the job was, in a sentence or two. */
  readonly summary?: BlockText;
  /** Measured results, before and after. */
  readonly metrics: readonly MetricView[];
  /** What stands out, an item each. */
  readonly bullets: readonly BulletView[];
  /** Labelled lists below: achievements, techniques. */
  readonly details: readonly DetailView[];
  /** Strands of work, or positions held one after the other, each with its own results. */
  readonly workstreams: readonly WorkstreamView[];
  /** What is said after the strands: reviews, why it ended. */
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
    ...(entries.length > 0 &&
      entries.every(isInternship) && {
        title: context.messages.word('phrases.internships'),
      }),
    items: inTime(entries, context, { datesOf: spanOf }).map((entry): WorkView => {
      const { text, blockText } = context;
      const [name, position] = [entry.name, entry.position].filter((line) => line !== undefined);
      const { title, url } = prepareTitle(name, entry.url, context);
      return {
        name: title,
        ...(url !== undefined && { url }),
        ...(position !== undefined && { position: text(position) }),
        ...prepareEmploymentType(entry, context),
        ...(entry.department !== undefined && { department: text(entry.department) }),
        ...(entry.location !== undefined && { location: text(entry.location) }),
        date: prepareDateRange(spanOf(entry), context),
        ...context.careerSpan(spanOf(entry)),
        ...(entry.summary !== undefined && { summary: blockText(entry.summary) }),
        metrics: (entry.metrics ?? []).map((metric) => prepareMetric(metric, context)),
        bullets: prepareBullets(entry.highlights, context),
        details: prepareDetails(
          {
            employer: prepareEmployer(entry, context),
            responsibilities: entry.responsibilities,
            achievements: entry.achievements,
            team: prepareTeam(entry, context),
            stack: entry.stack,
          },
          context,
        ),
        workstreams: [
          ...inTime(entry.roles ?? [], context).map((role) => prepareRole(role, context)),
          ...(entry.workstreams ?? []).map((stream) => prepareWorkstream(stream, context)),
        ],
        closing: [
          ...prepareRatings(entry.ratings ?? [], context),
          ...prepareDetails({ leavingReason: entry.leavingReason }, context),
        ],
      };
    }),
  }),
});

const isInternship = ({ employmentType }: Work) => employmentType === 'internship';

/** What the employer does, and below it the facts in one line. */
function prepareEmployer(
  { description, employer = {} }: Work,
  context: PrepareContext,
): DetailPart | undefined {
  const { messages, text } = context;
  const { industry, type, employees, capital, revenue } = employer;
  const facts = [
    industry === undefined ? '' : text(industry),
    type === undefined ? '' : text(type),
    employees === undefined ? '' : employeesText(employees, context),
    capital === undefined ? '' : messages.formatCapital(amountText(capital, context)),
    revenue === undefined ? '' : messages.formatRevenue(amountText(revenue, context)),
  ];
  const prepared = joinTexts(facts, messages.nameSeparator);
  if (prepared === '') return description;
  return description === undefined ? { prepared } : [description, { prepared }];
}

/** Figures are said as a number of people; words stand as they are. */
function employeesText(employees: number | LocalizedText, { messages, text }: PrepareContext): Text {
  if (typeof employees === 'number') return messages.formatEmployees(employees);
  const words = text(employees);
  return /\p{L}/u.test(textToString(words)) ? words : messages.formatEmployees(words);
}

const amountText = (value: LocalizedText | Amount, { messages, text }: PrepareContext): Text =>
  isAmount(value) ? formatAmount(value, messages) : text(value);

function prepareRole(role: z.infer<typeof roleSchema>, context: PrepareContext): WorkstreamView {
  return {
    name: context.text(role.position),
    ...prepareTerms(role, context),
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
    ...prepareTerms(stream, context),
    ...prepareStrand(stream, context),
  };
}

/** How and when a part of a job was held. */
function prepareTerms(
  terms: Partial<Pick<z.infer<typeof roleSchema>, 'position' | 'employmentType' | 'startDate' | 'endDate'>>,
  context: PrepareContext,
): Pick<WorkstreamView, 'employmentType' | 'period'> {
  const period = rangeText(prepareDateRange(terms, context));
  return { ...prepareEmploymentType(terms, context), ...(period && { period }) };
}

/** How a job was held, unless its position says it. */
function prepareEmploymentType(
  { position, employmentType }: Partial<Pick<Work, 'position' | 'employmentType'>>,
  context: PrepareContext,
): Pick<WorkstreamView, 'employmentType'> {
  const line = termLine(employmentType, 'employmentTypes', context, position);
  return line ? { employmentType: line.prepared } : {};
}

const prepareTeam = ({ team }: Pick<Work, 'team'>, { messages }: PrepareContext) =>
  typeof team === 'number' ? messages.formatNumber(team) : team;

/** What a position and a strand have in common. */
function prepareStrand(
  strand: Pick<z.infer<typeof workstreamSchema>, keyof typeof strandFields | 'team' | 'stack' | 'phases'>,
  context: PrepareContext,
): Pick<WorkstreamView, 'summary' | 'metrics' | 'bullets' | 'details'> {
  const { summary, metrics = [], responsibilities, achievements, highlights, stack, phases } = strand;
  return {
    ...(summary !== undefined && { summary: context.blockText(summary) }),
    metrics: metrics.map((metric) => prepareMetric(metric, context)),
    bullets: prepareBullets(highlights, context),
    details: prepareDetails(
      {
        responsibilities,
        achievements,
        phases,
        team: prepareTeam(strand, context),
        stack,
      },
      context,
    ),
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
