import { isMap } from '../../schema-walk.js';

/** Whether a value is an export of magic-resume. */
export const isMagicResume = (value: unknown): boolean =>
  isMap(value) && isMap(value.basic) && Array.isArray(value.menuSections);
