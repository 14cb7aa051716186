import { PdfDownloadLink } from '@resume/pdf/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { Choice } from '../toolbars.js';
import { exampleFor, expectPdf, showsSource } from './example.js';
import { Save, SaveWithProgress } from './examples/link.js';
import source from './examples/link.tsx?raw';

const meta = {
  title: 'PDF/PdfDownloadLink',
  component: PdfDownloadLink,
  parameters: { print: false, ...showsSource(source) },
} satisfies Meta<typeof PdfDownloadLink>;
export default meta;

/** The PDF is made as soon as the link is shown. Until it is there, the link is disabled. */
export const Default: StoryObj = {
  render: (_, { globals }) => {
    const { element, options } = exampleFor(globals as Choice);
    return <Save document={element} options={options} />;
  },
  play: async ({ canvasElement, globals }) => {
    const link = within(canvasElement).getByRole('link', { name: 'PDF' });
    await expect(link).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(link).toHaveAttribute('href'), { timeout: 50_000 });
    await expect(link).not.toHaveAttribute('aria-disabled');
    await expect(link).toHaveAttribute('download', 'resume.pdf');
    await expectPdf(link.getAttribute('href'), exampleFor(globals as Choice).options.title);
  },
};

/** A function gives the text of the link by how far the PDF is. */
export const WithProgress: StoryObj = {
  render: (_, { globals }) => {
    const { element, options } = exampleFor(globals as Choice);
    return <SaveWithProgress document={element} options={options} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Making the PDF …' })).toBeVisible();
    const link = await canvas.findByRole('link', { name: 'Save the PDF' }, { timeout: 50_000 });
    await expect(link).toHaveAttribute('href');
  },
};
