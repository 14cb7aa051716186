import { defineEdition, onlySections } from '@resume/site';
import { Resume } from '@resume/ui';

/** The papers alone, as an application asks for them. */
export default defineEdition({
  name: 'publications',
  order: 30,
  title: ({ words }) => words.editions.publications,
  description: ({ words }) => words.editionsAbout.publications,
  Body: ({ view }) => <Resume view={onlySections(view, ['publications'])} />,
});
