import type { DocumentProps } from '@react-pdf/renderer';
import { HtmlView } from '@resume/pdf/react-pdf';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Choice } from '../toolbars.js';
import { exampleFor, expectPdf, showsSource } from './example.js';
import { MakeOnClick, Open, Save, Viewer, WithFonts, withCover } from './examples/react-pdf.js';
import source from './examples/react-pdf.tsx?raw';

const meta = {
  title: 'PDF/HtmlView',
  component: HtmlView,
  parameters: { print: false, sheet: false, ...showsSource(source) },
} satisfies Meta<typeof HtmlView>;
export default meta;

/** A story of a document of react-pdf, and the address of its PDF. */
const story = (
  Show: ComponentType<{ document: ReactElement<DocumentProps> }>,
  addressIn: (canvas: ReturnType<typeof within>) => Promise<string | null>,
): StoryObj => ({
  render: (_, { globals }) => {
    const choice = globals as Choice;
    const { element, options, text } = exampleFor(choice);
    const { accent, density, fonts, lang, theme, title } = options;
    return (
      <WithFonts fonts={fonts} text={text}>
        <Show document={withCover(title, { accent, children: element, density, lang, theme })} />
      </WithFonts>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const address = await addressIn(within(canvasElement));
    await expectPdf(address, 'A page of your own', exampleFor(globals as Choice).options.title);
  },
});

const upTo50Seconds = { timeout: 50_000 };

const addressOf = async (canvas: ReturnType<typeof within>, name: string) =>
  (await canvas.findByRole('link', { name }, upTo50Seconds)).getAttribute('href');

/** react-pdf's viewer, around a document with a page of its own and one of `HtmlView`. */
export const InPDFViewer = story(Viewer, async (canvas) => {
  const viewer = await canvas.findByTitle('PDF', {}, upTo50Seconds);
  await waitFor(() => expect(viewer).toHaveAttribute('src'), upTo50Seconds);
  return viewer.getAttribute('src');
});

export const InPDFDownloadLink = story(Save, (canvas) => addressOf(canvas, 'Save the PDF'));

export const InUsePDF = story(Open, (canvas) => addressOf(canvas, 'Open the PDF'));

/** `pdf(document).toBlob()`, on a click. */
export const ToBlob = story(MakeOnClick, async (canvas) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Make the PDF' }, upTo50Seconds));
  return addressOf(canvas, 'Open the PDF');
});
