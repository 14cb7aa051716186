import { isMap } from '../../schema-walk.js';

const isWork = (value: unknown): boolean =>
  isMap(value) &&
  typeof value.id === 'string' &&
  /^https:\/\/openalex\.org\/W\d+$/i.test(value.id) &&
  ('authorships' in value || 'cited_by_count' in value || 'display_name' in value);

/** The works of an answer of OpenAlex: a list of them, one alone, or those under `results`. */
export function worksOf(value: unknown): readonly unknown[] {
  const list = isMap(value) && Array.isArray(value.results) ? value.results : [value].flat();
  return list.some(isWork) ? list : [];
}
