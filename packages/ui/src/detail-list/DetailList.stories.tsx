import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { DetailList } from './DetailList.js';

const meta = { title: 'Pieces/DetailList', component: DetailList } satisfies Meta<typeof DetailList>;
export default meta;
type Story = StoryObj<typeof DetailList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <DetailList {...args} items={fixtureSection('projects', globals.locale).items[0]?.details ?? []} />
  ),
};

export const LongLabel: Story = {
  args: {
    items: [
      {
        kind: 'approach',
        label: 'Responsibilities shared with the neighbouring department',
        items: ['The label wraps in its margin; the text beside it keeps its own lines.'],
      },
    ],
  },
};

export const UnbrokenUrl: Story = {
  args: { items: [{ kind: 'outcome', label: 'Outcome', items: [extremeTexts.unbrokenUrl] }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [{ kind: 'outcome', label: 'النتيجة', items: [extremeTexts.rightToLeft, 'متاح للجميع'] }],
  },
};

export const AllVariants = allVariants(meta, { Default, LongLabel, UnbrokenUrl, RightToLeft });
