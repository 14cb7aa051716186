import type * as z from 'zod';

type Definition<Kind> = Extract<z.core.$ZodTypes['_zod']['def'], { type: Kind }>;

/** Unwraps `optional` and unions to the first definition of `kind`. */
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

/** The type of a key of an object type; undefined for an unknown key. */
export function fieldOf(type: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  const shape = variantOf(type, 'object')?.shape;
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The type at a path within a type; undefined for an unknown path. */
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

/** The types of the keys of one map. */
export interface MapType {
  /** The fields of an object; undefined for a record, such as a text by language. */
  readonly shape: Readonly<Record<string, z.core.$ZodType>> | undefined;
  /** The type of a key; undefined for an unknown key. */
  fieldOf(key: string): z.core.$ZodType | undefined;
}

/**
 * The type of each key of `map`. If `type` is a union of an object and a record, one key of the object decides that `map` is
 * the object.
 */
export function mapTypeOf(type: z.core.$ZodType | undefined, map: object): MapType {
  const shape = variantOf(type, 'object')?.shape;
  const record = variantOf(type, 'record');
  const isObject = shape && (!record || Object.keys(map).some((key) => Object.hasOwn(shape, key)));
  return isObject
    ? { shape, fieldOf: (key) => (Object.hasOwn(shape, key) ? shape[key] : undefined) }
    : { shape: undefined, fieldOf: () => record?.valueType };
}

/** Calls `visit` for every map of a value that `type` describes, from the outside in. */
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

/** Whether two types are the same, apart from descriptions. */
export function isSameType(a: z.core.$ZodType, b: z.core.$ZodType): boolean {
  return a._zod.def === b._zod.def;
}

/** Whether a field, which may be optional, has a type. */
export function isKeyOf(type: z.core.$ZodType, key: z.core.$ZodType): boolean {
  const definition = (key as z.core.$ZodTypes)._zod.def;
  return isSameType(type, key) || (definition.type === 'optional' && isKeyOf(type, definition.innerType));
}

/** Whether a value is valid for a type. */
export const accepts = (type: z.core.$ZodType, value: unknown): boolean =>
  (type as z.ZodType).safeParse(value).success;

/** Whether a value is an object and no list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of all keys of a type and of the types within it. */
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
