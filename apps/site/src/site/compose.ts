import type { DetailView, PublicationView, ResumeView, SectionType, SectionView } from '@resume/schema/view';
import type { SiteView } from './define.js';
import { langOf, plain } from './text.js';

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
      return { ...section, items: cases.map(({ href, project }) => ({ url: href, ...project })) };
    if (section.type === 'publications')
      return {
        ...section,
        items: publications.map(({ href, publication }) => ({ url: href, ...publication })),
      };
    return section;
  }),
});

/** What a digest keeps of an entry's labelled parts: what came of it. */
const RESULTS = new Set(['achievements', 'honors', 'ratings']);

const results = (details: readonly DetailView[]) => details.filter(({ kind }) => RESULTS.has(kind));

/** The view on what was done and what came of it: no aims, no claims, no stories, no co-authors. */
export const digest = (view: ResumeView): ResumeView => ({
  ...view,
  sections: view.sections.flatMap((section): SectionView[] => {
    switch (section.type) {
      case 'goals':
      case 'strengths':
        return [];
      case 'projects':
        return [{ ...section, items: section.items.filter(({ metrics }) => metrics.length > 0) }];
      case 'publications':
        return [{ ...section, notes: [], items: section.items.map(inOneLine) }];
      case 'education':
        return [
          { ...section, items: section.items.map((item) => ({ ...item, details: results(item.details) })) },
        ];
      case 'work':
        return [
          {
            ...section,
            items: section.items.map((item) => ({
              ...item,
              details: results(item.details),
              workstreams: item.workstreams.map((stream) => ({
                ...stream,
                details: results(stream.details),
              })),
            })),
          },
        ];
      default:
        return [section];
    }
  }),
});

/** A paper with where it appeared behind its title, in brackets. */
function inOneLine({ title, venue, date, remarks }: PublicationView): PublicationView {
  const place = [plain(venue), date?.text].filter(Boolean).join(' ');
  const told = [place, ...remarks].filter(Boolean).join(' · ');
  const lang = langOf(title);
  return {
    title: { ...(lang && { lang }), children: [plain(title), ...(told ? [` (${told})`] : [])] },
    authors: [],
    remarks: [],
  };
}
