import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrengthList } from './StrengthList.js';

const meta = { title: 'Sections/StrengthList', component: StrengthList } satisfies Meta<typeof StrengthList>;
export default meta;
type Story = StoryObj<typeof StrengthList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <StrengthList {...args} items={fixtureSection('strengths', globals.locale).items} />
  ),
};

export const LongName: Story = {
  args: {
    items: [
      {
        name: 'Research and engineering, from the first experiment to the last support ticket',
        summary: 'The name wraps in its margin.',
      },
    ],
  },
};
