import type { Meta, StoryObj } from '@storybook/react-vite';
import { TagList } from './TagList.js';

const meta = { title: 'Pieces/TagList', component: TagList } satisfies Meta<typeof TagList>;
export default meta;
type Story = StoryObj<typeof TagList>;

export const Default: Story = { args: { items: ['Streaming ASR', '噪声鲁棒', 'On-device inference'] } };

export const Many: Story = {
  args: { items: Array.from({ length: 40 }, (_, index) => `keyword ${index + 1}`) },
};
