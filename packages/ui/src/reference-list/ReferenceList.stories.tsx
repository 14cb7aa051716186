import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReferenceList } from './ReferenceList.js';

const meta = { title: 'Sections/ReferenceList', component: ReferenceList } satisfies Meta<
  typeof ReferenceList
>;
export default meta;
type Story = StoryObj<typeof ReferenceList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <ReferenceList {...args} items={fixtureSection('references', globals.locale).items} />
  ),
};

export const NameAlone: Story = { args: { items: [{ title: '唐梅' }] } };
