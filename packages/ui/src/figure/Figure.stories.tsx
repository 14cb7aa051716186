import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Figure } from './Figure.js';

const meta = { title: 'Pieces/Figure', component: Figure } satisfies Meta<typeof Figure>;
export default meta;

export const Default: StoryObj = {
  render: (_, { globals }) => (
    <>
      {fixtureSection('projects', globals.locale).items.flatMap(({ figures }) =>
        figures.map((figure) => <Figure key={figure.src} {...figure} />),
      )}
    </>
  ),
};
