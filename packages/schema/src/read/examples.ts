import type * as z from 'zod';
import { accepts, elementOf, isMap, isOptional, variantOf } from '../schema-walk.js';
import { entryFields } from '../sections/section.js';

/** How a value is written where a map is wanted, such as ` Write it as { name: Chess }.`; nothing where that is not sure. */
export function exampleOfMap(type: z.core.$ZodType | undefined, input: unknown): string {
  const example = typeof input === 'string' ? mapFor(type, input) : undefined;
  const form = example === undefined ? formIn(type) : `{ ${example} }`;
  return form === undefined ? '' : ` Write it as ${form}.`;
}

/** The map that the description of a type names as an example, such as `{ code: …, slides: … }`. */
function formIn(type: z.core.$ZodType | undefined): string | undefined {
  const { description, def } = (type ?? {}) as Partial<z.ZodOptional>;
  const [, form] = /such as (\{[^}]*\})/.exec(description ?? '') ?? [];
  return form ?? (def?.type === 'optional' ? formIn(def.innerType) : undefined);
}

/** How a value is written where a list is wanted: one entry a line, each behind a dash. */
export function exampleOfList(type: z.core.$ZodType | undefined, input: unknown): string {
  const element = elementOf(type);
  const [entry] = Object.entries(isMap(input) ? input : { '': input });
  if (!element || !entry) return '';
  const [key, value] = entry;
  const isField = Object.hasOwn(variantOf(element, 'object')?.shape ?? {}, key);
  const written = key === '' || isField ? value : key;
  const text = typeof written === 'string' && !isField ? firstOf(written) : written;
  if (typeof text !== 'string' || text === '' || text.length > MOST_CHARACTERS) return '';
  const item = isField
    ? `${key}: ${inYaml(text)}`
    : accepts(element, text)
      ? inYaml(text)
      : mapFor(element, text);
  return item === undefined ? '' : ` Begin each entry with a dash and a space: "- ${item}".`;
}

/** The first of several entries that a text holds, one a line or with commas between, without its bullet. */
const firstOf = (text: string) => (/^[-•·*–\s]*([^\n,;，；、]*)/u.exec(text)?.[1] ?? '').trim();

/** The longest text that an example repeats. */
const MOST_CHARACTERS = 40;

/** The map that a short text stands for: under the first key that takes it, with the other keys that must be there. */
function mapFor(type: z.core.$ZodType | undefined, text: string): string | undefined {
  const fields = Object.entries(variantOf(type, 'object')?.shape ?? {}).filter(
    ([key]) => !Object.hasOwn(entryFields, key),
  );
  const required = fields.filter(([, field]) => !isOptional(field));
  const candidates = (required.length > 0 ? required : fields).filter(([, field]) => accepts(field, text));
  // A place in one word is its city.
  const [first] = candidates.find(([key]) => key === 'city') ?? candidates[0] ?? [];
  const others = required.flatMap(([key]) => (key === first ? [] : [`${key}: …`]));
  const parts = first === undefined ? others : [`${first}: ${inYaml(text)}`, ...others];
  return parts.length === 0 || text.length > MOST_CHARACTERS ? undefined : parts.join(', ');
}

/** A text as YAML takes it, in quotes where it has signs that could mean something else. */
const inYaml = (text: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N} ()./-]*$/u.test(text) ? text : JSON.stringify(text);
