import { expect, it } from 'vitest';
import type * as z from 'zod';
import { resumeSchema } from './resume.js';
import { sections } from './sections/index.js';

/** The description of a field, or of the type it makes optional. */
const descriptionOf = (type: z.core.$ZodType): string | undefined => {
  const { def } = (type as z.core.$ZodTypes)._zod;
  return (
    (type as z.ZodType).description ?? (def.type === 'optional' ? descriptionOf(def.innerType) : undefined)
  );
};

/** The path of every field of a type, with its description. */
function fieldsOf(
  type: z.core.$ZodType,
  path = '',
): readonly (readonly [path: string, text: string | undefined])[] {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return fieldsOf(def.innerType, path);
  if (def.type === 'array') return fieldsOf(def.element, `${path}[]`);
  if (def.type === 'union') return def.options.flatMap((option) => fieldsOf(option, path));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, field]) => [
    [`${path}.${key}`, descriptionOf(field)] as const,
    ...fieldsOf(field, `${path}.${key}`),
  ]);
}

it('describes every field, for editors and the JSON Schema', () => {
  const fields = fieldsOf(resumeSchema);
  expect(fields.length).toBeGreaterThan(500);
  expect(fields.filter(([, text]) => !text)).toEqual([]);
});

it('describes every section type', () => {
  expect(Object.entries(sections).filter(([, { about }]) => !about)).toEqual([]);
});
