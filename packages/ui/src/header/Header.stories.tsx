import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Header } from './Header.js';

const meta = { title: 'Pieces/Header', component: Header } satisfies Meta<typeof Header>;
export default meta;
type Story = StoryObj<typeof Header>;

export const Default: Story = {
  render: (args, { globals }) => (
    <Header {...args} basics={fixtureView(globals.locale, globals.audience).basics} />
  ),
};

export const NameAlone: Story = { args: { basics: { name: 'Ada Lovelace' } } };

export const LongName: Story = {
  args: {
    basics: {
      name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine the Younger',
      label: 'Typesetter of last resort',
      contacts: [],
    },
  },
};

const PORTRAIT =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 8"><path fill="%23777" d="M0 0h6v8H0z"/></svg>';

export const Photograph: Story = {
  render: (args, { globals }) => {
    const { basics } = fixtureView(globals.locale);
    return <Header {...args} basics={{ ...basics, image: { href: PORTRAIT, alt: 'Zhiwei Lin' } }} />;
  },
};
