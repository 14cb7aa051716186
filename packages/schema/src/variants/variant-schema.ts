import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { nearest } from '../diagnostics/nearest.js';
import { languageTagSchema } from '../document.js';
import { layoutSchema } from '../layout/layout-schema.js';
import { sectionTypes } from '../sections/index.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { visibilitySchema } from '../visibility.js';

/** The name of a variant: part of the names of files. */
export const variantNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u, {
    error: ({ input }) =>
      `"${input}" cannot be part of a file name. Write letters, digits, hyphens and dots, such as research or acme-2026.`,
  });

/** The key of a section, such as `work`. */
export const sectionTypeSchema = z.string().refine((key) => sectionTypes.some((known) => known === key), {
  error: ({ input }) => {
    const meant = nearest(String(input), sectionTypes);
    return meant === undefined
      ? `"${input}" is no section. Write the key of one, such as work or publications.`
      : `"${input}" is no section. Did you mean "${meant}"?`;
  },
});

/** A value for all sections, or one for each of some types of sections. */
const bySection = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.record(sectionTypeSchema, value)]);

export const sinceSchema = bySection(partialDateSchema);

const countSchema = z.number().int().nonnegative();

export const entryLimitSchema = bySection(countSchema);

/** How much a variant shows at most. */
const limitsSchema = openObject({
  entries: entryLimitSchema
    .optional()
    .describe(
      'The most entries of a section, the newest first: 5, or by section { publications: 5, work: 3 }',
    ),
  bullets: countSchema.optional().describe('The most bullets of a list, the first ones'),
  pages: z.number().int().positive().optional().describe('How many pages it may take'),
});

/** What a variant says otherwise than the document. */
const variantBasicsSchema = openObject({
  label: localizedTextSchema.optional().describe('The headline, instead of that of basics'),
  summary: localizedTextSchema.optional().describe('The summary, instead of that of basics'),
});

/** A version of the document for one application or one kind of them: what it leaves out and what it says otherwise. */
export const variantSchema = openObject({
  name: variantNameSchema.describe('What commands and files call it, such as research'),
  label: localizedTextSchema.optional().describe('What people call it'),
  extends: z
    .string()
    .optional()
    .describe('The variant whose decisions hold where this one has none of its own'),
  visibility: visibilitySchema
    .optional()
    .describe('public, or the audiences whose site has an edition of it; no site has one where left out'),
  include: z
    .array(z.string())
    .optional()
    .describe('Tags: of what has tags, only what has one of these is kept'),
  exclude: z.array(z.string()).optional().describe('Tags: what has one of these is left out'),
  since: sinceSchema
    .optional()
    .describe('Leaves out entries that ended before: 2018, or by section { work: 2018 }'),
  layout: layoutSchema.optional().describe('Sections shown otherwise than in the layout of the document'),
  limits: limitsSchema.optional().describe('How many entries, bullets and pages it has at most'),
  basics: variantBasicsSchema.optional().describe('Another headline, another summary'),
  theme: z.string().min(1).optional().describe('The theme: the name of one, a folder or a package'),
  letter: z.string().optional().describe('The name of the letter that goes with it, one of letters'),
  languages: z
    .array(languageTagSchema)
    .min(1)
    .optional()
    .describe('Tags of the languages it is made in, such as [zh, en]; texts in others are left out'),
});

export type Variant = z.infer<typeof variantSchema>;

/** The value for one type of section of what is given for all, or by type. */
export const forSection = <Value extends string | number>(
  value: Value | Readonly<Record<string, Value>> | undefined,
  type: string,
): Value | undefined => (typeof value === 'object' ? value[type] : value);
