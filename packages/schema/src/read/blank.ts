import type * as z from 'zod';
import { type Resume, resumeSchema } from '../resume.js';
import { elementOf, isMap, variantOf } from '../schema-walk.js';

/** Keys that guide what is made of a document, and are shown nowhere. */
const SILENT = new Set(['visibility', 'tags', 'meta', 'layout', 'document', '$schema']);

/** Whether a document holds nothing that people could read: no text, no figure, no image under any key of the schema. */
export function isBlankResume(resume: Resume): boolean {
  return !isShown(resumeSchema, resume);
}

function isShown(type: z.core.$ZodType | undefined, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isShown(elementOf(type), item));
  if (!isMap(value)) return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
  const shape = variantOf(type, 'object')?.shape;
  return Object.entries(value).some(([key, child]) => {
    if (SILENT.has(key)) return false;
    if (shape && Object.hasOwn(shape, key)) return isShown(shape[key], child);
    // A text by language, or a map by what its addresses lead to.
    return variantOf(type, 'record') !== undefined && isShown(undefined, child);
  });
}
