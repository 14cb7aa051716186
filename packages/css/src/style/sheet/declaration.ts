import { PROPERTIES, PROPERTIES_BY_NAME, type PropertyKey } from '../properties/index.js';
import { LOGICAL } from '../properties/logical.js';
import { ALIASES, SHORTHANDS } from '../properties/shorthands/index.js';
import type { Specified } from '../values/context.js';
import { hasReference, parseTemplate, type Template } from '../values/template.js';
import { ValueReader } from '../values/value-reader.js';

/** What a declaration sets: a property, a logical one by direction, or a custom property. */
export type Target = PropertyKey | Readonly<Record<'ltr' | 'rtl', PropertyKey>> | { readonly custom: string };

export type WideKeyword = 'inherit' | 'initial' | 'unset' | 'revert' | 'revert-layer';

const WIDE: ReadonlySet<string> = new Set<WideKeyword>([
  'inherit',
  'initial',
  'unset',
  'revert',
  'revert-layer',
]);

/** Where a declaration stands, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value with `var()` in it, which is read once it is known what the custom properties are. */
export interface PendingValue {
  /** The property as it is written. */
  readonly name: string;
  readonly template: Template;
  readonly place: Place;
  /** What the property expands to, by the text that the template is filled to. */
  readonly expansions: Map<string, Expanded | undefined>;
}

export type DeclaredValue =
  | { readonly kind: 'value'; readonly compute: Specified<unknown> }
  | { readonly kind: 'wide'; readonly keyword: WideKeyword }
  /** `longhand` is its name in the expansion. */
  | { readonly kind: 'pending'; readonly pending: PendingValue; readonly longhand: string }
  | { readonly kind: 'custom'; readonly template: Template };

export interface Declaration {
  readonly target: Target;
  readonly value: DeclaredValue;
}

/** The values of longhands by their CSS name. */
export type Expanded = ReadonlyMap<string, Specified<unknown>>;

/** The name that a property has today. */
export const currentName = (name: string): string => ALIASES.get(name) ?? name;

export const isSupported = (name: string): boolean =>
  PROPERTIES_BY_NAME.has(name) || LOGICAL.has(name) || SHORTHANDS.has(name) || name === 'all';

/** The longhands of a property: those of a shorthand, or itself. */
const longhandsOf = (name: string): readonly string[] =>
  name === 'all'
    ? [...PROPERTIES_BY_NAME.keys()].filter((each) => each !== 'direction' && each !== 'unicode-bidi')
    : (SHORTHANDS.get(name)?.longhands ?? [name]);

/** The target of a longhand. */
function targetOf(longhand: string): Exclude<Target, { readonly custom: string }> {
  const target = PROPERTIES_BY_NAME.get(longhand) ?? LOGICAL.get(longhand);
  if (!target) throw new Error(`${longhand} is no longhand.`);
  return target;
}

/** A property with the syntax of a longhand: of a logical one, that it is where lines run from left to right. */
function keyOf(longhand: string): PropertyKey {
  const target = targetOf(longhand);
  return typeof target === 'string' ? target : target.ltr;
}

/** The initial value of a property, as it is declared. */
export function initialOf(key: PropertyKey): Specified<unknown> {
  const { initial, syntax } = PROPERTIES[key];
  const reader = ValueReader.of(initial);
  const value = reader && syntax.read(reader);
  if (!value) throw new Error(`The initial value of ${key}, ${initial}, is none of its values.`);
  return value;
}

const initials = new Map<string, Specified<unknown>>();

function initialOfLonghand(longhand: string): Specified<unknown> {
  const key = keyOf(longhand);
  const known = initials.get(key) ?? initialOf(key);
  initials.set(key, known);
  return known;
}

/** The values that a property sets by a text without references; undefined where the text is none of its values. */
export function expand(name: string, text: string): Expanded | undefined {
  const reader = ValueReader.of(text);
  if (!reader || reader.done) return undefined;
  const shorthand = SHORTHANDS.get(name);
  if (shorthand) {
    const found = shorthand.expand(reader);
    if (!found || !reader.done) return undefined;
    return new Map(
      shorthand.longhands.map((longhand) => [longhand, found[longhand] ?? initialOfLonghand(longhand)]),
    );
  }
  const value = PROPERTIES[keyOf(name)].syntax.read(reader);
  return value && reader.done ? new Map([[name, value]]) : undefined;
}

/** How the values of a property are written, for messages. */
export function grammarOf(name: string): string {
  const shorthand = SHORTHANDS.get(name);
  if (shorthand) return shorthand.grammar;
  return PROPERTIES[keyOf(name)].syntax.grammar;
}

/**
 * The declarations of longhands that a declaration stands for; undefined where its value is none of the property's.
 *
 * @param name a supported property or a custom one
 */
export function declare(name: string, text: string, place: Place): readonly Declaration[] | undefined {
  const wide = text.trim().toLowerCase();
  if (name.startsWith('--')) {
    const target = { custom: name };
    if (WIDE.has(wide)) return [{ target, value: { kind: 'wide', keyword: wide as WideKeyword } }];
    const template = parseTemplate(text.trim());
    return template && [{ target, value: { kind: 'custom', template } }];
  }
  if (WIDE.has(wide)) {
    const value = { kind: 'wide', keyword: wide as WideKeyword } as const;
    return longhandsOf(name).map((longhand) => ({ target: targetOf(longhand), value }));
  }
  if (name === 'all') return undefined;
  if (hasReference(text)) {
    const template = parseTemplate(text.trim());
    if (!template) return undefined;
    const pending: PendingValue = { name, template, place, expansions: new Map() };
    return longhandsOf(name).map((longhand) => ({
      target: targetOf(longhand),
      value: { kind: 'pending', pending, longhand },
    }));
  }
  const expanded = expand(name, text);
  return (
    expanded &&
    [...expanded].map(([longhand, compute]) => ({
      target: targetOf(longhand),
      value: { kind: 'value', compute },
    }))
  );
}
