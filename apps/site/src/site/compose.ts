import type { ResumeView, SectionType, SectionView } from '@resume/schema/view';
import type { SiteView } from './define.js';

/** The section of one type, where the résumé has entries of it. */
export function sectionOf<Type extends SectionType>(
  view: ResumeView,
  type: Type,
): Extract<SectionView, { type: Type }> | undefined {
  return view.sections.find(
    (section): section is Extract<SectionView, { type: Type }> => section.type === type,
  );
}

/** The view with the sections of these types alone. */
export const onlySections = (view: ResumeView, types: readonly SectionType[]): ResumeView => ({
  ...view,
  sections: view.sections.filter(({ type }) => types.includes(type)),
});

/** The view whose projects and papers lead to their own pages, unless they have an address elsewhere. */
export const withOwnPages = (view: ResumeView, { cases, publications }: SiteView): ResumeView => ({
  ...view,
  sections: view.sections.map((section) => {
    if (section.type === 'projects')
      return {
        ...section,
        items: cases.map(({ href, project }) => ({ ...(href && { url: href }), ...project })),
      };
    if (section.type === 'publications')
      return {
        ...section,
        items: publications.map(({ href, publication }) => ({ ...(href && { url: href }), ...publication })),
      };
    return section;
  }),
});
