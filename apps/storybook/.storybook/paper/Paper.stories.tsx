import type { Look } from '@resume/pdf';
import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, within } from 'storybook/test';
import { Paper } from './Paper.js';

const meta = {
  title: 'Paper/Resume',
  component: Paper,
  parameters: { sheet: false, paper: false },
  tags: ['!autodocs'],
} satisfies Meta<typeof Paper>;
export default meta;

function ResumeOnPaper({ locale, audience, ...look }: { locale: string; audience: string } & Look) {
  const element = useMemo(() => <Resume view={fixtureView(locale, audience)} />, [locale, audience]);
  return <Paper element={element} lang={locale} {...look} />;
}

/** The whole fixture as the PDF that its readers get. Any other story does the same with “PDF” in the toolbar. */
export const Default: StoryObj = {
  render: (_, { globals: { locale, theme, density } }) => (
    <ResumeOnPaper locale={locale} theme={theme} density={density} audience="public" />
  ),
  play: async ({ canvasElement, globals }) => {
    const [first] = await within(canvasElement).findAllByRole('img', {}, { timeout: 30_000 });
    const [name] = visibleStrings(fixtureView(globals.locale));
    await expect(first).toHaveAccessibleName(expect.stringContaining(String(name)));
  },
};
