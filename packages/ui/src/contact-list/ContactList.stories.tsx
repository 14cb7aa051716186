import { extremeTexts, fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { ContactList } from './ContactList.js';

const meta = { title: 'Pieces/ContactList', component: ContactList } satisfies Meta<typeof ContactList>;
export default meta;
type Story = StoryObj<typeof ContactList>;

export const Default: Story = {
  render: (args, { globals }) => (
    <ContactList {...args} items={fixtureView(globals.locale, globals.audience).basics.contacts} />
  ),
};

export const WithoutAddress: Story = {
  args: { items: [{ kind: 'location', label: 'City', text: 'Leiden' }] },
};

/** Addresses longer than a phone is wide break rather than push the page. */
export const LongAddress: Story = {
  args: {
    items: [
      {
        kind: 'url',
        label: 'Website',
        text: 'people.example.org/departments/computational-linguistics/members/zhiwei-lin',
        href: 'https://people.example.org/departments/computational-linguistics/members/zhiwei-lin',
      },
    ],
  },
};

export const UnbrokenUrl: Story = {
  args: {
    items: [
      { kind: 'url', label: 'Website', text: extremeTexts.unbrokenUrl, href: extremeTexts.unbrokenUrl },
    ],
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      { kind: 'email', label: 'البريد', text: 'lin@example.org', href: 'mailto:lin@example.org' },
      { kind: 'location', label: 'المدينة', text: 'ليدن' },
    ],
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  WithoutAddress,
  LongAddress,
  UnbrokenUrl,
  RightToLeft,
});
