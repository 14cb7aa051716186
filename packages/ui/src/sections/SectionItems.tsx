import type { SectionView } from '@resume/schema/view';
import type { ComponentType } from 'react';
import { type EntryItem, EntryList } from '../entry-list/EntryList.js';
import { HistoryTable } from '../history-table/HistoryTable.js';
import type { HeadingLevel } from '../internal/heading.js';
import { sectionComponents, UNHEADED } from './section-components.js';
import { UnknownSection } from './UnknownSection.js';

/** A component of any section type. */
// biome-ignore lint/suspicious/noExplicitAny: each takes the items of its own type, and no type is above all of them.
export type SectionComponent = ComponentType<any>;

const components: Readonly<Record<string, SectionComponent | undefined>> = sectionComponents;

export interface SectionItemsProps {
  /** A section of a prepared résumé. */
  section: SectionView;
  /** Shows the entries instead of the component of their type. */
  component?: SectionComponent | undefined;
  /** Level of the headings of entries. @default 3 */
  headingLevel?: HeadingLevel;
}

/**
 * The entries of a section, in the component of their type or as an {@link EntryList} in the variant of the section.
 * A table of events is a {@link HistoryTable}, whatever the type. Renders a `<ul>` element, or that of the component.
 */
export function SectionItems({ section, component, headingLevel = 3 }: SectionItemsProps) {
  const { type, items, variant, history } = section;
  if (history) return <HistoryTable history={history} />;
  if (items.length === 0) return null;
  const Items = component ?? components[type];
  // Lists begin at 3 by themselves, so a component of an app is not passed a prop that it may not know.
  const level = headingLevel !== 3 && !UNHEADED.has(type) && { headingLevel };
  if (Items) return <Items items={items} {...level} />;
  if (variant === undefined) return <UnknownSection section={section} />;
  return <EntryList items={items as readonly EntryItem[]} variant={variant} {...level} />;
}
