import { directionOfText } from './direction.js';
import { isLanguageTag } from './language-tag.js';
import type { MutableElement } from './node.js';

interface Context {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Writes to each element its place among its siblings, its language and its direction. */
export function annotate(root: MutableElement, context: Context): void {
  root.language = languageOf(root) ?? context.language;
  root.direction = directionOf(root, context.direction);
  root.elements = root.children.filter((child) => child.kind === 'element');
  for (const [index, child] of root.elements.entries()) {
    child.index = index;
    annotate(child, root);
  }
}

/** What `lang` says; undefined where it says nothing, or no language tag. */
function languageOf({ attributes }: MutableElement): string | undefined {
  const lang = attributes.lang ?? attributes['xml:lang'];
  return lang === undefined || lang === '' || isLanguageTag(lang) ? lang : undefined;
}

/** As HTML has it: of `dir`, of the first strong character for `auto` and in `bdi`, of the parent otherwise. */
function directionOf(element: MutableElement, inherited: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const dir = element.attributes.dir?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  if (dir === 'auto' || element.name === 'bdi') return directionOfText(element) ?? 'ltr';
  return inherited;
}
