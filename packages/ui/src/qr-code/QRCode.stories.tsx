import type { Meta, StoryObj } from '@storybook/react-vite';
import { QRCode } from './QRCode.js';

const meta = { title: 'Pieces/QRCode', component: QRCode } satisfies Meta<typeof QRCode>;
export default meta;
type Story = StoryObj<typeof QRCode>;

export const Default: Story = { args: { value: 'https://example.org/zhiwei/', label: 'example.org/zhiwei' } };

/** A logo or a stamp may cover a good part of it. */
export const HighLevel: Story = { args: { ...Default.args, level: 'H' } };
