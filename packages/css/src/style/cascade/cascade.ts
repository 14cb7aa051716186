import type { PropertyKey } from '../properties/index.js';
import type { Declaration, DeclaredValue, WideKeyword } from '../sheet/declaration.js';
import type { Entry } from './rule-set.js';

/** Declarations of one level of the cascade. */
interface Level {
  readonly declarations: readonly Declaration[];
  readonly origin: 'user-agent' | 'author';
  /** What `revert-layer` goes below. */
  readonly layer: string | number;
}

/** What may style an element, besides what its parent passes on. */
export interface Sources {
  /** The weakest first. */
  readonly entries: readonly Entry[];
  /** Of presentational attributes: stronger than the browser's rules, weaker than the author's. */
  readonly hints: readonly Declaration[];
  readonly inline: { readonly normal: readonly Declaration[]; readonly important: readonly Declaration[] };
}

/** The declared value of each property, after the cascade. */
export interface Cascaded {
  readonly values: ReadonlyMap<PropertyKey, DeclaredValue>;
  readonly custom: ReadonlyMap<string, DeclaredValue>;
}

/**
 * Sorts declarations by origin, importance, layer, specificity and order, and takes the strongest of each property.
 *
 * @param inherited the direction of the parent, by which logical properties are resolved where none is declared
 */
export function cascade(sources: Sources, inherited: 'ltr' | 'rtl'): Cascaded {
  const levels = levelsOf(sources);
  const direction = declaredDirection(levels) ?? inherited;
  const values = new Map<string, DeclaredValue>();
  const custom = new Map<string, DeclaredValue>();
  /** What is looked for below a level: by property. */
  const reverted = new Map<string, (level: Level) => boolean>();
  for (const level of levels) {
    for (let i = level.declarations.length - 1; i >= 0; i -= 1) {
      const { target, value } = level.declarations[i] as Declaration;
      const isCustom = typeof target === 'object' && 'custom' in target;
      const into = isCustom ? custom : values;
      const name = isCustom ? target.custom : typeof target === 'string' ? target : target[direction];
      if (into.has(name)) continue;
      const skips = reverted.get(name);
      if (skips?.(level)) continue;
      const below = value.kind === 'wide' ? revertsTo(value.keyword, level) : undefined;
      if (below) reverted.set(name, below);
      else into.set(name, value);
    }
  }
  return { values: values as ReadonlyMap<PropertyKey, DeclaredValue>, custom };
}

/** Whether a level is skipped after `revert` or `revert-layer`. */
function revertsTo(keyword: WideKeyword, { layer, origin }: Level): ((level: Level) => boolean) | undefined {
  if (keyword === 'revert')
    return origin === 'user-agent' ? () => true : (level) => level.origin === 'author';
  return keyword === 'revert-layer' ? (level) => level.origin === origin && level.layer === layer : undefined;
}

/** The strongest first. */
function levelsOf({ entries, hints, inline }: Sources): readonly Level[] {
  const normal = entries.map((entry): Level => ({ ...entry, declarations: entry.normal })).reverse();
  const isAuthor = ({ origin }: { origin: string }) => origin === 'author';
  // Among important declarations, the browser's win, then those of the layers named first.
  const important = entries
    .filter((entry) => entry.important.length > 0)
    .reverse()
    .sort((a, b) => a.layer - b.layer)
    .map((entry): Level => ({ ...entry, declarations: entry.important }));
  const author = (layer: string, declarations: readonly Declaration[]): Level => ({
    origin: 'author',
    layer,
    declarations,
  });
  return [
    ...important.filter((level) => !isAuthor(level)),
    author('style', inline.important),
    ...important.filter(isAuthor),
    author('style', inline.normal),
    ...normal.filter(isAuthor),
    author('hints', hints),
    ...normal.filter((level) => !isAuthor(level)),
  ];
}

function declaredDirection(levels: readonly Level[]): 'ltr' | 'rtl' | undefined {
  for (const { declarations } of levels) {
    const declared = declarations.findLast(({ target }) => target === 'direction');
    if (declared?.value.kind === 'value') return declared.value.compute({} as never) as 'ltr' | 'rtl';
  }
  return undefined;
}
