import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { Figure } from './Figure.js';

const meta = { title: 'Pieces/Figure', component: Figure } satisfies Meta<typeof Figure>;
export default meta;
type Story = StoryObj<typeof Figure>;

export const Default: Story = {
  render: (_, { globals }) => (
    <>
      {fixtureSection('projects', globals.locale).items.flatMap(({ figures }) =>
        figures.map((figure) => <Figure key={figure.src} {...figure} />),
      )}
    </>
  ),
};

/** A picture wider than the page, and a caption of many lines. */
export const WidePicture: Story = {
  args: {
    src: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 3'%3E%3Cpath fill='%239aa3ad' d='M0 0h24v3H0z'/%3E%3Cpath fill='%2359616b' d='M0 2 8 1l8 1 8-2v3H0z'/%3E%3C/svg%3E",
    alt: 'A line that rises',
    width: 2400,
    height: 300,
    caption: extremeTexts.mixedScripts.repeat(3),
  },
};

export const UnbrokenCaption: Story = {
  args: { ...WidePicture.args, caption: extremeTexts.unbrokenUrl },
};

export const AllVariants = allVariants(meta, { Default, WidePicture, UnbrokenCaption });
