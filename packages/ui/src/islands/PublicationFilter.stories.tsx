import { extremeTexts, extremeView, fixtureSection } from '@resume/schema/fixtures';
import { messagesFor } from '@resume/schema/languages';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { PublicationFilter, type PublicationFilterWords } from './PublicationFilter.js';

const meta = {
  title: 'Pieces/PublicationFilter',
  component: PublicationFilter,
  parameters: { print: false },
} satisfies Meta<typeof PublicationFilter>;
export default meta;
type Story = StoryObj<typeof PublicationFilter>;

function wordsIn(locale: string): PublicationFilterWords {
  const { all, found, search, type, year } = islandWords(locale);
  const names = messagesFor(locale).publicationTypes;
  return { search, year: { label: year, all }, type: { label: type, all, names }, found };
}

/** Words, a year and a kind narrow the list; how many papers are left is said. */
export const Default: Story = {
  render: (_, { globals }) => (
    <PublicationFilter
      items={fixtureSection('publications', globals.locale).items}
      words={wordsIn(globals.locale)}
    />
  ),
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { search, type, year } = islandWords(globals.locale);
    const all = canvas.getAllByRole('listitem').length;
    await userEvent.tab();
    await expect(canvas.getByRole('searchbox', { name: search })).toHaveFocus();
    await userEvent.keyboard('rain');
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(all);
    await expect(canvas.getByRole('status')).toHaveTextContent('1');
    await userEvent.tab();
    await expect(canvas.getByRole('combobox', { name: year })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('combobox', { name: type })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.clear(canvas.getByRole('searchbox'));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(all);
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

/** Papers of one kind leave nothing to choose from. */
export const OneKind: Story = {
  render: (_, { globals }) => (
    <PublicationFilter
      items={fixtureSection('publications', globals.locale).items.slice(0, 1)}
      words={wordsIn(globals.locale)}
    />
  ),
};

/** Choices without words are not offered. */
export const SearchAlone: Story = {
  render: (_, { globals }) => {
    const { search, found } = islandWords(globals.locale);
    return (
      <PublicationFilter
        items={fixtureSection('publications', globals.locale).items}
        words={{ search, found }}
      />
    );
  },
};

export const FortyAuthors: Story = {
  render: (_, { globals }) => (
    <PublicationFilter
      items={extremeView('fortyAuthors', globals.locale).sections.flatMap((section) =>
        section.type === 'publications' ? section.items : [],
      )}
      words={wordsIn(globals.locale)}
    />
  ),
};

export const UnbrokenUrl: Story = {
  args: { items: [{ title: extremeTexts.unbrokenUrl }], words: wordsIn('en') },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', items: fixtureSection('publications', 'ar').items, words: wordsIn('ar') },
};

export const AllVariants = allVariants(meta, {
  Default,
  OneKind,
  SearchAlone,
  FortyAuthors,
  UnbrokenUrl,
  RightToLeft,
});
