import { fixtureLetter } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Letter } from './Letter.js';

const meta = {
  title: 'Compositions/Letter',
  component: Letter,
  parameters: { sheet: false },
  args: { view: fixtureLetter('en') },
} satisfies Meta<typeof Letter>;
export default meta;
type Story = StoryObj<typeof Letter>;

/** In the conventions of the language of the toolbar. */
export const Default: Story = {
  render: (args, { globals }) => <Letter {...args} view={fixtureLetter(globals.locale)} />,
};

/** A letter in one language, whatever the toolbar says. */
const storyIn = (locale: string): Story => ({
  render: (args) => (
    <div lang={locale}>
      <Letter {...args} view={fixtureLetter(locale)} />
    </div>
  ),
});

export const American: Story = storyIn('en');

/** The subject below the salutation. */
export const British: Story = storyIn('en-GB');

/** By DIN 5008, form B: in print, the address stands in the window of an envelope. */
export const German: Story = storyIn('de');

export const French: Story = storyIn('fr');

/** Name and date at the end of the line, below 此致 and 敬礼. */
export const Chinese: Story = storyIn('zh');

export const Japanese: Story = storyIn('ja');

export const RightToLeft: Story = {
  render: (args) => (
    <div lang="ar" dir="rtl">
      <Letter {...args} view={fixtureLetter('ar')} />
    </div>
  ),
};
