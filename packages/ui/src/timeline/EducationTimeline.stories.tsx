import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { EducationTimeline } from './EducationTimeline.js';

const meta = {
  title: 'Sections/EducationTimeline',
  component: EducationTimeline,
} satisfies Meta<typeof EducationTimeline>;
export default meta;
type Story = StoryObj<typeof EducationTimeline>;

export const Default: Story = {
  render: (args, { globals }) => (
    <EducationTimeline {...args} items={fixtureSection('education', globals.locale).items} />
  ),
};

export const SchoolAlone: Story = {
  args: { items: [{ institution: 'Night school', date: {}, details: [] }] },
};

export const UnbrokenUrl: Story = {
  args: { items: [{ institution: extremeTexts.unbrokenUrl, url: extremeTexts.unbrokenUrl }] },
};

export const MixedScripts: Story = {
  args: { items: [{ institution: 'Łukasz 林 Αθηνά', area: extremeTexts.mixedScripts }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      {
        institution: 'كلية جيانغنان',
        studyType: 'ماجستير',
        date: { start: { datetime: '2016', text: '2016' }, end: { datetime: '2019', text: '2019' } },
        details: [{ kind: 'thesis', label: 'الرسالة', items: [extremeTexts.rightToLeft] }],
      },
    ],
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  SchoolAlone,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
