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

/** The type of what stands at a path within a type; nothing where the type does not know the path. */
export function typeAt(
  type: z.core.$ZodType | undefined,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (found, key) =>
      typeof key === 'number'
        ? elementOf(found)
        : (fieldOf(found, String(key)) ?? variantOf(found, 'record')?.valueType),
    type,
  );
}

/** What a type says of the keys of one map. */
export interface MapType {
  /** The keys of an object; nothing where any key may stand, as in a text by language. */
  readonly shape: Readonly<Record<string, z.core.$ZodType>> | undefined;
  /** The type of the value of a key; nothing where the type does not know the key. */
  fieldOf(key: string): z.core.$ZodType | undefined;
}

/**
 * What `type` says of the keys of `map`. Where it takes both an object and a map of any keys, one key of the object tells
 * which of them `map` is.
 */
export function mapTypeOf(type: z.core.$ZodType | undefined, map: object): MapType {
  const shape = variantOf(type, 'object')?.shape;
  const record = variantOf(type, 'record');
  const isObject = shape && (!record || Object.keys(map).some((key) => Object.hasOwn(shape, key)));
  return isObject
    ? { shape, fieldOf: (key) => (Object.hasOwn(shape, key) ? shape[key] : undefined) }
    : { shape: undefined, fieldOf: () => record?.valueType };
}

/** Calls `visit` for every map of a value that `type` knows, from the outside in. */
export function visitMaps(
  type: z.core.$ZodType | undefined,
  value: unknown,
  visit: (map: Readonly<Record<string, unknown>>, mapType: MapType, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (!type) return;
  if (Array.isArray(value)) {
    const element = elementOf(type);
    for (const [i, item] of value.entries()) visitMaps(element, item, visit, [...path, i]);
  } else if (isMap(value)) {
    const mapType = mapTypeOf(type, value);
    visit(value, mapType, path);
    for (const [key, child] of Object.entries(value))
      visitMaps(mapType.fieldOf(key), child, visit, [...path, key]);
  }
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

/** Whether a value is valid for a type. */
export const accepts = (type: z.core.$ZodType, value: unknown): boolean =>
  (type as z.ZodType).safeParse(value).success;

/** Whether a value is a map, as a document has it. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of all keys that a type and the types within it know. */
export function fieldNames(type: z.core.$ZodType, names = new Set<string>()): ReadonlySet<string> {
  const definition = (type as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') fieldNames(definition.innerType, names);
  if (definition.type === 'array') fieldNames(definition.element, names);
  if (definition.type === 'union') for (const option of definition.options) fieldNames(option, names);
  if (definition.type === 'object')
    for (const [name, field] of Object.entries(definition.shape)) {
      names.add(name);
      fieldNames(field, names);
    }
  return names;
}
