import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, within } from 'storybook/test';
import { paperLook } from '../stage/Stage.js';
import type { Choice } from '../toolbars.js';
import { Paper } from './Paper.js';

const meta = {
  title: 'Paper/Resume',
  component: Paper,
  parameters: { sheet: false, paper: false },
  tags: ['!autodocs'],
} satisfies Meta<typeof Paper>;
export default meta;

function ResumeOnPaper({ choice }: { choice: Choice }) {
  const { audience, locale } = choice;
  const element = useMemo(() => <Resume view={fixtureView(locale, audience)} />, [locale, audience]);
  return <Paper element={element} lang={locale} look={paperLook(choice)} />;
}

/** The whole fixture as the PDF that its readers get. Any other story does the same with “Paper (PDF)” in the toolbar. */
export const Default: StoryObj = {
  render: (_, { globals }) => <ResumeOnPaper choice={globals as Choice} />,
  play: async ({ canvasElement, globals }) => {
    const [first] = await within(canvasElement).findAllByRole('img', {}, { timeout: 50_000 });
    const [name] = visibleStrings(fixtureView(globals.locale, globals.audience));
    await expect(first).toHaveAccessibleName(expect.stringContaining(String(name)));
  },
};
