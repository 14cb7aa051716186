import * as z from 'zod';
import { formOf } from '../dates/date-forms.js';
import { dateText, prepareDate } from '../dates/partial-date.js';
import { readDate } from '../dates/read-date.js';
import type { Words } from '../languages/language.js';
import { confidential } from '../personal/confidential.js';
import type { FactView } from '../personal/facts.js';
import { isMap } from '../schema-walk.js';
import { joinTexts } from '../text/compose.js';
import {
  type LocalizedText,
  type LocalizedTexts,
  localizedTextSchema,
  localizedTextsSchema,
} from '../text/localized.js';
import type { Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import type { DetailView } from './details.js';
import { currencySchema, formatAmount } from './entry.js';
import { defineSection, markFields, type PrepareContext, type TermGroup } from './section.js';

/** What the owner wants to earn: words, or figures. */
const salarySchema = confidential(
  z.union([
    localizedTextSchema,
    openObject({
      min: z.number().nonnegative().optional().describe('The least'),
      max: z.number().nonnegative().optional().describe('The most'),
      currency: currencySchema.optional().describe('ISO 4217, such as CNY'),
      period: z
        .enum(['hour', 'day', 'month', 'year'])
        .optional()
        .describe('What the figures are for: hour, day, month or year'),
      months: z.number().positive().optional().describe('How many monthly salaries a year has, such as 13'),
      negotiable: z.boolean().optional().describe('Whether it may be negotiated'),
      ...markFields,
    }),
  ]),
);

type Salary = z.infer<typeof salarySchema>;

const yesOrText = z.union([z.boolean(), localizedTextSchema]);

/** The job that the owner looks for. */
const seekingSchema = openObject({
  positions: localizedTextsSchema.optional().describe('One position or several'),
  industries: localizedTextsSchema.optional().describe('One industry or several'),
  types: localizedTextsSchema
    .optional()
    .describe('full-time, part-time, internship, contract, freelance, or words of the owner'),
  locations: localizedTextsSchema.optional().describe('One place or several'),
  remote: yesOrText.optional().describe('Whether the owner wants to work from afar, or in words'),
  relocation: yesOrText.optional().describe('Whether the owner would move, or in words'),
  salary: salarySchema
    .optional()
    .describe('In words, or from min to max in a currency; for recruiters where nothing else is said'),
  availableFrom: z
    .union([
      localizedTextSchema,
      openObject({
        months: z.number().positive().describe('In how many months'),
      }),
    ])
    .optional()
    .describe('A date, immediately, words, or in how many months'),
  status: localizedTextSchema
    .optional()
    .describe('employed, employed-looking, unemployed, student, or words of the owner'),
  motivation: localizedTextSchema.optional().describe('Why the owner applies'),
  conditions: localizedTextSchema.optional().describe('What else the owner asks for'),
  ...markFields,
});

type Seeking = z.infer<typeof seekingSchema>;

/** What the owner looks for: short facts, and texts with labels. */
export interface SeekingView extends Sourced {
  /** Short facts with labels: positions, places, salary. */
  readonly facts: readonly FactView[];
  /** Texts with labels: motivation, conditions. */
  readonly details: readonly DetailView[];
}

/** The heading of a section of what is sought, by language. */
const titles = {
  en: 'Position sought',
  de: 'Angestrebte Tätigkeit',
  fr: 'Emploi recherché',
  es: 'Empleo deseado',
  pt: 'Vaga pretendida',
  it: 'Impiego desiderato',
  nl: 'Gewenste baan',
  sv: 'Önskat arbete',
  pl: 'Poszukiwana praca',
  cs: 'Hledaná práce',
  ru: 'Желаемая работа',
  uk: 'Бажана робота',
  tr: 'Aranan iş',
  vi: 'Công việc mong muốn',
  hi: 'इच्छित कार्य',
  he: 'משרה מבוקשת',
  ar: 'العمل المطلوب',
  zh: '求职意向',
  'zh-Hant': '求職條件, 求職意向',
  ja: '希望条件',
  ko: '희망 조건',
};

export const seeking = defineSection({
  about: 'The job that the owner looks for',
  titles,
  short: true,
  entry: seekingSchema,
  field: seekingSchema,
  jsonLd: {
    keys: ['positions', 'locations', 'availableFrom'],
    person: ({ positions, locations, availableFrom }, { plain }) => ({
      seeks: {
        '@type': 'Demand',
        name: [positions ?? []].flat().map((position) => plain(position)),
        areaServed: [locations ?? []].flat().map((location) => plain(location)),
        availabilityStarts: dateAvailable({ availableFrom }),
      },
    }),
  },
  prepare: (entries, context) => ({
    items: entries.flatMap((entry): SeekingView[] => {
      const view = { facts: prepareFacts(entry, context), details: prepareTexts(entry, context) };
      return view.facts.length + view.details.length > 0 ? [view] : [];
    }),
  }),
});

type SeekingKind = keyof Words['seeking'];

function prepareFacts(entry: Seeking, context: PrepareContext): readonly FactView[] {
  const texts: Partial<Record<SeekingKind, Text | undefined>> = {
    positions: inLine(entry.positions, context),
    industries: inLine(entry.industries, context),
    types: inLine(entry.types, context, 'employmentTypes'),
    locations: inLine(entry.locations, context),
    remote: yesOr(entry.remote, context),
    relocation: yesOr(entry.relocation, context),
    salary: entry.salary === undefined ? undefined : salaryText(entry.salary, context),
    availableFrom: availabilityText(entry.availableFrom, context),
    status: entry.status === undefined ? undefined : context.term(entry.status, 'seekingTerms'),
  };
  return Object.entries(texts).flatMap(([kind, text]) =>
    text === undefined || text === ''
      ? []
      : [{ kind, label: context.messages.word(`seeking.${kind as SeekingKind}`), text }],
  );
}

function prepareTexts(entry: Seeking, { messages, blockText }: PrepareContext): readonly DetailView[] {
  return (['motivation', 'conditions'] as const).flatMap((kind) => {
    const text = entry[kind];
    return text === undefined
      ? []
      : [{ kind, label: messages.word(`seeking.${kind}`), items: [blockText(text)] }];
  });
}

/** One text or several in one line, those of a group in the words of the language. */
function inLine(
  source: LocalizedTexts | undefined,
  { messages, text, term }: PrepareContext,
  group?: TermGroup,
): Text | undefined {
  if (source === undefined) return undefined;
  const texts = [source].flat().map((each) => (group === undefined ? text(each) : term(each, group)));
  return joinTexts(texts, messages.nameSeparator);
}

function yesOr(
  value: boolean | LocalizedText | undefined,
  { messages, text }: PrepareContext,
): Text | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? messages.word(`seekingTerms.${value ? 'yes' : 'no'}`) : text(value);
}

