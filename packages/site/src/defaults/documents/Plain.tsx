import { Resume } from '@resume/ui';
import { plain } from '@resume/ui/themes';
import { defineEdition } from '../../pages/define.js';

/** Everything, black on white in one column: for printers, forms and parsers. */
export default defineEdition({
  name: 'resume-plain',
  order: 25,
  title: ({ words }) => words.editions.plain,
  description: ({ words }) => words.editionsAbout.plain,
  theme: plain,
  attached: true,
  Body: ({ view }) => <Resume view={view} />,
});
