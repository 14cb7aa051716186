import type { StyledElement } from '@resume/css';
import type { ListMarker } from './flow-types.js';

/** An item of a list without its number or bullet, which Word writes, or with the label it has in place of one. */
export interface MarkedItem {
  readonly item: StyledElement;
  readonly marker: Pick<ListMarker, 'kind' | 'text'> | undefined;
  readonly label: string | undefined;
}

/** Items with their markers. Those that count from 1 are numbered by Word; other numbers are labels. */
export function markersOf(items: readonly StyledElement[]): readonly MarkedItem[] {
  const texts = items.map((item) => markerText(item));
  const counted = countingFromOne(texts.map((found) => found?.text));
  return items.map((item, index) => {
    const found = texts[index];
    if (!found) return { item, marker: undefined, label: undefined };
    const own = found.isContent ? { ...item, children: item.children.slice(1) } : item;
    if (counted) return { item: own, marker: { kind: 'number', text: counted }, label: undefined };
    const isBullet = !/[\p{L}\p{N}]/u.test(found.text);
    return isBullet
      ? { item: own, marker: { kind: 'bullet', text: found.text }, label: undefined }
      : { item: own, marker: undefined, label: found.text };
  });
}

/** The marker of an item, or the number that its stylesheet puts before the content. */
function markerText(item: StyledElement): { readonly text: string; readonly isContent: boolean } | undefined {
  if (item.marker) return { text: textOf(item.marker), isContent: false };
  const [first] = item.children;
  if (first?.kind !== 'element' || first.name !== '::before') return undefined;
  const text = textOf(first);
  return /^\D{0,2}\d+\D{0,2}$/.test(text) ? { text, isContent: true } : undefined;
}

const textOf = ({ children }: StyledElement): string =>
  children
    .map((child) => (child.kind === 'text' ? child.text : ''))
    .join('')
    .trim();

/** What stands around the numbers of a list that counts from 1. */
function countingFromOne(texts: readonly (string | undefined)[]) {
  const [, before = '', after = ''] = /^(\D*)1(\D*)$/.exec(texts[0] ?? '') ?? [];
  const counts = texts.every((text, index) => text === `${before}${index + 1}${after}`);
  return counts && texts.length > 0 ? { before, after } : undefined;
}
