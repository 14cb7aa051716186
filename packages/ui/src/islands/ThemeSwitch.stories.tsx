import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const STORAGE = 'resume-story-scheme';

const meta = {
  title: 'Pieces/ThemeSwitch',
  component: ThemeSwitch,
  parameters: { print: false },
} satisfies Meta<typeof ThemeSwitch>;
export default meta;
type Story = StoryObj<typeof ThemeSwitch>;

/** Arrow keys choose; the page follows, and the browser remembers. */
export const Default: Story = {
  render: (_, { globals }) => {
    const { appearance, schemes } = islandWords(globals.locale);
    return <ThemeSwitch legend={appearance} labels={schemes} storageKey={STORAGE} />;
  },
  play: async ({ canvasElement, globals }) => {
    const { dataset } = document.documentElement;
    const { appearance, schemes } = islandWords(globals.locale);
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('group', { name: appearance })).toBeVisible();
    try {
      // It begins as the page is, which a toolbar makes light or dark.
      dataset.scheme = 'auto';
      await waitFor(() => expect(canvas.getByRole('radio', { name: schemes.auto })).toBeChecked());
      await userEvent.tab();
      await expect(canvas.getByRole('radio', { name: schemes.auto })).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('radio', { name: schemes.light })).toBeChecked();
      await expect(dataset.scheme).toBe('light');
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('radio', { name: schemes.dark })).toBeChecked();
      await expect(dataset.scheme).toBe('dark');
      await expect(localStorage.getItem(STORAGE)).toBe('dark');
    } finally {
      localStorage.removeItem(STORAGE);
      dataset.scheme = globals.scheme;
    }
  },
};

/** Labels wrap under each other where there is no room beside. */
export const LongLabels: Story = {
  args: {
    legend: 'How light or dark the pages of this site are to be',
    labels: {
      auto: 'As your system has it, light by day and dark by night',
      light: 'Always light, as paper is',
      dark: 'Always dark, for those who read late',
    },
    storageKey: `${STORAGE}-long`,
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    legend: islandWords('ar').appearance,
    labels: islandWords('ar').schemes,
    storageKey: `${STORAGE}-rtl`,
  },
};

export const AllVariants = allVariants(meta, { Default, LongLabels, RightToLeft });
