import fc from 'fast-check';
import type * as z from 'zod';
import { idsSchema } from '../basics.js';
import { endDateSchema, momentSchema, partialDateSchema, startDateSchema } from '../dates/partial-date.js';
import { languageTagSchema, wordsSchema } from '../document.js';
import { type Resume, resumeSchema } from '../resume.js';
import { isSameType } from '../schema-walk.js';
import { cslSchema } from '../sections/csl.js';
import { amountSchema, currencySchema } from '../sections/entry.js';
import { linksSchema } from '../sections/links.js';
import { type Metric, metricSchema } from '../sections/metric.js';
import { hrefSchema, imageSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { entryLimitSchema, sinceSchema, variantNameSchema } from '../variants/variant-schema.js';
import { visibilitySchema } from '../visibility.js';

export { newRuns, runs } from '../../../../tools/fuzz-runs.mjs';

/** Words with the characters that trouble parsers: Markdown, YAML, JSON, TeX, right-to-left, beyond the basic plane. */
export const words = fc
  .array(
    fc.constantFrom('a', 'Ω', '字', '推荐', '𠀀', 'ب', ' ', '**', '*', '_', ': ', '#', '"', '\\', '{', '\n'),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

const two = (value: number) => String(value).padStart(2, '0');

/** A date as precise as a year, a month or a day. */
export const dates = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );

/** Dates, seasons, quarters, dates that are not certain, and words that hold a year. */
const looseDates = fc.oneof(
  dates,
  fc.constantFrom('2020-21', '2019-24', '2020-34', '2015~', '2027-05?', 'the winters of 2015 and 2017'),
);

const hrefs = fc.constantFrom('https://example.org/a?b=c', 'mailto:a@example.org', '/papers/1.pdf', '#work');

/** A picture of one pixel. */
export const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==';

const textsOf = (words: fc.Arbitrary<string>) =>
  fc.oneof(words, fc.dictionary(fc.constantFrom('zh', 'en', 'zh-Hant', 'de', 'default'), words));

const metricsOf = (words: fc.Arbitrary<string>): fc.Arbitrary<Metric> =>
  fc
    .tuple(textsOf(words), fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }))
    .chain(([name, a, b]) =>
      fc.constantFrom<Metric>(
        { name, before: a, after: b },
        { name, change: a, unit: 'pp' },
        { name, value: b },
      ),
    );

type Particular = readonly (readonly [z.core.$ZodType, fc.Arbitrary<unknown>])[];

/** Types whose values are more particular than their shape says. */
const particularOf = (words: fc.Arbitrary<string>): Particular => [
  [localizedTextSchema, textsOf(words)],
  [hrefSchema, hrefs],
  [imageSchema, fc.constantFrom('/me.png', `data:image/png;base64,${picture}`)],
  [partialDateSchema, dates],
  [startDateSchema, looseDates],
  [endDateSchema, fc.oneof(looseDates, fc.constant('present'))],
  [momentSchema, fc.oneof(looseDates, fc.constantFrom('2018-09/2019-01', '2020/..'))],
  [visibilitySchema, fc.constantFrom('public', 'recruiter', ['friends', 'recruiter'])],
  [metricSchema, metricsOf(words)],
  [languageTagSchema, fc.constantFrom('en', 'pt-BR', 'sr')],
  [wordsSchema, fc.dictionary(fc.constantFrom('sections.work', 'site.resume'), words)],
  [linksSchema, fc.dictionary(fc.constantFrom('code', 'video', 'my site'), hrefs)],
  [currencySchema, fc.constantFrom('CNY', 'EUR')],
  [
    amountSchema,
    fc.record({ value: fc.integer({ min: 0, max: 9_999_999 }), currency: fc.constantFrom('CNY', 'EUR') }),
  ],
  [cslSchema, fc.dictionary(fc.constantFrom('note', 'genre', 'archive'), words)],
  [variantNameSchema, fc.constantFrom('research', 'product', 'acme-2026')],
  [sinceSchema, fc.oneof(dates, fc.dictionary(fc.constantFrom('work', 'talks'), dates))],
  [entryLimitSchema, fc.oneof(fc.nat(3), fc.dictionary(fc.constantFrom('work', 'publications'), fc.nat(3)))],
  [idsSchema, fc.record({ orcid: fc.constant('0000-0002-1825-0097'), dblp: words }, { requiredKeys: [] })],
];

/** Values of a type, kept small, with texts made of `words`. Keys the schema does not know appear too. */
export function valuesOf(
  type: z.core.$ZodType,
  words: fc.Arbitrary<string>,
  particular = particularOf(words),
): fc.Arbitrary<unknown> {
  const valuesWithin = (inner: z.core.$ZodType) => valuesOf(inner, words, particular);
  const special = particular.find(([known]) => isSameType(known, type));
  if (special) return special[1];
  const definition = (type as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case 'optional':
      return valuesWithin(definition.innerType);
    case 'array':
      return fc.array(valuesWithin(definition.element), {
        minLength: definition.checks ? 1 : 0,
        maxLength: 2,
      });
    case 'union':
      return fc.oneof(...definition.options.map(valuesWithin));
    case 'object': {
      const fields = Object.entries(definition.shape);
      const model: Record<string, fc.Arbitrary<unknown>> = { 'x-note': words };
      for (const [key, field] of fields) model[key] = valuesWithin(field);
      return fc.record(model, {
        requiredKeys: fields.filter(([, field]) => field._zod.optin !== 'optional').map(([key]) => key),
      });
    }
    case 'record':
      return fc.dictionary(fc.constantFrom('one', 'two'), words);
    case 'string':
      // The one check of strings that are not in the list above is that they are not empty.
      return definition.checks ? words.filter((text) => text.trim() !== '') : words;
    case 'number':
      return fc.integer({ min: 1, max: 100 });
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries));
    case 'literal':
      return fc.constantFrom(...definition.values);
    default:
      throw new Error(`No values are known for the type ${definition.type}. Add it to valuesOf.`);
  }
}

const fields = Object.fromEntries(
  Object.entries(resumeSchema.shape).map(([key, type]) => [key, valuesOf(type, words)]),
);

/**
 * Documents with anything the schema allows, each with basics and a few of the other keys: one with all of them takes ten times
 * as long to make and to read, and no more is found in it.
 */
export const resumes = fc
  .subarray(
    Object.keys(fields).filter((key) => key !== 'basics'),
    { maxLength: 8 },
  )
  .chain((others) => {
    const keys = ['basics', ...others];
    const model = Object.fromEntries([...keys, 'x-note'].map((key) => [key, fields[key] ?? words]));
    return fc.record(model, { requiredKeys: keys });
  }) as fc.Arbitrary<Resume>;
