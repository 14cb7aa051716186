import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { allVariants } from '../test/all-variants.js';
import { islandWords } from '../test/island-words.js';
import { PrintButton } from './PrintButton.js';

const meta = {
  title: 'Pieces/PrintButton',
  component: PrintButton,
  parameters: { print: false },
} satisfies Meta<typeof PrintButton>;
export default meta;
type Story = StoryObj<typeof PrintButton>;

/** Enter and space print, as the button of a mouse does. */
export const Default: Story = {
  render: (args, { globals }) => <PrintButton {...args}>{islandWords(globals.locale).print}</PrintButton>,
  play: async ({ canvasElement }) => {
    const print = spyOn(window, 'print').mockReturnValue();
    try {
      await userEvent.tab();
      await expect(within(canvasElement).getByRole('button')).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect(print).toHaveBeenCalledTimes(1);
      await userEvent.keyboard(' ');
      await expect(print).toHaveBeenCalledTimes(2);
    } finally {
      print.mockRestore();
    }
  },
};

export const LongLabel: Story = {
  args: { children: 'Print this page, or keep it as a PDF with the dialog that your browser opens for it' },
};

export const RightToLeft: Story = { args: { dir: 'rtl', lang: 'ar', children: islandWords('ar').print } };

export const AllVariants = allVariants(meta, { Default, LongLabel, RightToLeft });
