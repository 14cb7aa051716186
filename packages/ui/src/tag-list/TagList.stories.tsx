import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { TagList } from './TagList.js';

const meta = { title: 'Pieces/TagList', component: TagList } satisfies Meta<typeof TagList>;
export default meta;
type Story = StoryObj<typeof TagList>;

export const Default: Story = { args: { items: ['Streaming ASR', '噪声鲁棒', 'On-device inference'] } };

export const Many: Story = {
  args: { items: Array.from({ length: 40 }, (_, index) => `keyword ${index + 1}`) },
};

export const OneCharacter: Story = { args: { items: ['C', 'R', extremeTexts.oneCharacter] } };

export const UnbrokenUrl: Story = { args: { items: ['Rust', extremeTexts.unbrokenUrl, 'C++'] } };

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', items: ['التعرف على الكلام', 'Rust', 'لهجات'] },
};

export const AllVariants = allVariants(meta, { Default, Many, OneCharacter, UnbrokenUrl, RightToLeft });
