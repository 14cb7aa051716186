import { isMap } from '../../schema-walk.js';

/** Whether a value is the record of a person at ORCID, as its interface gives it in JSON. */
export const isOrcidRecord = (value: unknown): boolean =>
  isMap(value) &&
  (isMap(value['orcid-identifier']) || isMap(value['activities-summary'])) &&
  !isMap(value.basics);
