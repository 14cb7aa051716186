import { extremeTexts } from '@resume/schema/fixtures';
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
    lang: 'zh',
    signature: { statement: '本人承诺，以上内容真实无误。', text: '杭州，2026年10月1日', name: '顾晓岚' },
  },
};

export const LongName: Story = {
  args: {
    lang: 'de',
    signature: { text: 'Garmisch-Partenkirchen, 01.10.2026', name: extremeTexts.unbrokenUrl },
  },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', signature: { text: 'أبوظبي، 1 أكتوبر 2026', name: 'ليلى المنصوري' } },
};

export const AllVariants = allVariants(meta, { Default, Statement, LongName, RightToLeft });
