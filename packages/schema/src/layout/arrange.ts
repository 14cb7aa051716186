import type { LocalizedText } from '../text/localized.js';
import type { Layout } from './layout-schema.js';
import type { SectionGroup } from './section-groups.js';
import { isNamed } from './section-name.js';

/** What a layout says of order, titles, form and what is not shown. */
export type Arrangement = Pick<Layout, 'order' | 'titles' | 'hide' | 'dates' | 'chronology' | 'facts'>;

/** One layout over another: its order and what it hides replace those of the other, its titles are added. */
export function mergeLayouts(base: Arrangement = {}, over: Arrangement = {}): Arrangement {
  return {
    order: over.order ?? base.order,
    titles: { ...base.titles, ...over.titles },
    hide: over.hide ?? base.hide,
    dates: over.dates ?? base.dates,
    chronology: over.chronology ?? base.chronology,
    facts: over.facts ?? base.facts,
  };
}

/** Whether a layout hides a section. */
export const isHidden = (group: SectionGroup, { hide = [] }: Arrangement): boolean =>
  hide.some((name) => isNamed(group, name) !== undefined);

/** The title a layout or the entries give a section; nothing where the heading of its type is meant. */
export function titleIn(group: SectionGroup, { titles = {} }: Arrangement): LocalizedText | undefined {
  const named = (by: 'title' | 'type') => Object.keys(titles).find((name) => isNamed(group, name) === by);
  const own = named('title');
  if (own !== undefined) return titles[own];
  if (group.title !== undefined) return group.title;
  const name = named('type');
  return name === undefined ? undefined : titles[name];
}

/**
 * Sorts sections as a layout orders them. A name with a title means that section alone; a type means its sections that
 * are not named by title. Sections without a name in the order follow as they were.
 */
export function inOrder<Section extends { readonly group: SectionGroup }>(
  sections: readonly Section[],
  { order = [] }: Arrangement,
): readonly Section[] {
  const placeOf = ({ group }: Section) => {
    const byTitle = order.findIndex((name) => isNamed(group, name) === 'title');
    const place = byTitle >= 0 ? byTitle : order.findIndex((name) => isNamed(group, name) === 'type');
    return place >= 0 ? place : order.length;
  };
  return sections.toSorted((a, b) => placeOf(a) - placeOf(b));
}
