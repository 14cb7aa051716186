import { PdfViewer } from '@resume/pdf/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { Choice } from '../toolbars.js';
import { exampleFor, expectPdf, showsSource } from './example.js';
import { Preview, PreviewWithMessage } from './examples/viewer.js';
import source from './examples/viewer.tsx?raw';

const meta = {
  title: 'PDF/PdfViewer',
  component: PdfViewer,
  parameters: { print: false, sheet: false, ...showsSource(source) },
} satisfies Meta<typeof PdfViewer>;
export default meta;

/** The browser's own viewer shows the PDF, which is made again when the content or an option changes. */
export const Default: StoryObj = {
  render: (_, { globals }) => {
    const { element, options } = exampleFor(globals as Choice);
    return <Preview options={options}>{element}</Preview>;
  },
  play: async ({ canvasElement, globals }) => {
    const { options } = exampleFor(globals as Choice);
    const viewer = within(canvasElement).getByTitle(options.title);
    await expect(viewer).toHaveAttribute('aria-busy', 'true');
    await waitFor(() => expect(viewer).toHaveAttribute('src'), { timeout: 50_000 });
    await expect(viewer).toHaveAttribute('aria-busy', 'false');
    await expectPdf(viewer.getAttribute('src'), options.title);
  },
};

/** `onError` is called with the reason why there is no PDF, here options without a font. */
export const WithoutFonts: StoryObj = {
  render: (_, { globals }) => {
    const { element, options } = exampleFor(globals as Choice);
    return <PreviewWithMessage options={{ ...options, fonts: [] }}>{element}</PreviewWithMessage>;
  },
  play: async ({ canvasElement }) => {
    const message = within(canvasElement).getByRole('alert');
    await waitFor(() => expect(message).toHaveTextContent(/font/), { timeout: 50_000 });
  },
};
