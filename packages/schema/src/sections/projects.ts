import * as z from 'zod';
import {
  type DateRangeView,
  endDateSchema,
  momentSchema,
  prepareDateRange,
  prepareMoment,
  startDateSchema,
} from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { type BulletView, bulletSchema, bulletsSchema, prepareBullets } from './bullet.js';
import { datedCountSchema, usageOf } from './dated-count.js';
import { type DetailView, prepareDetails } from './details.js';
import { type FigureImageView, figureSchema, prepareFigures } from './figure.js';
import { type LinkView, linksSchema, prepareLinks } from './links.js';
import { type MetricView, metricSchema, prepareMetric } from './metric.js';
import { defineSection, entryFields } from './section.js';
import { prepareTitle } from './title.js';

/** A project, as in JSON Resume, with context, approach, outcome and measured results. */
const projectSchema = openObject({
  name: localizedTextSchema.optional().describe('What it is called'),
  entity: localizedTextSchema.optional().describe('For whom, or with whom'),
  client: localizedTextSchema.optional().describe('Who ordered it'),
  type: localizedTextSchema.optional().describe('Of what kind, such as application'),
  roles: z.array(localizedTextSchema).optional().describe('The parts played'),
  url: hrefSchema.optional().describe('Its address'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  date: momentSchema.optional().describe('When it was, as one date or as both ends of a span'),
  description: localizedTextSchema.optional().describe('What it is'),
  context: bulletsSchema.optional().describe('The situation and the goal'),
  approach: bulletsSchema.optional().describe('What was done'),
  outcome: bulletsSchema.optional().describe('What came of it'),
  metrics: z.array(metricSchema).optional().describe('Measured results'),
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  links: linksSchema.optional(),
  stars: datedCountSchema.optional().describe('Stars on its forge; resume facts counts them'),
  downloads: datedCountSchema.optional().describe('Downloads in a month; resume facts counts them'),
  figures: z.array(figureSchema).optional().describe('Pictures of it'),
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  ...entryFields,
});

export interface ProjectView extends Sourced {
  /** The name of the project, which leads to `url`. */
  readonly name: Text;
  /** Where the name leads. */
  readonly url?: string;
  /** When it began and ended. */
  readonly date: DateRangeView;
  /** What it is, in a sentence or two. */
  readonly description?: BlockText;
  /** Measured results, before and after. */
  readonly metrics: readonly MetricView[];
  /** What stands out, an item each. */
  readonly bullets: readonly BulletView[];
  /** Labelled lists below: client, role, results. */
  readonly details: readonly DetailView[];
  /** Pictures with their captions. */
  readonly figures: readonly FigureImageView[];
  /** Techniques and tools, as tags. */
  readonly keywords: readonly Text[];
  /** Further addresses with their labels: code, demo. */
  readonly links: readonly LinkView[];
}

export const projects = defineSection({
  about: 'Projects',
  titles: {
    en: 'Projects, Personal projects, Side projects, Project experience, Open source projects',
    de: 'Projekte, Projekterfahrung',
    fr: 'Projets, Projets personnels',
    es: 'Proyectos',
    pt: 'Projetos',
    it: 'Progetti',
    nl: 'Projecten',
    zh: '项目, 项目经历, 项目经验, 專案, 專案經歷, 作品集',
    ja: 'プロジェクト',
    ko: '프로젝트',
  },
  shape: {
    organization: 'entity',
    location: 'entity',
    position: 'roles',
    summary: 'description',
    line: 'name',
  },
  entry: projectSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry): ProjectView => {
      const { messages, blockText, texts } = context;
      const { title, url } = prepareTitle(entry.name, entry.url, context);
      const dated = entry.startDate !== undefined || entry.endDate !== undefined;
      return {
        name: title,
        ...(url !== undefined && { url }),
        date: dated
          ? prepareDateRange(entry, context, { goesOn: false })
          : prepareMoment(entry.date, context),
        ...(entry.description !== undefined && { description: blockText(entry.description) }),
        metrics: (entry.metrics ?? []).map((metric) => prepareMetric(metric, context)),
        bullets: prepareBullets(entry.highlights, context),
        details: prepareDetails(
          {
            roles: entry.roles,
            entity: entry.entity,
            client: entry.client,
            context: entry.context,
            approach: entry.approach,
            outcome: entry.outcome,
            ...usageOf(entry, context),
          },
          context,
        ),
        figures: prepareFigures(entry.figures ?? [], context),
        keywords: texts([...(entry.type === undefined ? [] : [entry.type]), ...(entry.keywords ?? [])]),
        links: prepareLinks(entry.links ?? {}, messages),
      };
    }),
  }),
});
