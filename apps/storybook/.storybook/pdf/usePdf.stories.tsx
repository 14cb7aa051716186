import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Choice } from '../toolbars.js';
import { exampleFor, expectPdf, showsSource } from './example.js';
import { TagsAsPdf } from './examples/hook.js';
import source from './examples/hook.tsx?raw';

const meta = {
  title: 'PDF/usePdf',
  parameters: {
    print: false,
    docs: {
      ...showsSource(source).docs,
      description: {
        component:
          'Makes a PDF of an element in the page, and makes it again when what the element renders or an option changes. Gives `blob`, `url`, `loading`, `error` and `progress`.',
      },
    },
  },
} satisfies Meta;
export default meta;

/** The PDF is made again while you type; work that is not wanted any more is stopped. */
export const Default: StoryObj = {
  render: (_, { globals }) => <TagsAsPdf options={exampleFor(globals as Choice).options} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const first = await canvas.findByRole('link', { name: 'Open the PDF' }, { timeout: 50_000 });
    const address = first.getAttribute('href');
    await expectPdf(address, 'Typography', 'Accessibility');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Tags' }), ', Chinese');
    const link = () => canvas.getByRole('link', { name: 'Open the PDF' });
    await waitFor(() => expect(link()).not.toHaveAttribute('href', address), { timeout: 50_000 });
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^\d+ bytes$/), {
      timeout: 50_000,
    });
    await expectPdf(link().getAttribute('href'), 'Typography', 'Accessibility', 'Chinese');
  },
};
