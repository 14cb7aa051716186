import { Resume } from '@resume/ui';
import { digest } from '../site/compose.js';
import { defineEdition } from '../site/define.js';

/** What was done and what came of it, without the stories behind. */
export default defineEdition({
  name: 'resume-short',
  order: 20,
  title: ({ words }) => words.editions.onePage.title,
  description: ({ words }) => words.editions.onePage.about,
  Body: ({ view }) => <Resume view={digest(view)} />,
});
