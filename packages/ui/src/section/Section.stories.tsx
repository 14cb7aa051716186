import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { RichText } from '../rich-text/index.js';
import { allVariants } from '../test/all-variants.js';
import { Section } from './Section.js';

const meta = { title: 'Pieces/Section', component: Section } satisfies Meta<typeof Section>;
export default meta;
type Story = StoryObj<typeof Section>;

export const Default: Story = {
  args: { id: 'teaching', title: '教学', children: <RichText text="语音信号处理，每年秋季。" /> },
};

export const WithNotes: Story = {
  args: {
    id: 'papers',
    title: 'Publications',
    children: <RichText text="The entries stand here." />,
    notes: ['* Equal contribution', 'Cited more than 1,000 times'],
  },
};

export const LongTitle: Story = {
  args: {
    id: 'long',
    title: extremeTexts.mixedScripts,
    children: <RichText text="The title wraps in its margin where there is one." />,
  },
};

export const OneCharacter: Story = { args: { id: 'one', title: extremeTexts.oneCharacter } };

export const RightToLeft: Story = {
  args: {
    id: 'rtl',
    dir: 'rtl',
    lang: 'ar',
    title: 'التدريس',
    children: <RichText text={extremeTexts.rightToLeft} />,
  },
};

export const AllVariants = allVariants(meta, { Default, WithNotes, LongTitle, OneCharacter, RightToLeft });
