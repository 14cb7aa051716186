import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { CopyCitation } from './CopyCitation.js';

const APA = 'Lin, Z. (2022). Listening Through the Rain.';
const BIBTEX = '@inproceedings{lin2022,\n  title = {Listening Through the Rain}\n}';

const meta = {
  title: 'Pieces/CopyCitation',
  component: CopyCitation,
  parameters: { print: false },
} satisfies Meta<typeof CopyCitation>;
export default meta;
type Story = StoryObj<typeof CopyCitation>;

/** Closed at first. Enter opens it, and each way to cite has a button that copies it. */
export const Default: Story = {
  render: (args, { globals }) => {
    const { cite, copied, copy } = islandWords(globals.locale);
    return (
      <CopyCitation
        {...args}
        label={cite}
        words={{ copy, copied }}
        items={[
          { format: 'BibTeX', text: BIBTEX },
          { format: 'APA', text: APA },
        ]}
      />
    );
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { cite, copied, copy } = islandWords(globals.locale);
    const details = canvas.getByRole('group');
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    try {
      await userEvent.tab();
      await expect(canvas.getByText(cite)).toHaveFocus();
      // Simulated keys do not open it as real ones do; those are pressed in the tests of the build.
      details.setAttribute('open', '');
      await userEvent.tab();
      await userEvent.tab();
      const button = canvas.getByRole('button', { description: 'APA' });
      await expect(button).toHaveFocus();
      await expect(button).toHaveAccessibleName(copy);
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(button).toHaveAccessibleName(copied));
      await expect(canvas.getByRole('status')).toHaveTextContent(copied);
      await expect(writeText).toHaveBeenCalledWith(APA);
    } finally {
      writeText.mockRestore();
      details.removeAttribute('open');
    }
  },
};

export const Open: Story = { ...Default, args: { open: true }, play: async () => undefined };

/** A text without a break scrolls in its box rather than push the page. */
export const UnbrokenUrl: Story = {
  args: {
    open: true,
    label: 'Cite',
    words: { copy: 'Copy', copied: 'Copied' },
    items: [{ format: 'URL', text: extremeTexts.unbrokenUrl }],
  },
};

export const RightToLeft: Story = {
  args: {
    open: true,
    dir: 'rtl',
    lang: 'ar',
    label: islandWords('ar').cite,
    words: { copy: islandWords('ar').copy, copied: islandWords('ar').copied },
    items: [{ format: 'APA', text: APA }],
  },
};

export const AllVariants = allVariants(meta, { Default, Open, UnbrokenUrl, RightToLeft });
