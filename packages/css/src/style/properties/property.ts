import type { Syntax } from '../values/syntax.js';

/** One property of the subset: its row in the documentation, and all that computing needs to know of it. */
export interface Property<T> {
  readonly inherited: boolean;
  /** As CSS text. */
  readonly initial: string;
  readonly syntax: Syntax<T>;
  readonly appliesTo: string;
}

/** The properties of a part of `ComputedStyle`, by their camelCase names. */
export type PropertyTable<S> = { readonly [K in keyof S]-?: Property<S[K]> };

/** `marginTop` as `margin-top`. */
export const cssName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `margin-top` as `marginTop`. */
export const styleKey = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
