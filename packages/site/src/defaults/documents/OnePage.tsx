import { OnePage } from '@resume/ui';
import { defineEdition } from '../../pages/define.js';

/** What was done and what came of it, without the stories behind, on one page where it fits. */
export default defineEdition({
  name: 'resume-short',
  order: 20,
  title: ({ words }) => words.editions.onePage,
  description: ({ words }) => words.editionsAbout.onePage,
  sheet: { margin: 12 },
  fitTo: { pages: 1, smallest: 8 },
  Body: ({ view }) => <OnePage data-density="compact" view={view} />,
});
