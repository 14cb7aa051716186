import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SectionNav } from './SectionNav.js';

const meta = { title: 'Pieces/SectionNav', component: SectionNav } satisfies Meta<typeof SectionNav>;
export default meta;

export const Default: StoryObj<typeof SectionNav> = {
  render: (args, { globals }) => (
    <SectionNav {...args} items={fixtureView(globals.locale).sections} label="§" />
  ),
};
