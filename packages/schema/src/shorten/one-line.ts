import type { ProjectView } from '../sections/projects.js';
import type { PublicationView } from '../sections/publications.js';
import type { WorkView } from '../sections/work.js';
import { joinTexts, nodesOf } from '../text/compose.js';
import { type BlockText, blocksOf, isTextList, type Text, textToString } from '../text/nodes.js';

/** Stands between parts of a line in every language. */
const MIDDLE_DOT = ' · ';

/** A job with its position behind the employer, and nothing more. */
export function jobInOneLine({ name, position = '', url, date, span, source }: WorkView): WorkView {
  return {
    ...(source !== undefined && { source }),
    name: joinTexts([name, position], MIDDLE_DOT),
    ...(url !== undefined && { url }),
    date,
    ...(span && { span }),
    metrics: [],
    bullets: [],
    details: [],
    workstreams: [],
    closing: [],
  };
}

/** A paper with where it appeared behind its title, in brackets. */
export function paperInOneLine({
  group,
  id,
  type,
  title,
  url,
  venue = '',
  date,
  remarks,
  source,
}: PublicationView): PublicationView {
  const about = joinTexts([joinTexts([venue, date?.text ?? ''], ' '), ...remarks], MIDDLE_DOT);
  return {
    ...(source !== undefined && { source }),
    id,
    ...(group && { group }),
    type,
    title: about === '' ? title : joinTexts([title, ' (', about, ')']),
    ...(url !== undefined && { url }),
    authors: [],
    editors: [],
    remarks: [],
    links: [],
  };
}

/** Projects as one list: of each the name, and what was measured or else what it is. */
export function projectsInOneList(projects: readonly ProjectView[]): readonly ProjectView[] {
  if (projects.length === 0) return projects;
  const list = { ordered: false, items: projects.map(resultOf) };
  return [
    {
      name: '',
      date: {},
      description: { blocks: [list] },
      metrics: [],
      bullets: [],
      details: [],
      figures: [],
      keywords: [],
      links: [],
    },
  ];
}

/** The name of a project, and its results or its description behind it. */
function resultOf({ name, description = '', metrics, source }: ProjectView): BlockText {
  const title: Text = { children: [{ type: 'strong', children: nodesOf(name) }] };
  const results = metrics.map(({ name: measured, before, after, change }) =>
    joinTexts([measured, before && after ? `${before.text} → ${after.text}` : change], ' '),
  );
  const own = source === undefined ? {} : { source };
  if (results.length > 0) return { ...own, children: nodesOf(joinTexts([title, ...results], MIDDLE_DOT)) };
  const [first = '', ...rest] = blocksOf(description);
  if (isTextList(first)) return { ...own, blocks: [title, first, ...rest] };
  const line = { ...own, children: nodesOf(joinTexts([title, first], MIDDLE_DOT)) };
  return rest.length === 0 || textToString(first) === '' ? line : { ...own, blocks: [line, ...rest] };
}
