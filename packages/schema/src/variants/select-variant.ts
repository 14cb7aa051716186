import { formatPath, parsePath } from '../diagnostics/diagnostic.js';
import { sectionGroups } from '../layout/section-groups.js';
import { isNamed, namesOf } from '../layout/section-name.js';
import { withNamesOf } from '../layout/select-resume.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { bestTag, type LocalizedText } from '../text/localized.js';
import { replaceTexts } from '../text/replace-texts.js';
import { type LeftOut, leftOutOf } from './left-out.js';
import { layoutOver, resolveVariant } from './resolve-variant.js';
import type { Variant } from './variant-schema.js';

export interface SelectVariantOptions {
  /** Whom it is for: limits count what this audience sees. @default 'public' */
  readonly audience?: string;
  /** The letter to keep; that of the variant where left out. */
  readonly letter?: string | undefined;
}

/** The document of a variant, and how it came about. */
export interface SelectedVariant {
  /** The document with what the variant keeps and says. All that is made of a variant is made of this document alone. */
  readonly resume: Resume;
  /** The decisions of the variant, with those of the variants it extends. */
  readonly variant: Variant;
  /** What it leaves out of the document. */
  readonly leftOut: LeftOut;
  /** Where something of `resume` stands in the document as it was written, for messages: `work[0]` may be `work[2]` there. */
  sourceOf(path: string): string;
}

/**
 * Makes the document of a variant. Pure: the same document and name give the same outcome.
 *
 * @param resume the whole document; an audience may be selected before or after
 * @param name the variant, one of `resume.variants`
 * @throws {VariantError} for a name that no variant has, and where one extends none or itself
 */
export function selectVariant(
  resume: Resume,
  name: string,
  { audience = 'public', letter }: SelectVariantOptions = {},
): SelectedVariant {
  const variant = resolveVariant(resume, name);
  const leftOut = leftOutOf(resume, variant, audience);
  const { variants: _, ...document } = resume;
  const indices = new Map<string, readonly number[]>();
  const kept = keep(
    document,
    new Set([...leftOut.keys(), ...otherLetters(resume, letter ?? variant.letter)]),
    indices,
  ) as Resume;
  const { label, summary } = variant.basics ?? {};
  const own = { ...(label !== undefined && { label }), ...(summary !== undefined && { summary }) };
  const said: Resume = {
    ...kept,
    ...(Object.keys(own).length > 0 && { basics: { ...kept.basics, ...own } }),
  };
  const { pages } = variant.limits ?? {};
  const layout = layoutOver(layoutOver(resume.layout, variant.layout), pages === undefined ? {} : { pages });
  const arranged: Resume =
    Object.keys(layout).length > 0 ? { ...said, layout: withNamesOf(said, layout) } : said;
  return {
    resume: variant.languages ? inLanguages(arranged, variant.languages) : arranged,
    variant,
    leftOut,
    sourceOf(path) {
      const keys = parsePath(path);
      const [first, key] = keys;
      if (first === 'basics' && (key === 'label' || key === 'summary') && Object.hasOwn(own, key))
        return formatPath(['variants', ownerOf(resume, name, key), ...keys]);
      return formatPath(
        keys.map((part, i) =>
          typeof part === 'number' ? (indices.get(formatPath(keys.slice(0, i)))?.[part] ?? part) : part,
        ),
      );
    },
  };
}

/** The paths of all letters but one: each is for those alone whom it is to. */
const otherLetters = ({ letters = [] }: Resume, name: string | undefined) =>
  letters.flatMap((letter, i) => (letter.name === name ? [] : [formatPath(['letters', i])]));

/** Which variant, of one and those it extends, says a text of `basics`. */
function ownerOf({ variants = [] }: Resume, name: string, key: 'label' | 'summary'): number {
  const i = variants.findIndex((each) => each.name === name);
  const { basics, extends: base } = variants[i] ?? {};
  return basics?.[key] !== undefined || base === undefined ? i : ownerOf({ variants }, base, key);
}

/**
 * A copy of a value without what is left out, and without lists that are empty for that.
 *
 * @param indices gets, by the path of each list in the copy, the indices that its items had
 */
function keep(
  document: object,
  leftOut: ReadonlySet<string>,
  indices: Map<string, readonly number[]>,
): unknown {
  const walk = (value: unknown, path: readonly PropertyKey[], copy: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) {
      const left = [...value.keys()].filter((i) => !leftOut.has(formatPath([...path, i])));
      if (left.length < value.length) indices.set(formatPath(copy), left);
      return left.map((i, j) => walk(value[i], [...path, i], [...copy, j]));
    }
    if (!isMap(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) => {
        if (leftOut.has(formatPath([...path, key]))) return [];
        const kept = walk(child, [...path, key], [...copy, key]);
        const isEmptied = Array.isArray(child) && child.length > 0 && (kept as unknown[]).length === 0;
        return isEmptied ? [] : [[key, kept]];
      }),
    );
  };
  return walk(document, [], []);
}

/**
 * A document whose texts are in some languages alone. A text that has none of them stays as it would be shown for want of
 * one, and names of the owner stay, by which papers know who they are by.
 */
function inLanguages(resume: Resume, languages: readonly string[]): Resume {
  const narrowed = (text: LocalizedText): LocalizedText => {
    if (typeof text === 'string') return text;
    const tags = new Set(languages.flatMap((language) => bestTag(Object.keys(text), language) ?? []));
    return Object.fromEntries(Object.entries(text).filter(([tag]) => tags.has(tag)));
  };
  const isName = ([first, key]: readonly PropertyKey[]) =>
    first === 'basics' && (key === 'name' || key === 'aliases');
  const copy = replaceTexts(resume, (text, path) => (isName(path) ? text : narrowed(text)));
  if (!resume.layout) return copy;
  const { order, titles } = resume.layout;
  const groups = sectionGroups(resume);
  // A layout may name a section by its title in any language.
  const renamed = (name: string) => {
    const group = groups.find((each) => isNamed(each, name) === 'title');
    return group?.title === undefined
      ? name
      : (namesOf({ ...group, title: narrowed(group.title) })[0] ?? name);
  };
  return {
    ...copy,
    layout: {
      ...copy.layout,
      ...(order && { order: order.map(renamed) }),
      ...(titles && {
        titles: Object.fromEntries(
          Object.entries(copy.layout?.titles ?? {}).map(([name, title]) => [renamed(name), title]),
        ),
      }),
    },
  };
}
