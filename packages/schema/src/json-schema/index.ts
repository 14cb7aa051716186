import * as z from 'zod';
import { endDateSchema, momentSchema, partialDateSchema, startDateSchema } from '../dates/partial-date.js';
import { wordKeySchema } from '../document.js';
import { wordKeys } from '../languages/word-keys.js';
import { personSchema } from '../people/person.js';
import { resumeSchema } from '../resume.js';
import { isSameType } from '../schema-walk.js';
import { bulletSchema, bulletsSchema } from '../sections/bullet.js';
import { sectionTypes } from '../sections/index.js';
import { metricSchema } from '../sections/metric.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { sectionTypeSchema } from '../variants/variant-schema.js';
import { visibilitySchema } from '../visibility.js';

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Types met in many places, by the name they have in `$defs`. */
const NAMED: readonly (readonly [string, z.core.$ZodType])[] = [
  ['LocalizedText', localizedTextSchema],
  ['LocalizedTexts', localizedTextsSchema],
  ['Bullet', bulletSchema],
  ['Bullets', bulletsSchema],
  ['Date', partialDateSchema],
  ['StartDate', startDateSchema],
  ['EndDate', endDateSchema],
  ['Moment', momentSchema],
  ['Href', hrefSchema],
  ['Person', personSchema],
  ['Metric', metricSchema],
  ['Visibility', visibilitySchema],
];

/** The JSON Schema of types that code checks: an approximation for editors. The parser decides. */
const PATTERNS: readonly (readonly [z.core.$ZodType, JsonSchema])[] = [
  [
    partialDateSchema,
    { anyOf: [{ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }, { type: 'integer' }] },
  ],
  [startDateSchema, { anyOf: [{ type: 'string', pattern: '\\d{4}' }, { type: 'integer' }] }],
  [momentSchema, { anyOf: [{ type: 'string', pattern: '\\d{4}' }, { type: 'integer' }] }],
  [sectionTypeSchema, { enum: sectionTypes }],
  [wordKeySchema, { enum: wordKeys }],
  [hrefSchema, { pattern: '^(?!\\s*(javascript|data|vbscript):)' }],
];

/** The address of the schema as a file of the package. */
const SCHEMA_ID = 'https://unpkg.com/@resume/schema/dist/resume.schema.json';

/**
 * The document as JSON Schema, with a description of every field, for editors: put
 * `# yaml-language-server: $schema=resume.schema.json` on the first line of a YAML file.
 */
export function toJsonSchema(): JsonSchema {
  const names = z.registry<{ id?: string }>();
  for (const [id, type] of NAMED) names.add(type as z.ZodType, { id });
  const schema = z.toJSONSchema(resumeSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const { description } = zodSchema as unknown as z.ZodType;
      if (description !== undefined) jsonSchema.description = description;
      const pattern = PATTERNS.find(([type]) => isSameType(type, zodSchema))?.[1];
      if (pattern !== undefined) Object.assign(jsonSchema, pattern);
    },
  });
  return { $id: SCHEMA_ID, title: 'Résumé', ...schema };
}
