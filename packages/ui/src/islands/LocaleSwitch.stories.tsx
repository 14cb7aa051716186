import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { LocaleSwitch } from './LocaleSwitch.js';

const NAMES = { zh: '中文', en: 'English', de: 'Deutsch', ja: '日本語', ar: 'العربية' };

const meta = {
  title: 'Pieces/LocaleSwitch',
  component: LocaleSwitch,
  parameters: { print: false },
} satisfies Meta<typeof LocaleSwitch>;
export default meta;
type Story = StoryObj<typeof LocaleSwitch>;

/** Links to the same page in other languages, each in its own. The place on the page is kept. */
export const Default: Story = {
  render: (_, { globals }) => (
    <LocaleSwitch
      label={islandWords(globals.locale).language}
      items={Object.entries(NAMES).map(([locale, name]) => ({
        locale,
        name,
        href: `/${locale}/`,
        current: locale === globals.locale,
      }))}
    />
  ),
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const current = canvas.getByRole('link', { current: 'page' });
    await expect(current).toHaveTextContent(NAMES[globals.locale as keyof typeof NAMES]);
    for (const [locale, name] of Object.entries(NAMES)) {
      await userEvent.tab();
      const link = canvas.getByRole('link', { name });
      await expect(link).toHaveFocus();
      await expect(link).toHaveAttribute('href', `/${locale}/`);
    }
  },
};

export const TwoLanguages: Story = {
  args: {
    label: 'Language',
    items: [
      { locale: 'zh', name: '中文', href: '/zh/', current: true },
      { locale: 'en', name: 'English', href: '/en/' },
    ],
  },
};

export const RightToLeft: Story = {
  args: { ...TwoLanguages.args, dir: 'rtl', label: islandWords('ar').language },
};

export const AllVariants = allVariants(meta, { Default, TwoLanguages, RightToLeft });
