import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { PublicationList } from './PublicationList.js';

const meta = {
  title: 'Sections/PublicationList',
  component: PublicationList,
} satisfies Meta<typeof PublicationList>;
export default meta;
type Story = StoryObj<typeof PublicationList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <PublicationList {...args} items={fixtureSection('publications', globals.locale).items} />
  ),
};

export const TitleAlone: Story = { args: { items: [{ title: 'Draft' }] } };

export const ManyAuthors: Story = {
  args: {
    items: [
      {
        title: { lang: 'en', children: ['A Paper by a Whole Laboratory'] },
        url: 'https://example.org/laboratory',
        authors: Array.from({ length: 40 }, (_, index) => ({
          name: `Author ${index + 1}`,
          self: index === 20,
          ...(index < 2 && { mark: '*' }),
        })),
        venue: 'Proceedings of Very Long Names',
        date: { datetime: '2024', text: '2024' },
        remarks: ['CCF-A', 'Best paper'],
      },
    ],
  },
};

/** Grouped by year, as prepared with `publications: { groupBy: 'year' }`. */
export const Groups: Story = {
  args: {
    items: [
      { group: '2024', title: { lang: 'zh', children: ['雨中听音'] }, venue: '声学学报' },
      { title: 'Listening to Wind', venue: 'INTERSPEECH', remarks: ['CCF-C'] },
      { group: '2021', title: 'First Notes', links: [{ text: 'Code', href: 'https://example.org/code' }] },
    ],
  },
};

export const Empty: Story = { args: { items: [] } };

export const UnbrokenUrl: Story = {
  args: { items: [{ title: extremeTexts.unbrokenUrl, url: extremeTexts.unbrokenUrl }] },
};

export const MixedScripts: Story = {
  args: {
    items: [
      {
        title: extremeTexts.mixedScripts,
        authors: [
          { name: '林知微', self: true },
          { name: 'Łukasz Nowak', self: false },
          { name: 'Αθηνά Παππά', self: false },
        ],
        venue: '声学学报',
      },
    ],
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      {
        title: 'الاستماع عبر المطر',
        authors: [
          { name: 'جيوي لين', self: true },
          { name: 'Mei Tang', self: false },
        ],
        venue: 'INTERSPEECH',
        date: { datetime: '2022', text: '2022' },
      },
    ],
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  TitleAlone,
  ManyAuthors,
  Groups,
  Empty,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
