import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { type BlockText, blocksOf, isEmptyText, isTextList, type Sourced } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { type LinkView, linksSchema, prepareLinks } from './links.js';
import { type MetricView, metricSchema, prepareMetric } from './metric.js';
import { markFields, type PrepareContext } from './section.js';

/** A bullet with more than its text: whom it is for, what was measured, and where more is to be read. */
const detailedBulletSchema = openObject({
  text: localizedTextSchema.describe('What it says'),
  metrics: z.array(metricSchema).optional().describe('Measured results'),
  links: linksSchema.optional(),
  ...markFields,
});

/** One bullet of a list. */
export const bulletSchema = z
  .union([localizedTextSchema, detailedBulletSchema])
  .describe(
    'A text, or { text, tags, visibility, metrics, links }. Paragraphs and lists of Markdown are read.',
  );

export type Bullet = z.infer<typeof bulletSchema>;

/** One text, or several bullets. */
export const bulletsSchema = z
  .union([bulletSchema, z.array(bulletSchema)])
  .describe('One text, or several, which are shown as a list');

export type Bullets = z.infer<typeof bulletsSchema>;

/** A bullet with measured results or links. */
export interface DetailedBulletView extends Sourced {
  /** What was done, in one paragraph or several. */
  readonly text: BlockText;
  /** Measured results, after the text. */
  readonly metrics: readonly MetricView[];
  /** Where to read more, after the text. */
  readonly links: readonly LinkView[];
}

/** A bullet; one without results and links is its text. */
export type BulletView = BlockText | DetailedBulletView;

/** The text of a bullet as it is stored. */
const bulletText = (bullet: Bullet) => (isDetailed(bullet) ? bullet.text : bullet);

// No language is called "text", so that no map of languages is taken for a bullet.
const isDetailed = (bullet: Bullet): bullet is z.infer<typeof detailedBulletSchema> =>
  typeof bullet === 'object' && Object.hasOwn(bullet, 'text');

/** Prepares bullets that have anything to say. */
export function prepareBullets(source: Bullets | undefined, context: PrepareContext): readonly BulletView[] {
  return [source ?? []].flat().flatMap((bullet) => prepareBullet(bullet, context));
}

function prepareBullet(bullet: Bullet, context: PrepareContext): readonly BulletView[] {
  const text = context.blockText(bulletText(bullet));
  const { metrics = [], links = {} } = isDetailed(bullet) ? bullet : {};
  if (metrics.length === 0 && Object.keys(links).length === 0) return asBullets(text);
  return [
    {
      text,
      metrics: metrics.map((metric) => prepareMetric(metric, context)),
      links: prepareLinks(links, context.messages),
    },
  ];
}

/** A text as bullets: as many as there are in it, where it is a bulleted list alone. */
function asBullets(text: BlockText): readonly BlockText[] {
  if (isEmptyText(text)) return [];
  const [list, ...others] = blocksOf(text);
  if (list === undefined || others.length > 0 || !isTextList(list) || list.ordered) return [text];
  const { lang, dir } = text as Language;
  if (lang === undefined) return list.items;
  return list.items.map((item) => inLanguage(item, { lang, ...(dir && { dir }) }));
}

type Language = Pick<Exclude<BlockText, string>, 'lang' | 'dir'>;

const inLanguage = (text: BlockText, language: Language): BlockText =>
  typeof text === 'string' ? { ...language, children: [text] } : { ...language, ...text };
