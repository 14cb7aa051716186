import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { KeyValueList } from './KeyValueList.js';

const meta = { title: 'Pieces/KeyValueList', component: KeyValueList } satisfies Meta<typeof KeyValueList>;
export default meta;
type Story = StoryObj<typeof KeyValueList>;

export const Default: Story = {
  args: {
    items: [
      { name: '到岗时间', value: '一个月' },
      { name: 'Driving licence', value: { lang: 'en', children: ['B, C1'] } },
      { name: 'GitHub', value: 'github.com/ada', href: 'https://github.com/ada' },
    ],
  },
};

export const UnbrokenValue: Story = {
  args: { items: [{ name: 'Key', value: 'ssh-ed25519-'.concat('AAAAC3NzaC1lZDI1NTE5'.repeat(10)) }] },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', items: [{ name: 'رخصة القيادة', value: 'B, C1' }] },
};

export const AllVariants = allVariants(meta, { Default, UnbrokenValue, RightToLeft });
