import * as z from 'zod';
import { basicsSchema } from './basics.js';
import { documentSchema } from './document.js';
import { layoutSchema } from './layout/layout-schema.js';
import { letterSchema } from './letters/letter-schema.js';
import { type SectionType, sections } from './sections/index.js';
import { scholarSchema } from './sections/scholar-schema.js';
import { openObject } from './text/open-object.js';
import { variantSchema } from './variants/variant-schema.js';

type SectionEntries = {
  [Type in keyof typeof sections]: z.ZodOptional<NonNullable<(typeof sections)[Type]['field']>>;
};

const sectionEntries = Object.fromEntries(
  Object.entries(sections).map(([type, { about, entry, field = z.array(entry) }]) => [
    type,
    field.optional().describe(about),
  ]),
) as unknown as SectionEntries;

/**
 * The stored document: basics and the sections of the registry under JSON Resume's names, every text localized.
 * Keys it does not know are kept.
 */
export const resumeSchema = openObject({
  document: documentSchema.optional().describe('The language of the document, and words of its own'),
  basics: basicsSchema.optional().describe('Who the résumé is about'),
  ...sectionEntries,
  scholar: scholarSchema.optional().describe('What is known of citations'),
  layout: layoutSchema.optional().describe('Which sections are shown, in which order and under which titles'),
  variants: z
    .array(variantSchema)
    .optional()
    .describe('Versions of the document, each for one application or one kind of them'),
  letters: z.array(letterSchema).optional().describe('Letters that go with the résumé'),
  meta: z.looseObject({}).optional().describe('What tools say of the document; kept as it is'),
});

export type Resume = z.infer<typeof resumeSchema>;

/** The entries of a section, where there is one entry without a list around it too. */
export const entriesOf = (resume: Resume, type: SectionType): readonly unknown[] =>
  [resume[type] ?? []].flat();
