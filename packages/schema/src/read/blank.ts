import type * as z from 'zod';
import { KEPT } from '../formats/json-resume/quarantine.js';
import { type Resume, resumeSchema } from '../resume.js';
import { elementOf, fieldOf, isMap, variantOf } from '../schema-walk.js';

/** Keys that guide what is made of a document, and are shown nowhere. */
const SILENT = new Set([
  'visibility',
  'tags',
  'meta',
  'layout',
  'variants',
  'letters',
  'document',
  '$schema',
  'section',
  'kind',
  'direction',
  'csl',
  // Marks of an author or of a paper.
  'equal',
  'corresponding',
  'self',
  'otherAuthors',
  'selected',
]);

/** The identifier of an author is shown nowhere; that of the owner is. */
const isSilent = (key: string, type: z.core.$ZodType | undefined) =>
  SILENT.has(key) || (key === 'orcid' && fieldOf(type, 'literal') !== undefined);

/** Whether a document holds nothing that people could read: no text, no figure, no image under any key of the schema. */
export function isBlankResume(resume: Resume): boolean {
  return !isShown(resumeSchema, resume);
}

function isShown(type: z.core.$ZodType | undefined, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isShown(elementOf(type), item));
  if (!isMap(value))
    return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' || value === true;
  const shape = variantOf(type, 'object')?.shape;
  return Object.entries(value).some(([key, child]) => {
    if (isSilent(key, type)) return false;
    if (shape && Object.hasOwn(shape, key)) return isShown(shape[key], child);
    // A text by language, or a map by what its addresses lead to.
    return variantOf(type, 'record') !== undefined && isShown(undefined, child);
  });
}

/** A map of a document of which nothing is shown. */
interface BlankMap {
  readonly path: readonly PropertyKey[];
  /** Whether no key of it holds anything, as in a template that is not filled in. */
  readonly isEmpty: boolean;
}

/**
 * The maps of a document of which nothing is shown: an author with marks and no name, an entry of unknown keys, an entry of
 * empty texts. Only the outermost of several is named.
 */
export function blankMaps(resume: unknown): readonly BlankMap[] {
  const found: BlankMap[] = [];
  const walk = (type: z.core.$ZodType | undefined, value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) {
      const element = elementOf(type);
      for (const [i, item] of value.entries()) walk(element, item, [...path, i]);
    } else if (isMap(value) && !Object.hasOwn(value, KEPT)) {
      const isEmpty = !Object.values(value).some(isWritten);
      const isFilledIn = !isEmpty || (typeof path.at(-1) === 'number' && Object.keys(value).length > 0);
      if (path.length > 0 && isFilledIn && !isShown(type, value)) {
        found.push({ path, isEmpty });
        return;
      }
      for (const [key, child] of Object.entries(value)) {
        const field = fieldOf(type, key);
        if (field && !SILENT.has(key)) walk(field, child, [...path, key]);
      }
    }
  };
  // A document that is blank as a whole is reported as that.
  if (isShown(resumeSchema, resume)) walk(resumeSchema, resume, []);
  return found;
}

const isWritten = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isWritten)
    : value !== '' && value !== null && value !== undefined;
