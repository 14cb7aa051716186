import type { RegisteredProperty } from '../cascade/custom-properties.js';
import type { CssDiagnostic } from '../diagnostic.js';
import type { Medium } from '../medium.js';
import type { Selector } from '../selectors/selector.js';
import type { ContainerTest } from './container-query.js';
import type { Declaration } from './declaration.js';
import type { FontFaceRule } from './font-face.js';
import type { MediaTest } from './media-query.js';
import type { PageRule } from './page-rule.js';

/** What must hold around a rule. */
export interface Conditions {
  readonly media: readonly MediaTest[];
  readonly containers: readonly ContainerTest[];
  /** The names of the layers it is in, from the outside; empty for none. */
  readonly layer: readonly string[];
}

/** Something of a stylesheet that only counts where its conditions hold. */
export interface Conditional<T> {
  readonly conditions: Conditions;
  readonly value: T;
}

/** Declarations and the selectors that they are for. */
export interface StyleRule {
  readonly selectors: readonly Selector[];
  readonly normal: readonly Declaration[];
  readonly important: readonly Declaration[];
}

/** A stylesheet, read once and for every medium. */
export interface Stylesheet {
  readonly file: string;
  readonly rules: readonly Conditional<StyleRule>[];
  /** Layers in the order that they are first named, each with those around it. */
  readonly layers: readonly Conditional<readonly string[]>[];
  readonly pages: readonly Conditional<PageRule>[];
  /** What `page` is set to, and where. */
  readonly pageNames: readonly Conditional<Omit<CssDiagnostic, 'message'> & { readonly name: string }>[];
  readonly fontFaces: readonly Conditional<FontFaceRule>[];
  readonly registered: readonly Conditional<readonly [name: string, property: RegisteredProperty]>[];
  readonly diagnostics: readonly Conditional<CssDiagnostic>[];
}

export const holdsIn = ({ media }: Conditions, medium: Medium): boolean =>
  media.every((test) => test(medium));
