import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { Signature } from './Signature.js';

const meta = { title: 'Pieces/Signature', component: Signature } satisfies Meta<typeof Signature>;
export default meta;
type Story = StoryObj<typeof Signature>;

export const Default: Story = {
  args: { lang: 'de', signature: { text: 'Hannover, 01.10.2026', name: 'Jonas Brandt' } },
};

export const Statement: Story = {
  args: {
    lang: 'ko',
    signature: {
      statement: '위에 기재한 사항은 사실과 다름이 없습니다.',
      text: '2026.10.01',
      name: '한서윤',
    },
  },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', signature: { text: 'أبوظبي، 1 أكتوبر 2026', name: 'ليلى المنصوري' } },
};

export const AllVariants = allVariants(meta, { Default, Statement, RightToLeft });
