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

/** A PNG eight times as wide as high, in two colours. */
const WIDE_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAPAAAAAeAQMAAAAo1QEjAAAABlBMVEWao61ZYWtU9199AAAAUklEQVR42u3LsRHAQAgDwe+Alun8HL4QHiVOrYxZ7pwPq8zkODPkmByTY3JMjpV7x+jZK2Y8t8fMqy1mqDjKYF7K4I4wuJcwLOcya12Xifv5dQ9cDuPGoGdiOwAAAABJRU5ErkJggg==';

/** A picture wider than the page, and a caption of many lines. */
export const WidePicture: Story = {
  args: {
    src: WIDE_PICTURE,
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
