import { type CssNode, childrenOf } from '../css-node.js';
import { MARGIN_BOXES, type MarginBoxName, type PageKind } from '../page-style.js';
import { INITIAL_CONTEXT } from '../values/context.js';
import { length } from '../values/numeric.js';
import { ValueReader } from '../values/value-reader.js';
import type { Declaration } from './declaration.js';

/** One selector of `@page`, with its weight: a name, then `:first` and `:blank`, then a side. */
export interface PageSelector {
  readonly kind: PageKind;
  readonly specificity: number;
}

/** The width and height of a sheet in px, or how the sheet of the document is turned. */
export type PageSize =
  | { readonly width: number; readonly height: number }
  | { readonly orientation: 'portrait' | 'landscape' }
  | 'auto';

export interface PageRule {
  readonly selectors: readonly PageSelector[];
  readonly size: PageSize | undefined;
  readonly normal: readonly Declaration[];
  readonly important: readonly Declaration[];
  readonly marginBoxes: ReadonlyMap<MarginBoxName, readonly Declaration[]>;
}

export const isMarginBox = (name: string): name is MarginBoxName =>
  (MARGIN_BOXES as readonly string[]).includes(name);

/** The selectors of `@page`; undefined where one is none. */
export function pageSelectors(prelude: CssNode | null | undefined): readonly PageSelector[] | undefined {
  const [list] = childrenOf(prelude);
  if (!list) return [{ kind: {}, specificity: 0 }];
  const selectors = childrenOf(list).map(pageSelector);
  return selectors.every((each) => each !== undefined) ? selectors : undefined;
}

function pageSelector(node: CssNode): PageSelector | undefined {
  let kind: PageKind = {};
  let specificity = 0;
  for (const part of childrenOf(node)) {
    const name = String(part.name);
    if (part.type === 'TypeSelector') {
      kind = { ...kind, name };
      specificity += 100;
    } else if (name === 'first' || name === 'blank') {
      kind = { ...kind, [name]: true };
      specificity += 10;
    } else if (name === 'left' || name === 'right') {
      kind = { ...kind, side: name };
      specificity += 1;
    } else return undefined;
  }
  return { kind, specificity };
}

const MM = 96 / 25.4;
const IN = 96;

/** Width and height in px, upright. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  a3: [297 * MM, 420 * MM],
  a4: [210 * MM, 297 * MM],
  a5: [148 * MM, 210 * MM],
  b4: [250 * MM, 353 * MM],
  b5: [176 * MM, 250 * MM],
  'jis-b4': [257 * MM, 364 * MM],
  'jis-b5': [182 * MM, 257 * MM],
  letter: [8.5 * IN, 11 * IN],
  legal: [8.5 * IN, 14 * IN],
  ledger: [11 * IN, 17 * IN],
};

/** How `size` of `@page` is written, for messages. */
export const SIZE_GRAMMAR = `<length>{1,2} | auto | [ ${Object.keys(SIZES).join(' | ')} ] || [ portrait | landscape ]`;

/** Reads `size`; undefined for what is none. */
export function pageSize(text: string): PageSize | undefined {
  const reader = ValueReader.of(text);
  if (!reader || reader.done) return undefined;
  if (reader.keyword('auto')) return reader.done ? 'auto' : undefined;
  const width = reader.attempt(() => readLength(reader));
  if (width !== undefined) {
    const height = reader.done ? width : readLength(reader);
    return height !== undefined && reader.done ? { width, height } : undefined;
  }
  const before = orientationOf(reader);
  const name = reader.keyword(...Object.keys(SIZES));
  const orientation = before ?? orientationOf(reader);
  if (!reader.done) return undefined;
  const upright = name === undefined ? undefined : SIZES[name];
  if (!upright) return orientation && { orientation };
  const [short, long] = upright;
  const [x, y] = orientation === 'landscape' ? [long, short] : [short, long];
  return { width: x, height: y };
}

/** A length of more than 0. Relative ones are those of the initial font: there is no element yet. */
function readLength(reader: ValueReader): number | undefined {
  const value = length({ min: 0 }).read(reader)?.(INITIAL_CONTEXT);
  return value && value > 0 ? value : undefined;
}

const orientationOf = (reader: ValueReader) =>
  reader.keyword('portrait', 'landscape') as 'portrait' | 'landscape' | undefined;
