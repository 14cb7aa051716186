import { Resume } from '@resume/ui';
import { defineEdition } from '../../pages/define.js';

/** Everything, in order. */
export default defineEdition({
  name: 'resume',
  order: 10,
  title: ({ words }) => words.editions.full,
  description: ({ words }) => words.editionsAbout.full,
  attached: true,
  word: true,
  fitTo: { pages: 3, smallest: 8.5 },
  Body: ({ view }) => <Resume view={view} />,
});
