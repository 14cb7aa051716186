import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, within } from 'storybook/test';
import { pdfLook } from '../stage/Stage.js';
import type { Choice } from '../toolbars.js';
import { PdfPages } from './PdfPages.js';

const meta = {
  title: 'Print/Resume',
  component: PdfPages,
  parameters: { sheet: false, print: false },
  tags: ['!autodocs'],
} satisfies Meta<typeof PdfPages>;
export default meta;

function ResumeInPrint({ choice }: { choice: Choice }) {
  const { audience, locale } = choice;
  const element = useMemo(() => <Resume view={fixtureView(locale, audience)} />, [locale, audience]);
  return <PdfPages element={element} lang={locale} look={pdfLook(choice)} />;
}

/** The whole fixture as the PDF that its readers get. Any other story does the same with “PDF” in the toolbar. */
export const Default: StoryObj = {
  render: (_, { globals }) => <ResumeInPrint choice={globals as Choice} />,
  play: async ({ canvasElement, globals }) => {
    const [first] = await within(canvasElement).findAllByRole('img', {}, { timeout: 50_000 });
    const [name] = visibleStrings(fixtureView(globals.locale, globals.audience));
    await expect(first).toHaveAccessibleName(expect.stringContaining(String(name)));
  },
};
