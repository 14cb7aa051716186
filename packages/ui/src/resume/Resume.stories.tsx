import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { TagList } from '../tag-list/index.js';
import { Resume } from './Resume.js';

const meta = {
  title: 'Compositions/Resume',
  component: Resume,
  parameters: { sheet: false },
} satisfies Meta<typeof Resume>;
export default meta;
type Story = StoryObj<typeof Resume>;

export const Default: Story = {
  render: (args, { globals }) => <Resume {...args} view={fixtureView(globals.locale, globals.audience)} />,
};

/** The same résumé for someone who may see the phone number. */
export const ForRecruiters: Story = {
  render: (args, { globals }) => <Resume {...args} view={fixtureView(globals.locale, 'recruiter')} />,
};

/** One section type shown by another component, the rest as they are. */
export const OwnComponent: Story = {
  render: (args, { globals }) => (
    <Resume
      {...args}
      view={fixtureView(globals.locale, globals.audience)}
      components={{ strengths: ({ items }) => <TagList items={items.map(({ name }) => name)} /> }}
    />
  ),
};

export const RightToLeft: Story = {
  render: (args, { globals }) => (
    <Resume {...args} view={{ ...fixtureView(globals.locale, globals.audience), direction: 'rtl' }} />
  ),
};

export const NameAlone: Story = {
  args: {
    view: {
      locale: 'en',
      direction: 'ltr',
      basics: { name: 'Ada Lovelace', contacts: [], facts: [] },
      sections: [],
    },
  },
};
