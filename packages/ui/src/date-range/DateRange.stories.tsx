import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { DateRange } from './DateRange.js';

const meta = { title: 'Pieces/DateRange', component: DateRange } satisfies Meta<typeof DateRange>;
export default meta;
type Story = StoryObj<typeof DateRange>;

const start = { datetime: '2021-04', text: '2021.04' };

export const Default: Story = { args: { date: { start, end: { datetime: '2023-08', text: '2023.08' } } } };

export const GoesOn: Story = { args: { date: { start, end: { text: '至今' } } } };

export const EndAlone: Story = { args: { date: { end: start } } };

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    date: { start: { datetime: '2021-04', text: 'أبريل 2021' }, end: { text: 'الآن' } },
  },
};

export const AllVariants = allVariants(meta, { Default, GoesOn, EndAlone, RightToLeft });
