import { visibleStrings } from '@resume/schema';
import { leafProblems, leafViews, lostIn } from '@resume/schema/fixtures';
import type { ResumeView } from '@resume/schema/view';
import { Resume } from '@resume/ui';
import { themes } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { renderView, withoutLabels } from '../test/react-pdf.js';

/** All leaves take over a minute. */
const isAll = Boolean(process.env.TEST_ALL);
const SAMPLE = 8;

/** A picture that needs no file. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Documents of a few pages: react-pdf lays out all that is left again for each page. */
const PER_DOCUMENT = 12;

function parts(view: ResumeView): readonly ResumeView[] {
  const sections = view.sections.flatMap((section) => {
    if (!('items' in section)) return [section];
    const { items } = section;
    const starts = items.map((_, index) => index).filter((index) => index % PER_DOCUMENT === 0);
    return starts.map((start) => ({ ...section, items: items.slice(start, start + PER_DOCUMENT) }));
  }) as ResumeView['sections'][number][];
  if (sections.length === 0) return [view];
  return sections.map((section, index) => ({
    ...view,
    basics: index === 0 ? view.basics : { name: view.basics.name, contacts: [], facts: [] },
    sections: [section],
  }));
}

const views = leafViews({ image: () => PIXEL }).flatMap(parts);
const looks = Object.values(themes);
const shown = views
  .map((view, index) => ({ view, theme: looks[index % looks.length] }))
  .filter((_, index) => isAll || index % SAMPLE === 0);

it('shows every leaf of the schema', async () => {
  const printed: string[] = [];
  const lost: string[] = [];
  for (const { theme, view } of shown) {
    const { pages, text } = await renderView(<Resume view={view} />, theme && { theme });
    printed.push(pages.flatMap((page) => [page.text, ...page.links]).join('\n'));
    lost.push(...lostIn(text.toUpperCase(), strings(view)).map((each) => `${theme?.name}: ${each}`));
  }
  expect(lost).toEqual([]);
  if (isAll) expect(leafProblems('pdf', printed)).toEqual([]);
}, 300_000);

const strings = (view: ResumeView) =>
  visibleStrings(withoutLabels(view)).map((string) => string.toUpperCase());
