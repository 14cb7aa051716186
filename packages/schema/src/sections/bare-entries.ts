import { joinShort } from '../text/compose.js';
import { isEmptyText } from '../text/nodes.js';
import type { EntryView } from './entry.js';
import type { EntryVariant, PrepareContext } from './section.js';
import { linkTo } from './title.js';

const isBare = ({ title, meta, date, paragraphs, bullets, details, keywords, links }: EntryView) =>
  !isEmptyText(title) &&
  date.start === undefined &&
  date.end === undefined &&
  [meta, paragraphs, bullets, details, keywords, links].every((part) => part.length === 0);

/** Entries in one line where each is a name and nothing else, such as clients or hobbies; else as they are. */
export function joinBareEntries<View>(
  items: readonly View[],
  variant: EntryVariant | undefined,
  { messages }: PrepareContext,
): readonly View[] {
  if (variant === undefined || variant === 'entry' || items.length < 2) return items;
  // Types with a variant have entries of the common form.
  const entries = items as unknown as readonly EntryView[];
  const line = entries.every(isBare)
    ? joinShort(
        entries.map(({ title, url }) => linkTo(url, title)),
        messages,
      )
    : undefined;
  if (line === undefined) return items;
  const entry: EntryView = {
    title: '',
    meta: [],
    date: {},
    paragraphs: [line],
    bullets: [],
    details: [],
    keywords: [],
    links: [],
  };
  return [entry as unknown as View];
}
