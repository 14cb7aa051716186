import { isMap } from '../../schema-walk.js';

/** Whether a value is the list of sections that al-folio has in `_data/cv.yml`. */
export const isAlFolio = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((item) => isMap(item) && ['title', 'type', 'contents'].every((key) => Object.hasOwn(item, key)));
