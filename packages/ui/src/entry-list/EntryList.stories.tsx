import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { EntryList } from './EntryList.js';

const meta = { title: 'Sections/EntryList', component: EntryList } satisfies Meta<typeof EntryList>;
export default meta;
type Story = StoryObj<typeof EntryList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('talks', globals.locale).items} />
  ),
};

export const Software: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('software', globals.locale).items} />
  ),
};

export const Languages: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('languages', globals.locale).items} />
  ),
};

export const Custom: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('custom', globals.locale).items} />
  ),
};

/** Plain items do: the schema is not needed. */
export const TitleAlone: Story = {
  args: {
    items: [{ title: 'Birdwatching' }],
  },
};
