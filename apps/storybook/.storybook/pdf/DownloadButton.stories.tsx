import { DownloadButton } from '@resume/pdf/download';
import { messagesFor } from '@resume/schema/languages';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import type { Choice } from '../toolbars.js';
import { exampleFor, showsSource } from './example.js';
import { PageWithButton } from './examples/button.js';
import source from './examples/button.tsx?raw';

const meta = {
  title: 'PDF/DownloadButton',
  component: DownloadButton,
  parameters: { print: false, ...showsSource(source) },
} satisfies Meta<typeof DownloadButton>;
export default meta;

const labelsFor = (locale: string) => messagesFor(locale).download;

/** A click makes the PDF of what is on the page. Without scripts the link gives a PDF that was made before. */
export const Default: StoryObj = {
  render: (_, { globals }) => {
    const choice = globals as Choice;
    const { element, options } = exampleFor(choice);
    return (
      <PageWithButton labels={labelsFor(choice.locale)} options={options}>
        {element}
      </PageWithButton>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { done } = labelsFor((globals as Choice).locale);
    const saved: string[] = [];
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.href);
    });
    try {
      await userEvent.dblClick(canvas.getByRole('link', { name: 'PDF' }));
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(done), { timeout: 50_000 });
      // Two clicks, one PDF.
      await expect(saved).toEqual([expect.stringMatching(/^blob:/)]);
    } finally {
      click.mockRestore();
    }
  },
};

/** After a failure, here for want of a font, the link gives the PDF that was made before. */
export const Failed: StoryObj = {
  render: (_, { globals }) => {
    const choice = globals as Choice;
    const { element, options } = exampleFor(choice);
    return (
      <PageWithButton labels={labelsFor(choice.locale)} options={{ ...options, fonts: [] }}>
        {element}
      </PageWithButton>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const button = canvas.getByRole('link', { name: 'PDF' });
    await userEvent.click(button);
    const { failed } = labelsFor((globals as Choice).locale);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(failed), { timeout: 50_000 });
    await expect(button).toHaveAttribute('data-state', 'failed');
  },
};
