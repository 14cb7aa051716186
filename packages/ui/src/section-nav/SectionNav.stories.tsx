import { extremeTexts, fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Section } from '../section/index.js';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { SectionNav } from './SectionNav.js';

const meta = { title: 'Pieces/SectionNav', component: SectionNav } satisfies Meta<typeof SectionNav>;
export default meta;
type Story = StoryObj<typeof SectionNav>;

export const Default: Story = {
  render: (args, { globals }) => (
    <SectionNav
      {...args}
      items={fixtureView(globals.locale).sections}
      label={islandWords(globals.locale).contents}
    />
  ),
};

/** Each link leads to its section. */
export const WithSections: Story = {
  render: (args, { globals }) => {
    const sections = fixtureView(globals.locale).sections.slice(0, 3);
    return (
      <>
        <SectionNav {...args} items={sections} label={islandWords(globals.locale).contents} />
        {sections.map(({ id, title }) => (
          <Section key={id} id={id} title={title} />
        ))}
      </>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const links = within(canvasElement).getAllByRole('link');
    const sections = fixtureView(globals.locale).sections.slice(0, 3);
    for (const [index, { id }] of sections.entries()) {
      await userEvent.tab();
      await expect(links[index]).toHaveFocus();
      await expect(links[index]).toHaveAttribute('href', `#${id}`);
      await expect(canvasElement.querySelector(`#${id}`)).toBeInTheDocument();
    }
  },
};

export const UnbrokenUrl: Story = {
  args: { label: 'Contents', items: [{ id: 'url', title: extremeTexts.unbrokenUrl }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    label: islandWords('ar').contents,
    items: [
      { id: 'work', title: 'الخبرة' },
      { id: 'education', title: 'التعليم' },
    ],
  },
};

export const AllVariants = allVariants(meta, { Default, UnbrokenUrl, RightToLeft });
