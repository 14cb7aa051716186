import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { EntryList } from './EntryList.js';

const meta = { title: 'Sections/EntryList', component: EntryList } satisfies Meta<typeof EntryList>;
export default meta;
type Story = StoryObj<typeof EntryList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('talks', globals.locale).items} />
  ),
};

export const Software: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('software', globals.locale).items} />
  ),
};

export const Languages: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('languages', globals.locale).items} />
  ),
};

export const Custom: Story = {
  render: (args, { globals }) => (
    <EntryList {...args} items={fixtureSection('custom', globals.locale).items} />
  ),
};

/** Plain items do: the schema is not needed. */
export const TitleAlone: Story = {
  args: {
    items: [{ title: 'Birdwatching' }],
  },
};

export const Empty: Story = { args: { items: [] } };

export const OneCharacter: Story = { args: { items: [{ title: extremeTexts.oneCharacter }] } };

export const UnbrokenUrl: Story = {
  args: { items: [{ title: extremeTexts.unbrokenUrl, url: extremeTexts.unbrokenUrl, meta: ['Website'] }] },
};

export const MixedScripts: Story = {
  args: { items: [{ title: extremeTexts.mixedScripts, paragraphs: [extremeTexts.mixedScripts] }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      {
        title: 'دع المطر يدخل',
        meta: ['محاضرة رئيسية', 'هانغتشو'],
        date: { start: { datetime: '2023-10-14', text: '14 أكتوبر 2023' } },
        paragraphs: [extremeTexts.rightToLeft],
      },
    ],
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  Software,
  Languages,
  Custom,
  TitleAlone,
  Empty,
  OneCharacter,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