const PERIODS = { hour: 'perHour', day: 'perDay', month: 'perMonth', year: 'perYear' } as const;

const SALARY_KEYS = ['min', 'max', 'currency', 'period', 'months', 'negotiable'];

function salaryText(salary: Salary, context: PrepareContext): Text {
  const { messages, text } = context;
  if (!isMap(salary) || !SALARY_KEYS.some((key) => Object.hasOwn(salary, key)))
    return text(salary as LocalizedText);
  const { min, max, currency, period, months, negotiable } = salary as Exclude<Salary, LocalizedText>;
  const format = (value: number) =>
    currency === undefined ? messages.formatNumber(value) : formatAmount({ value, currency }, messages);
  const amount =
    min !== undefined && max !== undefined
      ? min === max
        ? format(min)
        : `${format(min)}–${format(max)}`
      : min !== undefined
        ? messages.formatFact('salaryFrom', { amount: format(min) })
        : max !== undefined
          ? messages.formatFact('salaryUpTo', { amount: format(max) })
          : currency;
  const paid =
    amount === undefined || period === undefined ? amount : messages.formatFact(PERIODS[period], { amount });
  const yearly =
    paid === undefined || months === undefined
      ? paid
      : messages.formatFact('salaryMonths', { amount: paid }, months);
  const negotiated = negotiable ? messages.word('seekingTerms.negotiable') : '';
  return joinTexts([yearly ?? '', negotiated], messages.nameSeparator);
}

/** The date that an availability is, as ISO 8601 has it or as people write it. */
export const dateAvailable = ({ availableFrom }: Pick<Seeking, 'availableFrom'>): string | undefined =>
  typeof availableFrom === 'string' ? (readDate(availableFrom) ?? formOf(availableFrom)?.iso) : undefined;

function availabilityText(
  available: Seeking['availableFrom'],
  { messages, term }: PrepareContext,
): Text | undefined {
  if (available === undefined) return undefined;
  if (isMap(available) && typeof available.months === 'number')
    return messages.formatFact('inMonths', {}, available.months);
  const date = typeof available === 'string' ? readDate(available) : undefined;
  return date === undefined
    ? term(available as LocalizedText, 'seekingTerms')
    : dateText(prepareDate(date, messages));
}
