import { fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { AcademicCv as Academic, FullCv as Full } from './index.js';

const meta = {
  title: 'Compositions/Presets',
  component: Full,
  subcomponents: { AcademicCv: Academic },
  parameters: { sheet: false },
} satisfies Meta<typeof Full>;
export default meta;
type Story = StoryObj<typeof Full>;

export const FullCv: Story = {
  render: (_, { globals }) => <Full view={fixtureView(globals.locale)} />,
};

export const AcademicCv: Story = {
  render: (_, { globals }) => <Academic view={fixtureView(globals.locale)} />,
};
