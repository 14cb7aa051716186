import { isMap } from '../../schema-walk.js';

/** Whether a value is the structure of a tagged PDF: its headings, items and paragraphs in their order. */
export const isOutline = (value: unknown): boolean => isMap(value) && Array.isArray(value.outline);
