import type { StyledElement } from '@resume/css';
import type { Inline } from './flow-types.js';
import { groupsOf } from './groups.js';
import { collapsed, inlinesOf, isInline, textOfInlines } from './inlines.js';

export const isList = ({ name, role }: StyledElement): boolean =>
  name === 'ul' || name === 'ol' || name === 'menu' || role === 'list';

/** Stands between the items of a list that runs in a line. */
const SEPARATOR = ' · ';

/** Whether the items of a list run in a line: contacts, tags. */
export function isLine(list: StyledElement): boolean {
  const items = list.children.filter((child) => child.kind === 'element');
  const { display, flexDirection } = list.style;
  const runs =
    (display.endsWith('flex') && flexDirection.startsWith('row')) ||
    items.every(({ style }) => style.display.startsWith('inline'));
  return (
    runs && items.length > 0 && items.every(({ children, marker }) => !marker && children.every(isInline))
  );
}

/** The items of a line with a separator between them, unless the stylesheet writes one. */
export function joined(items: readonly StyledElement[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const item of items) {
    const own = collapsed(inlinesOf(item.children));
    if (own.length === 0) continue;
    if (inlines.length > 0) {
      const isSeparated =
        /[·•|/,;，、；]\s*$/.test(textOfInlines(inlines)) || /^\s*[·•|/]/.test(textOfInlines(own));
      inlines.push({ kind: 'text', text: isSeparated ? ' ' : SEPARATOR, element: item.parent ?? item });
    }
    inlines.push(...own);
  }
  return collapsed(inlines);
}

/** The text of a description that is one line, or nothing where it is more. */
export function lineOf(element: StyledElement): readonly Inline[] | undefined {
  if (element.children.every(isInline)) return collapsed(inlinesOf(element.children));
  const groups = groupsOf(element);
  const [only] = groups;
  if (only?.kind !== 'element') return undefined;
  if (groups.length > 1) return undefined;
  if (isList(only))
    return isLine(only) ? joined(only.children.filter((child) => child.kind === 'element')) : undefined;
  return lineOf(only);
}

/** Whether a paragraph holds a date or a range of dates, and nothing else. */
export function isDate({ children }: StyledElement): boolean {
  const [only, ...others] = children.filter((child) => child.kind === 'element' || child.text.trim() !== '');
  if (only?.kind !== 'element' || others.length > 0) return false;
  return (
    only.name === 'time' || only.children.some((child) => child.kind === 'element' && child.name === 'time')
  );
}
