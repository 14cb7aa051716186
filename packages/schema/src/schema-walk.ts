import type * as z from 'zod';

type Definition<Kind> = Extract<z.core.$ZodTypes['_zod']['def'], { type: Kind }>;

/** The kind of type asked for that `type` comes to: through `optional`, and the first such branch of a union. */
export function variantOf<Kind extends 'array' | 'object' | 'record'>(
  type: z.core.$ZodType | undefined,
  kind: Kind,
): Definition<Kind> | undefined {
  if (!type) return undefined;
  const definition = (type as z.core.$ZodTypes)._zod.def;
  if (definition.type === kind) return definition as Definition<Kind>;
  if (definition.type === 'optional') return variantOf(definition.innerType, kind);
  if (definition.type === 'union')
    for (const option of definition.options) {
      const found = variantOf(option, kind);
      if (found) return found;
    }
  return undefined;
}

/** The type of one key of an object type; nothing where the type does not know the key. */
export function fieldOf(type: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  const shape = variantOf(type, 'object')?.shape;
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The type of the items of a list type. */
export function elementOf(type: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return variantOf(type, 'array')?.element;
}

/** Whether a key may be left out. */
export function isOptional(type: z.core.$ZodType): boolean {
  return type._zod.optin === 'optional';
}

/** Whether two types are one, whatever was said about them since. */
export function isSameType(a: z.core.$ZodType, b: z.core.$ZodType): boolean {
  return a._zod.def === b._zod.def;
}

/** Whether a key, which may be optional, takes values of a type. */
export function isKeyOf(type: z.core.$ZodType, key: z.core.$ZodType): boolean {
  const definition = (key as z.core.$ZodTypes)._zod.def;
  return isSameType(type, key) || (definition.type === 'optional' && isKeyOf(type, definition.innerType));
}

/** Whether a value is a map, as a document has it. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
