import type * as z from 'zod';
import { formOf, splitInterval } from '../../dates/date-forms.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import { type Resume, resumeSchema } from '../../resume.js';
import { elementOf, fieldOf, isMap } from '../../schema-walk.js';
import { type LocalizedText, resolveText } from '../../text/localized.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import { deriveStandard } from './derived.js';
import { digest } from './digest.js';
import { restore } from './quarantine.js';
import { isList, isStandard, type Standard, standard } from './standard.js';

/** A JSON Resume document. */
export type JsonResume = Readonly<Record<string, unknown>>;

export interface ToJsonResumeOptions {
  /** Language of the standard part; the first the document is written in where left out. */
  readonly locale?: string;
  /** Leave out what this audience may not see, from `meta` too. Everything is written where left out. */
  readonly audience?: string;
}

/** The key of `meta` under which the whole document travels. */
export const ENVELOPE = '@resume/schema';

/**
 * Writes JSON Resume 1.x. A document that is valid JSON Resume already comes out as it is. For any other, the standard
 * part is in one language, and the whole document travels in `meta` with a digest of that part, so that
 * `fromJsonResume` brings everything back and edits of other tools are seen.
 */
export function toJsonResume(
  resume: Resume,
  { locale = '', audience }: ToJsonResumeOptions = {},
): Exported<JsonResume> {
  const document = audience === undefined ? resume : selectResume(resume, { audience });
  const whole = restore(document) as JsonResume;
  if (isStandard(whole, standard) && document.meta?.[ENVELOPE] === undefined)
    return { output: whole, warnings: [] };
  const warnings: ConversionWarning[] = [];
  const projected = project(document, locale, warnings);
  const envelope = { locale, digest: digest(projected), document };
  const { meta } = projected;
  return { output: { ...projected, meta: { ...(isMap(meta) && meta), [ENVELOPE]: envelope } }, warnings };
}

const NO_NAME = 'has no name in JSON Resume; carried in meta.';

/** The part of a document JSON Resume has names for, in one language. */
export function project(document: Resume, locale: string, warnings: ConversionWarning[] = []): JsonResume {
  return projectMap(restore(document) as JsonResume, standard, resumeSchema, locale, [], warnings);
}

function projectMap(
  value: Readonly<Record<string, unknown>>,
  type: Extract<Standard, { readonly [key: string]: Standard }>,
  schema: z.core.$ZodType | undefined,
  locale: string,
  path: readonly PropertyKey[],
  warnings: ConversionWarning[],
): JsonResume {
  const derived = path.length === 2 ? deriveStandard(String(path[0]), value) : [];
  const entries = [...derived.map(({ key, value }) => [key, value] as const), ...Object.entries(value)];
  return Object.fromEntries(
    entries.flatMap(([key, child]) => {
      const place = [...path, key];
      const field = fieldOf(schema, key);
      if (!Object.hasOwn(type, key)) {
        if (!field) return key === ENVELOPE ? [] : [[key, child]];
        warnings.push({ path: formatPath(place), message: NO_NAME });
        return [];
      }
      const kept = projectAny(child, type[key] as Standard, field, locale, place, warnings);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function projectAny(
  value: unknown,
  type: Standard,
  schema: z.core.$ZodType | undefined,
  locale: string,
  path: readonly PropertyKey[],
  warnings: ConversionWarning[],
): unknown {
  if (type === 'date') return projectDate(value, path, warnings);
  if (type === 'text') return projectText(value, locale, path, warnings);
  if (isList(type)) {
    const element = elementOf(schema);
    return (Array.isArray(value) ? value : [value]).map((item, i) =>
      projectAny(item, type[0], element, locale, [...path, i], warnings),
    );
  }
  return isMap(value) ? projectMap(value, type, schema, locale, path, warnings) : value;
}

/** The day, month or year of a date that JSON Resume cannot say. */
function projectDate(value: unknown, path: readonly PropertyKey[], warnings: ConversionWarning[]): unknown {
  if (value === 'present') return undefined;
  if (typeof value !== 'string') return value;
  const [start, end = start] = splitInterval(value) ?? [value];
  const iso = formOf(end === 'present' ? start : end)?.iso ?? value;
  if (iso !== value)
    warnings.push({ path: formatPath(path), message: `is only ${iso} in JSON Resume; carried in meta.` });
  return iso;
}

function projectText(
  value: unknown,
  locale: string,
  path: readonly PropertyKey[],
  warnings: ConversionWarning[],
): unknown {
  if (typeof value === 'number') return String(value);
  if (!isMap(value)) return value;
  // A contact is a value with who may see it, a photograph an address and a bullet a text with more; any other map is one
  // text in several languages.
  if (typeof value.src === 'string') return value.src;
  if (Object.hasOwn(value, 'value')) return projectText(value.value, locale, path, warnings);
  if (Object.hasOwn(value, 'text')) {
    for (const key of Object.keys(value))
      if (key !== 'text') warnings.push({ path: formatPath([...path, key]), message: NO_NAME });
    return projectText(value.text, locale, [...path, 'text'], warnings);
  }
  if (Object.keys(value).length > 1)
    warnings.push({
      path: formatPath(path),
      message: 'is in several languages; the others are carried in meta.',
    });
  return resolveText(value as Exclude<LocalizedText, string>, locale).value;
}
