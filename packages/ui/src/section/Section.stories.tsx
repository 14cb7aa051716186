import type { Meta, StoryObj } from '@storybook/react-vite';
import { RichText } from '../rich-text/index.js';
import { Section } from './Section.js';

const meta = { title: 'Pieces/Section', component: Section } satisfies Meta<typeof Section>;
export default meta;
type Story = StoryObj<typeof Section>;

export const Default: Story = {
  args: { id: 'teaching', title: '教学', children: <RichText text="语音信号处理，每年秋季。" /> },
};

export const WithNotes: Story = {
  args: {
    id: 'papers',
    title: 'Publications',
    children: <RichText text="The entries stand here." />,
    notes: ['* Equal contribution', 'Cited more than 1,000 times'],
  },
};
