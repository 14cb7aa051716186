import type {
  BlockText,
  DetailView,
  InlineNode,
  PublicationView,
  ResumeView,
  SectionView,
  Text,
  WorkView,
} from '@resume/schema/view';
import { forwardRef } from 'react';
import { MIDDLE_DOT } from '../internal/inline-text.js';
import { langOf, plainText } from '../internal/plain-text.js';
import type { MetricItem } from '../internal/written.js';
import { ProjectCard, type ProjectItem } from '../project-card/ProjectCard.js';
import { Resume, type ResumeProps } from '../resume/Resume.js';

/**
 * What was done and what came of it, short enough for a page mostly: no stories, no co-authors, and none of the sections
 * marked `secondary`, such as goals and interests. It is a choice from the résumé; FullCv and AcademicCv leave nothing out. Renders an `<article>` element.
 */
export const OnePage = forwardRef<HTMLElement, ResumeProps>(function OnePage(
  { view, components, ...props },
  ref,
) {
  return (
    <Resume {...props} ref={ref} view={digest(view)} components={{ projects: ResultList, ...components }} />
  );
});

/** Projects in a list: of each the name, and what was measured or else what it is. */
function ResultList({ items }: { items: readonly ProjectItem[] }) {
  const list = { ordered: false, items: items.map(resultOf) };
  return <ProjectCard project={{ name: '', description: { blocks: [list] } }} />;
}

function resultOf({ name, description, metrics = [] }: ProjectItem): BlockText {
  const title: InlineNode = { type: 'strong', children: nodesOf(name) };
  const lang = langOf(name);
  const inOneLine = (rest: readonly InlineNode[]): Text => ({
    ...(lang !== undefined && { lang }),
    children: [title, ...rest],
  });
  if (metrics.length > 0) return inOneLine([MIDDLE_DOT, metrics.map(inWords).join(MIDDLE_DOT)]);
  if (description === undefined) return inOneLine([]);
  if (typeof description === 'object' && 'blocks' in description)
    return { ...description, blocks: [inOneLine([]), ...description.blocks] };
  return inOneLine([MIDDLE_DOT, ...nodesOf(description)]);
}

const nodesOf = (text: Text): readonly InlineNode[] => (typeof text === 'string' ? [text] : text.children);

const inWords = ({ name, before, after, change }: MetricItem) =>
  [plainText(name), before && after ? `${before.text} → ${after.text}` : change].join(' ');

/** What a digest keeps of an entry's labelled parts: what came of it. */
const RESULTS = new Set(['achievements', 'honors', 'ratings', 'grade']);

/** How many highlights stand for the results of an entry that names none. */
const FIRST_HIGHLIGHTS = 3;

const results = (details: readonly DetailView[]) => details.filter(({ kind }) => RESULTS.has(kind));

/** What a digest keeps of a job or a strand of it. */
function digestWork<Item extends Pick<WorkView, 'bullets' | 'details'>>(item: Item): Item {
  const details = results(item.details);
  return { ...item, details, bullets: details.length > 0 ? [] : item.bullets.slice(0, FIRST_HIGHLIGHTS) };
}

function digest(view: ResumeView): ResumeView {
  return {
    ...view,
    sections: view.sections.filter(({ secondary }) => !secondary).map(digestSection),
  };
}

function digestSection(section: SectionView): SectionView {
  switch (section.type) {
    case 'publications':
      return { ...section, notes: [], items: section.items.map(inOneLine) };
    case 'education':
      return {
        ...section,
        items: section.items.map((item) => ({ ...item, details: results(item.details) })),
      };
    case 'work':
      return {
        ...section,
        items: section.items.map((item) => ({
          ...digestWork(item),
          workstreams: item.workstreams.map(digestWork),
        })),
      };
    default:
      return section;
  }
}

/** A paper with where it appeared behind its title, in brackets. */
function inOneLine({ id, type, title, venue, date, remarks }: PublicationView): PublicationView {
  const place = between([venue ?? '', date?.text ?? ''], ' ');
  const about = between([{ children: place }, ...remarks], MIDDLE_DOT);
  const line: Text = {
    children: [...within(title), ...(about.length === 0 ? [] : [' (', ...about, ')'])],
  };
  return { id, type, title: line, authors: [], editors: [], remarks: [], links: [] };
}

/** The nodes of texts, with what separates them between those that are not empty. */
const between = (texts: readonly Text[], separator: string): readonly InlineNode[] =>
  texts
    .filter((text) => plainText(text) !== '')
    .flatMap((text, i) => [...(i > 0 ? [separator] : []), ...within(text)]);

/** The nodes of a text within another. */
function within(text: Text): readonly InlineNode[] {
  if (typeof text === 'string') return [text];
  const { lang, dir, children } = text;
  return lang === undefined ? children : [{ type: 'span', lang, ...(dir && { dir }), children }];
}
