import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { ReferenceList } from './ReferenceList.js';

const meta = { title: 'Sections/ReferenceList', component: ReferenceList } satisfies Meta<
  typeof ReferenceList
>;
export default meta;
type Story = StoryObj<typeof ReferenceList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <ReferenceList {...args} items={fixtureSection('references', globals.locale).items} />
  ),
};

export const NameAlone: Story = { args: { items: [{ title: '唐梅' }] } };

export const LongWords: Story = {
  args: { items: [{ title: extremeTexts.unbrokenUrl, paragraphs: [extremeTexts.mixedScripts.repeat(4)] }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [{ title: 'شينغ تشو', meta: ['أستاذ'], paragraphs: [extremeTexts.rightToLeft] }],
  },
};

export const AllVariants = allVariants(meta, { Default, NameAlone, LongWords, RightToLeft });
