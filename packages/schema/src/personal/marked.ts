import * as z from 'zod';
import { isMap } from '../schema-walk.js';
import { markFields } from '../sections/section.js';
import { openObject } from '../text/open-object.js';

/** A value alone, or the value with who may see it. */
export const marked = <Value extends z.ZodType>(value: Value) =>
  z.union([
    value,
    openObject({
      value: value.describe('The value itself'),
      ...markFields,
    }),
  ]);

/** The value in either form of {@link marked}. */
export function markedValue<Value>(field: Value | { readonly value: Value } | undefined): Value | undefined {
  return isMap(field) && Object.hasOwn(field, 'value')
    ? (field as { readonly value: Value }).value
    : (field as Value | undefined);
}
