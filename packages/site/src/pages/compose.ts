import type { ResumeView, SectionItemView, SectionType, SectionView } from '@resume/schema/view';
import type { SiteView } from './define.js';

/** The sections of one type, in order: several where entries give titles of their own. */
export const sectionsOf = <Type extends SectionType>(view: ResumeView, type: Type) =>
  view.sections.filter((section): section is Extract<SectionView, { type: Type }> => section.type === type);

/** The entries of all sections of one type, in order. */
export const itemsOf = <Type extends SectionType>(
  view: ResumeView,
  type: Type,
): readonly SectionItemView<Type>[] =>
  sectionsOf(view, type).flatMap(({ items }) => items as readonly SectionItemView<Type>[]);

/** The view with the sections of these types alone, in the order of the types. */
export const onlySections = (view: ResumeView, types: readonly SectionType[]): ResumeView => ({
  ...view,
  sections: types.flatMap((type) => sectionsOf<SectionType>(view, type)),
});

/** The address of the page that a project or a paper of a view has to itself; nothing where it has none. */
export function pageOf({ cases, publications }: SiteView): (item: object) => string | undefined {
  const hrefs = new Map<object, string | undefined>([
    ...cases.map(({ project, href }) => [project, href] as const),
    ...publications.map(({ publication, href }) => [publication, href] as const),
  ]);
  return (item) => hrefs.get(item);
}

/** The view whose projects and papers lead to their own pages, unless they have an address elsewhere. */
export const withOwnPages = (view: ResumeView, site: SiteView): ResumeView => {
  const hrefOf = pageOf(site);
  const linked = <Item extends object>(item: Item): Item => {
    const href = hrefOf(item);
    return href === undefined ? item : { url: href, ...item };
  };
  return {
    ...view,
    sections: view.sections.map((section) => {
      if (section.type === 'projects') return { ...section, items: section.items.map(linked) };
      if (section.type === 'publications') return { ...section, items: section.items.map(linked) };
      return section;
    }),
  };
};
