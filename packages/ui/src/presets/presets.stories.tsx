import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { AcademicCv as Academic, FullCv as Full, OnePage as One } from './index.js';

const meta = {
  title: 'Compositions/Presets',
  component: One,
  subcomponents: { FullCv: Full, AcademicCv: Academic },
  parameters: { sheet: false },
} satisfies Meta<typeof One>;
export default meta;
type Story = StoryObj<typeof One>;

export const OnePage: Story = {
  render: (_, { globals }) => <One view={fixtureView(globals.locale)} />,
};

export const FullCv: Story = {
  render: (_, { globals }) => <Full view={fixtureView(globals.locale)} />,
};

export const AcademicCv: Story = {
  render: (_, { globals }) => <Academic view={fixtureView(globals.locale)} />,
};
