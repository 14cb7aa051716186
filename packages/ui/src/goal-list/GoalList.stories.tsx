import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { GoalList } from './GoalList.js';

const meta = { title: 'Sections/GoalList', component: GoalList } satisfies Meta<typeof GoalList>;
export default meta;
type Story = StoryObj<typeof GoalList>;

export const Default: Story = {
  render: (args, { globals }) => <GoalList {...args} items={fixtureSection('goals', globals.locale).items} />,
};

export const WithoutTerm: Story = { args: { items: [{ summary: 'Write the book.' }] } };

export const UnbrokenUrl: Story = {
  args: { items: [{ term: 'Vision', summary: extremeTexts.unbrokenUrl }] },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', items: [{ term: 'الرؤية', summary: extremeTexts.rightToLeft }] },
};

export const AllVariants = allVariants(meta, { Default, WithoutTerm, UnbrokenUrl, RightToLeft });
