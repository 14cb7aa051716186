import type * as z from 'zod';
import { formatPath } from '../diagnostics/diagnostic.js';
import { type Resume, resumeSchema } from '../resume.js';
import { elementOf, fieldOf, isMap, isSameType, variantOf } from '../schema-walk.js';
import { type LocalizedText, localizedTextSchema } from './localized.js';
import { DEFAULT_LANGUAGE } from './text-in.js';

/** How far a document is translated. */
export interface Coverage {
  /** Every language the document is written in, in the order they first appear; those of translated titles of papers are none. */
  readonly languages: readonly string[];
  /** How many texts are written by language; a text written once for all languages is not among them. */
  readonly texts: number;
  /** Texts that lack a language, by path. */
  readonly missing: readonly { readonly path: string; readonly languages: readonly string[] }[];
}

/**
 * Lists what is untranslated in which language. A text with `default` lacks nothing.
 *
 * @param wanted the languages to ask for; those the document is written in where left out
 */
export function coverage(resume: Resume, wanted?: readonly string[]): Coverage {
  const found: { path: string; tags: string[] }[] = [];
  const written = new Set<string>();
  visitTexts(resume, (text, path) => {
    if (typeof text === 'string') return;
    const tags = Object.keys(text);
    found.push({ path: formatPath(path), tags });
    // Papers are published in one language, and their titles are known in others.
    if (path[0] !== 'publications') for (const tag of tags) written.add(tag);
  });
  const languages = wanted ?? [...written].filter((tag) => tag !== DEFAULT_LANGUAGE);
  return {
    languages,
    texts: found.length,
    missing: found
      .map(({ path, tags }) => ({
        path,
        languages: tags.includes(DEFAULT_LANGUAGE) ? [] : languages.filter((tag) => !tags.includes(tag)),
      }))
      .filter((text) => text.languages.length > 0),
  };
}

/** Visits every text people read, with where it stands. */
export function visitTexts(
  resume: Resume,
  visit: (text: LocalizedText, path: readonly PropertyKey[]) => void,
): void {
  const walk = (type: z.core.$ZodType | undefined, value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) {
      const element = elementOf(type);
      for (const [index, item] of value.entries()) walk(element, item, [...path, index]);
      return;
    }
    if (type && isText(type) && localizedTextSchema.safeParse(value).success)
      visit(value as LocalizedText, path);
    else if (isMap(value))
      for (const [key, child] of Object.entries(value)) {
        const field = fieldOf(type, key) ?? variantOf(type, 'record')?.valueType;
        if (field && child !== undefined) walk(field, child, [...path, key]);
      }
  };
  walk(resumeSchema, resume, []);
}

/** Whether a type is localized text, or may be. */
function isText(type: z.core.$ZodType): boolean {
  if (isSameType(type, localizedTextSchema)) return true;
  const definition = (type as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return isText(definition.innerType);
  return definition.type === 'union' && definition.options.some(isText);
}
