import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { EducationTimeline } from './EducationTimeline.js';

const meta = {
  title: 'Sections/EducationTimeline',
  component: EducationTimeline,
} satisfies Meta<typeof EducationTimeline>;
export default meta;
type Story = StoryObj<typeof EducationTimeline>;

export const Default: Story = {
  render: (args, { globals }) => (
    <EducationTimeline {...args} items={fixtureSection('education', globals.locale).items} />
  ),
};

export const SchoolAlone: Story = {
  args: { items: [{ institution: 'Night school', date: {}, details: [] }] },
};
