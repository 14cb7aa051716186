import type * as z from 'zod';
import { elementOf, isMap, mapTypeOf } from '../schema-walk.js';

const confidentialTypes = new WeakSet<object>();

/**
 * Marks a type of values as for recruiters where a document does not say who may see them. `select` withholds them from all
 * other audiences, so that a fact is published only where its owner writes `public`.
 */
export function confidential<Type extends z.ZodType>(type: Type): Type {
  confidentialTypes.add(type._zod.def);
  return type;
}

/** Whether values of a type, which may be optional, are for recruiters where a document does not say so. */
export function isConfidential(type: z.core.$ZodType | undefined): boolean {
  if (!type) return false;
  const definition = (type as z.core.$ZodTypes)._zod.def;
  if (confidentialTypes.has(definition)) return true;
  return definition.type === 'optional' && isConfidential(definition.innerType);
}

/** A confidential value of a document. */
export interface ConfidentialValue {
  readonly path: readonly PropertyKey[];
  /** Who may see it, where the document says so. */
  readonly visibility: unknown;
}

/** The confidential values of a document, in its order. */
export function confidentialValues(
  type: z.core.$ZodType | undefined,
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly ConfidentialValue[] {
  if (isConfidential(type))
    return isEmpty(value) ? [] : [{ path, visibility: isMap(value) ? value.visibility : undefined }];
  if (Array.isArray(value)) {
    const element = elementOf(type);
    return value.flatMap((item, i) => confidentialValues(element, item, [...path, i]));
  }
  if (!type || !isMap(value)) return [];
  const { fieldOf } = mapTypeOf(type, value);
  return Object.entries(value).flatMap(([key, child]) =>
    confidentialValues(fieldOf(key), child, [...path, key]),
  );
}

/** Whether a value says nothing: an empty text, as tools write it for what is not there. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (isMap(value) && (isEmpty(value.value) || isEmpty(value.src)));
