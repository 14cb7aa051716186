import * as z from 'zod';

/**
 * What the schema of CSL-JSON (csl-data.json, version 1.0.2) allows of each variable. Other keys are allowed here, as
 * everywhere in a document.
 */

const words = (names: string) => names.trim().split(/\s+/);

const TEXTS = words(`
  abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
  citation-label collection-title container-title container-title-short dimensions division DOI event event-place
  event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references
  reviewed-genre reviewed-title scale section shortTitle source status title title-short URL version
  volume-title volume-title-short year-suffix
`);

const NUMBERS = words(`
  chapter-number citation-number collection-number edition first-reference-note-number id issue locator number
  number-of-pages number-of-volumes page page-first part part-number printing printing-number supplement
  supplement-number volume volume-number
`);

const NAMES = words(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator
`);

const DATES = words('accessed available-date event-date issued original-date submitted');

const numeric = z.union([z.string(), z.number()], 'Write text or a number');
const flag = z.union([z.string(), z.number(), z.boolean()], 'Write text, a number, true or false');

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  'comma-suffix': flag.optional(),
  'static-ordering': flag.optional(),
  literal: z.string().optional(),
  'parse-names': flag.optional(),
});

const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(numeric).min(1).max(3)).min(1).max(2).optional(),
  season: numeric.optional(),
  circa: flag.optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});

const shape = (names: readonly string[], type: z.ZodType) =>
  Object.fromEntries(names.map((name) => [name, type.optional()]));

/** Each variable of CSL and what it holds. */
export const cslVariables: Readonly<Record<string, z.ZodType>> = {
  ...shape(TEXTS, z.string()),
  ...shape(NUMBERS, numeric),
  ...shape(NAMES, z.array(nameSchema)),
  ...shape(DATES, dateSchema),
  type: z.string().optional(),
  categories: z.array(z.string()).optional(),
  custom: z.record(z.string(), z.unknown()).optional(),
};

/** Whether CSL has a variable of this name. */
export const isCslVariable = (name: string): boolean => Object.hasOwn(cslVariables, name);

/** Whether a variable of CSL may hold a value; keys CSL does not have may hold any. */
export const isCslValue = (name: string, value: unknown): boolean =>
  !isCslVariable(name) || cslVariables[name]?.safeParse(value).success === true;

/** The variables that a list of publications shows; see `partsOf`. Those with a field of ours are not among them. */
export const SHOWN_VARIABLES = words(`
  archive archive_collection archive_location archive-place authority chapter-number collection-number collection-title
  dimensions edition event-place event-title genre jurisdiction medium number number-of-pages number-of-volumes
  part-number part-title PMCID PMID publisher-place scale translator version volume-title
`);

/** The variables that citation styles and programs use, and that no list of publications prints. */
const TECHNICAL = words(`
  accessed call-number categories citation-key citation-label citation-number container-title-short custom event
  first-reference-note-number id issued journalAbbreviation language locator page-first shortTitle source title-short type
  volume-title-short year-suffix
`);

/** Whether a variable says something of a work that is shown nowhere. */
export const isHiddenVariable = (name: string): boolean =>
  isCslVariable(name) && !SHOWN_VARIABLES.includes(name) && !TECHNICAL.includes(name);

const itemSchema = z.looseObject(cslVariables);

/** Fields of CSL without a name of ours, each checked as CSL's own schema does. */
export const cslSchema = z.record(z.string(), z.unknown()).superRefine((item, context) => {
  const { error } = itemSchema.safeParse(item, { reportInput: true });
  for (const issue of error?.issues ?? [])
    context.issues.push({ ...issue, input: issue.input } as z.core.$ZodRawIssue);
});

/** What CSL has for the owner of a collection, and for places within one citation. */
const OWN = words(`
  annote call-number categories citation-label citation-number custom first-reference-note-number keyword locator note
`);

/** The variables that describe a work: all that anyone gets who may see a paper. The others are its owner's. */
export const bibliographicSchema = z.looseObject(
  Object.fromEntries(Object.entries(cslVariables).filter(([name]) => !OWN.includes(name))),
);
