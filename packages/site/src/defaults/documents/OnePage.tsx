import { Resume } from '@resume/ui';
import { defineEdition } from '../../pages/define.js';

/** As much as one page holds in a size that is read with ease, of what was done and what came of it. */
export default defineEdition({
  name: 'resume-short',
  order: 20,
  title: ({ words }) => words.editions.onePage,
  description: ({ words }) => words.editionsAbout.onePage,
  sheet: { margin: 12 },
  fitTo: { pages: 1, smallest: 9 },
  isShortened: true,
  Body: ({ view }) => <Resume data-density="compact" view={view} />,
});
