import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { RichText } from './RichText.js';

const meta = { title: 'Pieces/RichText', component: RichText } satisfies Meta<typeof RichText>;
export default meta;
type Story = StoryObj<typeof RichText>;

export const Default: Story = { args: { text: '让机器听懂方言，也让听得懂的人愿意用。' } };

export const Inline: Story = {
  args: {
    text: {
      children: [
        '模型缩至 ',
        { type: 'code', children: ['38 MB'] },
        '，覆盖 ',
        { type: 'strong', children: ['12 种'] },
        '方言，',
        { type: 'emphasis', children: ['不用联网'] },
        '；误差为 10',
        { type: 'superscript', children: ['−3'] },
        '，见',
        { type: 'link', href: 'https://example.org/report', children: ['报告'] },
        '。',
      ],
    },
  },
};

/** Text in another language says so, to hyphenation, fonts and screen readers. */
export const OtherLanguage: Story = {
  args: { text: { lang: 'en', children: ['Listening Through the Rain: Noise-Aware Streaming Recognition'] } },
};

export const UnbrokenUrl: Story = { args: { text: extremeTexts.unbrokenUrl } };

export const MixedScripts: Story = { args: { text: extremeTexts.mixedScripts } };

export const RightToLeft: Story = { args: { dir: 'rtl', lang: 'ar', text: extremeTexts.rightToLeft } };

export const AllVariants = allVariants(meta, {
  Default,
  Inline,
  OtherLanguage,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
