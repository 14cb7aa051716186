import { extremeTexts, personView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { FactList } from './FactList.js';

const meta = { title: 'Pieces/FactList', component: FactList } satisfies Meta<typeof FactList>;
export default meta;
type Story = StoryObj<typeof FactList>;

export const Default: Story = { args: { items: personView('applicantZh', 'recruiter').basics.facts } };

export const German: Story = {
  args: { lang: 'de', items: personView('engineerDe', 'recruiter').basics.facts },
};

/** Below each other, as a German Lebenslauf has them. */
export const List: Story = { args: { ...German.args, variant: 'list' } };

/** One behind the other, as a French CV has them. */
export const Line: Story = { args: { ...German.args, variant: 'line' } };

export const UnbrokenValue: Story = {
  args: {
    items: [
      {
        kind: 'workPermit',
        label: 'Right to work',
        text: 'Settled status in the United Kingdom, any employer',
      },
      {
        kind: 'registeredResidence',
        label: 'Address of registered residence',
        text: extremeTexts.unbrokenUrl,
      },
    ],
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      { kind: 'nationality', label: 'الجنسية', text: 'الإمارات العربية المتحدة' },
      { kind: 'drivingLicenses', label: 'رخصة القيادة', text: 'B' },
    ],
  },
};

export const AllVariants = allVariants(meta, { Default, German, List, Line, UnbrokenValue, RightToLeft });
