import * as z from 'zod';
import {
  dateText,
  endDateSchema,
  partialDateSchema,
  prepareDate,
  prepareDateRange,
  rangeText,
  startDateSchema,
} from '../dates/partial-date.js';
import type { Words } from '../languages/language.js';
import type { Messages } from '../languages/messages.js';
import { isMap } from '../schema-walk.js';
import { markFields, type PrepareContext } from '../sections/section.js';
import { fillText, joinTexts } from '../text/compose.js';
import {
  type LocalizedText,
  type LocalizedTexts,
  localizedTextSchema,
  localizedTextsSchema,
} from '../text/localized.js';
import type { Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { birthDateSchema, isShownAsAge, prepareBirthDate } from './birth-date.js';
import { confidential } from './confidential.js';
import { countryName } from './country.js';
import { marked, markedValue } from './marked.js';
import { yearsSince } from './years.js';

/** What a personal fact is. */
export type FactKind = keyof Words['facts'];

const withheldText = confidential(marked(localizedTextSchema));

const politicalStatusSchema = confidential(
  z.union([
    localizedTextSchema,
    openObject({
      value: localizedTextSchema.describe('The party, or that there is none'),
      since: partialDateSchema.optional().describe('When the owner joined'),
      ...markFields,
    }),
  ]),
);

const militaryServiceSchema = confidential(
  z.union([
    localizedTextSchema,
    openObject({
      status: localizedTextSchema.optional().describe('completed, exempt, or words of the owner'),
      branch: localizedTextSchema.optional().describe('Such as Army'),
      rank: localizedTextSchema.optional().describe('Such as Sergeant'),
      startDate: startDateSchema.optional().describe('When it began'),
      endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
      ...markFields,
    }),
  ]),
);

/** The personal facts of `basics`, all but the last three of which are confidential. */
export const factFields = {
  birthDate: birthDateSchema
    .optional()
    .describe('When the owner was born, or how the date is shown and who may see it'),
  birthPlace: withheldText.optional().describe('Where the owner was born'),
  gender: withheldText.optional().describe('female, male, or words of the owner'),
  nationality: confidential(marked(localizedTextsSchema))
    .optional()
    .describe('One or several: ISO 3166-1 alpha-2, such as CN, or words'),
  workPermit: withheldText.optional().describe('The right to work in a country, such as EU Blue Card'),
  ethnicity: withheldText.optional().describe('The ethnic group, as Chinese forms ask for it'),
  hometown: withheldText.optional().describe('Where the family is from'),
  registeredResidence: withheldText.optional().describe('Where the owner is registered'),
  politicalStatus: politicalStatusSchema
    .optional()
    .describe('The party the owner belongs to, or with the date of joining'),
  maritalStatus: withheldText
    .optional()
    .describe('single, married, divorced, widowed, or words of the owner'),
  dependents: confidential(marked(z.union([z.number().int().nonnegative(), localizedTextSchema])))
    .optional()
    .describe('Who depends on the owner: how many, or words'),
  militaryService: militaryServiceSchema
    .optional()
    .describe('In words, or by status, branch, rank and dates'),
  health: withheldText.optional().describe('The state of health'),
  height: withheldText.optional().describe('Such as 176 cm'),
  drivingLicenses: marked(localizedTextsSchema).optional().describe('Classes of vehicles, such as [B, BE]'),
  professionalTitle: marked(localizedTextSchema)
    .optional()
    .describe('A title that an authority gives, such as Chartered Engineer or 高级工程师'),
  careerStart: marked(partialDateSchema)
    .optional()
    .describe('When the owner began to work; the years since then are shown'),
};

const factsSchema = openObject(factFields);

type Facts = z.infer<typeof factsSchema>;

/** A personal fact: what it is and what it says. */
export interface FactView extends Sourced {
  /** Which fact it is, such as `birthDate`: a part to style by. */
  readonly kind: string;
  /** What stands before the text, in the language of the view. */
  readonly label: Text;
  /** What is shown. */
  readonly text: Text;
}

/** The personal facts that a document has, in the order of the language. */
export function prepareFacts(facts: Facts, context: PrepareContext): readonly FactView[] {
  const { messages } = context;
  const { order } = messages.personal;
  const texts = withJoinedBirth(factTexts(facts, context), messages);
  const kinds = new Set([...order, ...(Object.keys(messages.facts) as FactKind[])]);
  // The age stands where the birth date does.
  const ordered = [...kinds].flatMap((kind) => (kind === 'birthDate' ? [kind, 'age' as const] : kind));
  return [...new Set(ordered)].flatMap((kind) => {
    const text = texts[kind];
    return text === undefined || text === '' ? [] : [{ kind, label: messages.word(`facts.${kind}`), text }];
  });
}

type FactTexts = { readonly [Kind in FactKind]: Text | undefined };

function factTexts(facts: Facts, context: PrepareContext): FactTexts {
  const { messages, now } = context;
  const text = (value: MarkedText) => map(value, (source) => context.text(source));
  const term = (value: MarkedText) => map(value, (source) => context.term(source, 'factTerms'));
  const { birthDate } = facts;
  const born = birthDate === undefined ? undefined : prepareBirthDate(birthDate, context);
  const isAge = birthDate !== undefined && isShownAsAge(birthDate, context);
  return {
    birthDate: isAge ? undefined : born,
    age: isAge ? born : undefined,
    birthPlace: text(facts.birthPlace),
    gender: term(facts.gender),
    nationality: map(facts.nationality, (source) => inLine(source, context, nationalityText)),
    workPermit: text(facts.workPermit),
    ethnicity: text(facts.ethnicity),
    hometown: text(facts.hometown),
    registeredResidence: text(facts.registeredResidence),
    politicalStatus: politicalText(facts.politicalStatus, context),
    maritalStatus: term(facts.maritalStatus),
    dependents: map(facts.dependents, (value) =>
      typeof value === 'number' ? messages.formatNumber(value) : context.text(value),
    ),
    militaryService: militaryText(facts.militaryService, context),
    drivingLicenses: map(facts.drivingLicenses, (source) => inLine(source, context)),
    health: text(facts.health),
    height: text(facts.height),
    professionalTitle: text(facts.professionalTitle),
    careerStart: map(facts.careerStart, (date) => {
      const shown = dateText(prepareDate(date, messages));
      const years = yearsSince(date, now);
      if (years < 1) return shown;
      return messages.formatFact('since', { value: messages.formatFact('years', {}, years), date: shown });
    }),
  };
}

type MarkedText = LocalizedText | { readonly value: LocalizedText } | undefined;

/** What a fact says, where the document has it. */
function map<Value>(
  field: Value | { readonly value: Value } | undefined,
  prepare: (value: Value) => Text,
): Text | undefined {
  const value = markedValue(field);
  return value === undefined ? undefined : prepare(value);
}

/** One text as it is, several in one line. */
function inLine(
  source: LocalizedTexts,
  { messages, text }: PrepareContext,
  textOf: (source: LocalizedText, locale: string) => LocalizedText = (each) => each,
): Text {
  const texts = [source].flat().map((each) => text(textOf(each, messages.locale)));
  return joinTexts(texts, messages.nameSeparator);
}

/** A code of two capital letters is a country; anything else is in the words of the owner. */
const nationalityText = (source: LocalizedText, locale: string): LocalizedText =>
  typeof source === 'string' && /^[A-Z]{2}$/.test(source) ? countryName(source, locale) : source;

function politicalText(
  status: Facts['politicalStatus'],
  { messages, text }: PrepareContext,
): Text | undefined {
  const value = markedValue<LocalizedText>(status as MarkedText);
  if (value === undefined) return undefined;
  const since = isMap(status) && typeof status.since === 'string' ? status.since : undefined;
  return since === undefined
    ? text(value)
    : messages.formatFact('since', { value: text(value), date: dateText(prepareDate(since, messages)) });
}

const MILITARY_KEYS = ['status', 'branch', 'rank', 'startDate', 'endDate'] as const;

function militaryText(service: Facts['militaryService'], context: PrepareContext): Text | undefined {
  const { messages, text, term } = context;
  if (service === undefined) return undefined;
  if (!isMap(service) || !MILITARY_KEYS.some((key) => Object.hasOwn(service, key)))
    return text(service as LocalizedText);
  const { status, branch, rank, startDate, endDate } = service as Exclude<typeof service, LocalizedText>;
  const words = [
    status === undefined ? '' : term(status, 'factTerms'),
    branch === undefined ? '' : text(branch),
    rank === undefined ? '' : text(rank),
    rangeText(prepareDateRange({ startDate, endDate }, context)),
  ];
  return joinTexts(words, messages.nameSeparator);
}

/** The date and the place of birth in one fact, where the language writes them so. */
function withJoinedBirth(texts: FactTexts, { personal: { birth } }: Messages): FactTexts {
  const { birthDate, birthPlace } = texts;
  if (birth === undefined || birthDate === undefined || birthPlace === undefined) return texts;
  const joined = fillText(birth, { date: birthDate, place: birthPlace });
  return { ...texts, birthDate: joined, birthPlace: undefined };
}
