import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Header } from './Header.js';

const meta = { title: 'Pieces/Header', component: Header } satisfies Meta<typeof Header>;
export default meta;
type Story = StoryObj<typeof Header>;

export const Default: Story = {
  render: (args, { globals }) => <Header {...args} basics={fixtureView(globals.locale).basics} />,
};

export const NameAlone: Story = { args: { basics: { name: 'Ada Lovelace', contacts: [] } } };

export const LongName: Story = {
  args: {
    basics: {
      name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine the Younger',
      label: 'Typesetter of last resort',
      contacts: [],
    },
  },
};
