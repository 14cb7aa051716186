import type { ComputedStyle } from '../computed-style.js';
import type { CssDiagnostic } from '../diagnostic.js';
import type { Medium } from '../medium.js';
import { nearest } from '../nearest.js';
import { isKeywordSize, lineHeightFactor } from '../properties/font.js';
import { PROPERTIES, PROPERTY_KEYS, type PropertyKey } from '../properties/index.js';
import { type DeclaredValue, expand, initialOf, type PendingValue } from '../sheet/declaration.js';
import type { BLACK } from '../values/color.js';
import { type ComputeContext, INITIAL_CONTEXT, type Specified } from '../values/context.js';
import { fill } from '../values/template.js';
import { adjust } from './adjust.js';
import type { Cascaded } from './cascade.js';
import { CustomProperties, type CustomValue, type Registry } from './custom-properties.js';

/** Computed values, with what descendants need to compute theirs. */
export interface StyleRecord {
  readonly id: number;
  readonly style: ComputedStyle;
  readonly custom: CustomProperties;
  /** The number that `line-height` is, where it is one: elements inherit it, not the length. */
  readonly lineHeightFactor: number | undefined;
  /** Whether `font-size` is a keyword, here or where it is inherited from. */
  readonly hasKeywordSize: boolean;
  /** Of the root, in px: for `rem` and `rlh`. */
  readonly rootFontSize: number;
  readonly rootLineHeight: number;
}

/** What computing depends on besides declarations. */
export interface Surroundings {
  readonly medium: Medium;
  readonly registry: Registry;
  readonly isRoot: boolean;
  readonly container: { readonly width: number; readonly height: number };
  readonly report: (diagnostic: CssDiagnostic) => void;
}

/** Computed before the others, which depend on them. */
const FIRST: readonly PropertyKey[] = ['colorScheme', 'fontFamily', 'fontSize', 'lineHeight', 'color'];
const OTHERS = PROPERTY_KEYS.filter((key) => !FIRST.includes(key));

const NORMAL_LINE = 1.2;

const MONOSPACE = 13 / 16;

const isMonospace = (family: readonly string[]): boolean =>
  family.length === 1 && family[0]?.toLowerCase() === 'monospace';

let ids = 0;

type Values = Record<PropertyKey, unknown>;

const INITIALS = Object.fromEntries(PROPERTY_KEYS.map((key) => [key, initialOf(key)])) as Readonly<
  Record<PropertyKey, Specified<unknown>>
>;

/** The values that an element has on which nothing is declared, and that the root inherits. */
export function initialRecord(medium: Medium, registry: Registry): StyleRecord {
  const style = {} as Values;
  const parent = style as unknown as ComputedStyle;
  const context: ComputeContext = { ...INITIAL_CONTEXT, parent, medium, container: medium };
  for (const key of PROPERTY_KEYS) style[key] = INITIALS[key](context);
  ids += 1;
  return {
    id: ids,
    style: style as unknown as ComputedStyle,
    custom: new CustomProperties(undefined, new Map(), registry),
    lineHeightFactor: undefined,
    hasKeywordSize: true,
    rootFontSize: context.rootFontSize,
    rootLineHeight: context.rootLineHeight,
  };
}

/** Computes the values of an element from what is declared on it and what its parent passes on. */
export function compute(cascaded: Cascaded, parent: StyleRecord, around: Surroundings): StyleRecord {
  return new Computation(cascaded, parent, around).record();
}

class Computation {
  readonly #cascaded: Cascaded;
  readonly #parent: StyleRecord;
  readonly #around: Surroundings;
  readonly #custom: CustomProperties;
  readonly #values = {} as Values;
  #factor: number | undefined;
  #hasKeywordSize = false;
  #context: ComputeContext;

