import type { ResumeView } from '../prepare.js';
import type { SectionView } from '../sections/index.js';
import { textToString } from '../text/nodes.js';
import { visibleStringsIn } from '../text/visible-strings.js';

/** What the parts of an entry are called where some are left out. */
const NAMES: Readonly<Record<string, string>> = {
  authors: 'authors',
  bullets: 'highlights',
  closing: 'details',
  description: 'summaries',
  details: 'details',
  figures: 'pictures',
  keywords: 'keywords',
  links: 'links',
  paragraphs: 'paragraphs',
  summary: 'summaries',
};

/**
 * What a shorter view of a résumé leaves out, a message for each section in the order of the résumé:
 * `Experience: 7 of 12 highlights, 2 of 9 entries`.
 */
export function leftOut(view: ResumeView, shorter: ResumeView): readonly string[] {
  const kept = new Map(shorter.sections.map((section) => [section.id, section]));
  return view.sections.flatMap((section) => {
    const title = textToString(section.title);
    const short = kept.get(section.id);
    if (!short) return [`${title}: all of it`];
    const missing = missingIn(section, visibleStringsIn(short).join('\n'));
    return missing.length === 0 ? [] : [`${title}: ${missing.join(', ')}`];
  });
}

/** How many parts of a section a text lacks, by their names. */
function missingIn(section: SectionView, text: string): readonly string[] {
  const counts = new Map<string, { missing: number; all: number }>();
  const isKept = (part: unknown) => visibleStringsIn(part).every((string) => text.includes(string));
  const count = (name: string, isMissing: boolean) => {
    const { all, missing } = counts.get(name) ?? { all: 0, missing: 0 };
    counts.set(name, { all: all + 1, missing: missing + (isMissing ? 1 : 0) });
  };
  const walk = (value: unknown, key: string): void => {
    const name = NAMES[key];
    if (Array.isArray(value)) for (const each of value) walk(each, key);
    // A result in one line shows the figures or the change.
    else if (key === 'metrics') count('results', !isKept(visibleStringsIn(value)[0]));
    else if (name !== undefined) count(name, !isKept(value));
    else if (typeof value === 'object' && value !== null)
      for (const [below, child] of Object.entries(value)) walk(child, below);
  };
  const { history, items, notes } = section;
  for (const item of items) {
    const isMissing = !isKept(visibleStringsIn(item)[0]);
    count('entries', isMissing);
    if (!isMissing) walk(item, '');
  }
  for (const note of notes) count('notes', !isKept(note));
  for (const row of history?.rows ?? []) walk(row, '');
  return [...counts].flatMap(([name, { all, missing }]) =>
    missing > 0 ? [`${missing} of ${all} ${name}`] : [],
  );
}
