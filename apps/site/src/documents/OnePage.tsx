import type { MetricView, ProjectView } from '@resume/schema/view';
import { Resume, StrengthList } from '@resume/ui';
import { digest } from '../site/compose.js';
import { defineEdition } from '../site/define.js';
import { plain } from '../site/text.js';

/** What was done and what came of it, without the stories behind, on one page where it fits. */
export default defineEdition({
  name: 'resume-short',
  order: 20,
  title: ({ words }) => words.editions.onePage.title,
  description: ({ words }) => words.editions.onePage.about,
  sheet: { margin: 12 },
  fitTo: { pages: 1 },
  Body: ({ view }) => <Resume view={digest(view)} components={{ projects: ResultList }} />,
});

/** Projects in a row each: the name, and what was measured. */
function ResultList({ items }: { items: readonly ProjectView[] }) {
  return (
    <StrengthList
      items={items.map(({ name, metrics }) => ({ name, summary: metrics.map(inWords).join(' · ') }))}
    />
  );
}

const inWords = ({ name, before, after, change }: MetricView) =>
  [plain(name), before && after ? `${before.text} → ${after.text}` : change].join(' ');