  constructor(cascaded: Cascaded, parent: StyleRecord, around: Surroundings) {
    this.#cascaded = cascaded;
    this.#parent = parent;
    this.#around = around;
    this.#custom = customProperties(cascaded, parent, around.registry);
    const { color, colorScheme, fontSize } = parent.style;
    this.#context = {
      fontSize,
      rootFontSize: parent.rootFontSize,
      lineHeight: usedLineHeight(parent.style),
      rootLineHeight: parent.rootLineHeight,
      color,
      colorScheme,
      parent: parent.style,
      medium: around.medium,
      container: around.container,
    };
  }

  record(): StyleRecord {
    const values = this.#values;
    values.colorScheme = this.#value('colorScheme');
    this.#context = { ...this.#context, colorScheme: values.colorScheme as 'light' };
    values.fontFamily = this.#value('fontFamily');
    values.fontSize = this.#fontSize(values.fontFamily as readonly string[]);
    const fontSize = values.fontSize as number;
    const { isRoot } = this.#around;
    this.#context = { ...this.#context, fontSize, ...(isRoot && { rootFontSize: fontSize }) };
    values.lineHeight = this.#lineHeight();
    const lineHeight = usedLineHeight(values as unknown as ComputedStyle);
    this.#context = { ...this.#context, lineHeight, ...(isRoot && { rootLineHeight: lineHeight }) };
    values.color = this.#value('color');
    this.#context = { ...this.#context, color: values.color as typeof BLACK };
    for (const key of OTHERS) values[key] = this.#value(key);
    adjust(values as never, this.#parent.style, isRoot);
    ids += 1;
    return {
      id: ids,
      style: values as unknown as ComputedStyle,
      custom: this.#custom,
      lineHeightFactor: this.#factor,
      hasKeywordSize: this.#hasKeywordSize,
      rootFontSize: this.#context.rootFontSize,
      rootLineHeight: this.#context.rootLineHeight,
    };
  }

  #value(key: PropertyKey): unknown {
    const declared = this.#cascaded.values.get(key);
    const specified = declared && this.#specified(key, declared);
    if (specified) return specified(this.#context);
    const inherits =
      declared?.kind === 'wide' && (declared.keyword === 'inherit' || declared.keyword === 'initial')
        ? declared.keyword === 'inherit'
        : PROPERTIES[key].inherited;
    return inherits ? this.#parent.style[key] : INITIALS[key](this.#context);
  }

  /** What is declared, with its custom properties filled in; undefined for keywords and for what is no value then. */
  #specified(key: PropertyKey, declared: DeclaredValue): Specified<unknown> | undefined {
    if (declared.kind === 'value') return declared.compute;
    if (declared.kind !== 'pending') return undefined;
    const { longhand, pending } = declared;
    const text = fill(pending.template, (name) => this.#custom.get(name));
    if (text !== undefined && WIDE_BY_REFERENCE.has(text.trim().toLowerCase())) {
      return this.#wideByReference(key, text.trim().toLowerCase());
    }
    const expanded = text === undefined ? undefined : expandPending(pending, text);
    if (!expanded) this.#reportPending(pending, text);
    return expanded?.get(longhand);
  }

  #wideByReference(key: PropertyKey, keyword: string): Specified<unknown> | undefined {
    if (keyword === 'initial') return INITIALS[key];
    return keyword === 'inherit' ? () => this.#parent.style[key] : undefined;
  }

  #reportPending({ name, place, template }: PendingValue, text: string | undefined): void {
    const message =
      text === undefined
        ? `${name}: ${unsetReference(template, this.#custom)}`
        : `${name}: "${text.trim().slice(0, 60)}", which var() stands for here, is no value of it.`;
    this.#around.report({ message, ...place });
  }

  /** As browsers have it, sizes by keyword are smaller in `monospace` alone: the initial one, `medium`, too. */
  #fontSize(family: readonly string[]): unknown {
    const declared = this.#cascaded.values.get('fontSize');
    const specified = declared && this.#specified('fontSize', declared);
    const isInitial = declared?.kind === 'wide' && declared.keyword === 'initial';
    if (specified || isInitial) {
      this.#hasKeywordSize = isInitial || isKeywordSize(specified ?? INITIALS.fontSize);
      const size = (specified ?? INITIALS.fontSize)(this.#context) as number;
      return this.#hasKeywordSize && isMonospace(family) ? size * MONOSPACE : size;
    }
    const { fontFamily, fontSize } = this.#parent.style;
    this.#hasKeywordSize = this.#parent.hasKeywordSize;
    if (!this.#hasKeywordSize || isMonospace(family) === isMonospace(fontFamily)) return fontSize;
    return isMonospace(family) ? fontSize * MONOSPACE : fontSize / MONOSPACE;
  }

  #lineHeight(): unknown {
    const declared = this.#cascaded.values.get('lineHeight');
    const specified = declared && this.#specified('lineHeight', declared);
    if (specified) {
      this.#factor = lineHeightFactor(specified)?.(this.#context);
      return specified(this.#context);
    }
    if (declared?.kind === 'wide' && declared.keyword === 'initial') return 'normal';
    this.#factor = this.#parent.lineHeightFactor;
    return this.#factor === undefined ? this.#parent.style.lineHeight : this.#factor * this.#context.fontSize;
  }
}

function unsetReference(template: PendingValue['template'], custom: CustomProperties): string {
  const names = template.flatMap((part) => (typeof part === 'string' ? [] : part.name));
  const unset = names.find((name) => custom.get(name) === undefined) ?? '';
  if (!unset.startsWith('--'))
    return 'env() refers to what print does not know. Write a fallback: env(name, value).';
  const close = nearest(unset, custom.names);
  return `var() refers to a custom property that is not set here. ${
    close ? `Did you mean ${close}?` : 'Set it, or write a fallback: var(--name, value).'
  }`;
}

const WIDE_BY_REFERENCE: ReadonlySet<string> = new Set(['inherit', 'initial', 'unset']);

/** Texts that one declaration has been filled to. Documents have few; hostile ones could have any number. */
const MOST_EXPANSIONS = 200;

function expandPending(pending: PendingValue, text: string) {
  const { expansions, name } = pending;
  if (expansions.has(text)) return expansions.get(text);
  if (expansions.size >= MOST_EXPANSIONS) expansions.clear();
  const expanded = expand(name, text);
  expansions.set(text, expanded);
  return expanded;
}

function customProperties({ custom }: Cascaded, parent: StyleRecord, registry: Registry): CustomProperties {
  const isPlain = [...registry.values()].every(({ inherits }) => inherits);
  if (custom.size === 0 && isPlain) return parent.custom;
  const own = new Map<string, CustomValue>();
  for (const [name, value] of custom) {
    if (value.kind === 'custom') own.set(name, value.template);
    else if (value.kind === 'wide' && value.keyword === 'initial') own.set(name, undefined);
  }
  return new CustomProperties(parent.custom, own, registry);
}

const usedLineHeight = ({ fontSize, lineHeight }: ComputedStyle): number =>
  lineHeight === 'normal' ? fontSize * NORMAL_LINE : lineHeight;
