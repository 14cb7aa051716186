import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { momentSchema, prepareMoment, rangeText } from '../dates/partial-date.js';
import { joinTexts, nodesOf } from '../text/compose.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { type EntryView, prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { defineSection, entryFields, markFields, type PrepareContext } from './section.js';
import { prepareTitle } from './title.js';

/** One of the times a talk was given. */
const occasionSchema = openObject({
  event: localizedTextSchema.optional().describe('Where it was given'),
  location: localizedTextSchema.optional().describe('The city'),
  date: momentSchema.optional().describe('When it was'),
  url: hrefSchema.optional().describe('Its address'),
  ...markFields,
});

/** A talk, a poster, a panel. */
const talkSchema = openObject({
  name: localizedTextSchema.describe('The title'),
  event: localizedTextSchema.optional().describe('Where it was given'),
  type: localizedTextSchema
    .optional()
    .describe('invited, keynote, oral, poster, panel, tutorial, or other words'),
  location: localizedTextSchema.optional().describe('The city'),
  date: momentSchema.optional().describe('When it was'),
  occasions: z
    .array(occasionSchema)
    .optional()
    .describe('Where and when it was given, for a talk given several times'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  links: linksSchema.optional(),
  ...entryFields,
});

export const talks = defineSection({
  about: 'Talks, posters and panels',
  titles: {
    en: 'Talks, Presentations, Speaking, Conference presentations, Lectures, Posters',
    de: 'Vorträge, Präsentationen',
    fr: 'Conférences, Présentations, Communications',
    es: 'Charlas, Ponencias, Presentaciones',
    pt: 'Palestras, Apresentações',
    it: 'Presentazioni, Relazioni',
    nl: 'Lezingen, Presentaties',
    zh: '报告, 学术报告, 演讲, 演講',
    ja: '講演, 発表',
    ko: '발표, 강연',
  },
  variant: 'entry',
  shape: { organization: 'event' },
  entry: talkSchema,
  prepare: (entries, context) => ({
    items: entries.map(
      (entry): EntryView => ({
        ...prepareEntry(
          {
            ...entry,
            lines: { name: entry.name, event: entry.event, type: entry.type, location: entry.location },
          },
          context,
        ),
        bullets: inTime(entry.occasions ?? [], context).map((occasion) => prepareOccasion(occasion, context)),
      }),
    ),
  }),
});

/** Where and when a talk was given, in one line. */
function prepareOccasion(
  { event, location, date, ...occasion }: z.infer<typeof occasionSchema>,
  context: PrepareContext,
): Text {
  const { title, url } = prepareTitle(event, occasion.url, context);
  const where: Text =
    url === undefined ? title : { children: [{ type: 'link', href: url, children: nodesOf(title) }] };
  return joinTexts(
    [where, location === undefined ? '' : context.text(location), rangeText(prepareMoment(date, context))],
    context.messages.nameSeparator,
  );
}
