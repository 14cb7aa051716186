import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { QRCode } from './QRCode.js';

const meta = { title: 'Pieces/QRCode', component: QRCode } satisfies Meta<typeof QRCode>;
export default meta;
type Story = StoryObj<typeof QRCode>;

export const Default: Story = { args: { value: 'https://example.org/zhiwei/', label: 'example.org/zhiwei' } };

/** A logo or a stamp may cover a good part of it. */
export const HighLevel: Story = { args: { ...Default.args, level: 'H' } };

/** More to say makes smaller squares, and the code no larger. */
export const UnbrokenUrl: Story = {
  args: { value: extremeTexts.unbrokenUrl, label: 'A very long address' },
};

export const AllVariants = allVariants(meta, { Default, HighLevel, UnbrokenUrl });
