import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { StrengthList } from './StrengthList.js';

const meta = { title: 'Sections/StrengthList', component: StrengthList } satisfies Meta<typeof StrengthList>;
export default meta;
type Story = StoryObj<typeof StrengthList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <StrengthList {...args} items={fixtureSection('strengths', globals.locale).items} />
  ),
};

export const LongName: Story = {
  args: {
    items: [
      {
        name: 'Research and engineering, from the first experiment to the last support ticket',
        summary: 'The name wraps in its margin.',
      },
    ],
  },
};

export const OneCharacter: Story = { args: { items: [{ name: extremeTexts.oneCharacter }] } };

export const UnbrokenUrl: Story = {
  args: { items: [{ name: extremeTexts.unbrokenUrl, summary: extremeTexts.unbrokenUrl }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [{ name: 'من الورقة إلى المنتج', summary: extremeTexts.rightToLeft }],
  },
};

export const AllVariants = allVariants(meta, { Default, LongName, OneCharacter, UnbrokenUrl, RightToLeft });
