import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { SeekingList } from './SeekingList.js';

const meta = { title: 'Sections/SeekingList', component: SeekingList } satisfies Meta<typeof SeekingList>;
export default meta;
type Story = StoryObj<typeof SeekingList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <SeekingList {...args} items={fixtureSection('seeking', globals.locale).items} />
  ),
};

/** Japanese forms have a text of motivation and one of wishes. */
export const Texts: Story = {
  args: {
    lang: 'ja',
    items: [
      {
        facts: [{ kind: 'locations', label: '希望勤務地', text: '東京' }],
        details: [
          {
            kind: 'motivation',
            label: '志望動機',
            items: ['長く働ける会社の仕組みをつくりたいと考えています。'],
          },
          { kind: 'conditions', label: '本人希望', items: ['その他は貴社の規定に従います。'] },
        ],
      },
    ],
  },
};

export const UnbrokenValue: Story = {
  args: {
    lang: 'en',
    items: [{ facts: [{ kind: 'locations', label: 'Place of work', text: extremeTexts.unbrokenUrl }] }],
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [{ facts: [{ kind: 'positions', label: 'الوظيفة المطلوبة', text: 'رئيسة قسم القسطرة' }] }],
  },
};

export const AllVariants = allVariants(meta, { Default, Texts, UnbrokenValue, RightToLeft });
