import { extremeTexts, fixtureView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { Header } from './Header.js';

const meta = { title: 'Pieces/Header', component: Header } satisfies Meta<typeof Header>;
export default meta;
type Story = StoryObj<typeof Header>;

export const Default: Story = {
  render: (args, { globals }) => (
    <Header {...args} basics={fixtureView(globals.locale, globals.audience).basics} />
  ),
};

export const NameAlone: Story = { args: { basics: { name: 'Ada Lovelace' } } };

export const LongName: Story = {
  args: {
    basics: {
      name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine the Younger',
      label: 'Typesetter of last resort',
      contacts: [],
    },
  },
};

/** A head and shoulders in grey. */
const PORTRAIT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADwAAABQCAAAAABgoUmPAAAAhUlEQVR42u3WORKAUAhEQU77zuqxDPW7VDFCiQuTdwYDNgVijRs3fgdmiYoZI2HwaHPRE25ee6SzMXi1+e1e52Lw68aNb8Z1ixHb58IairVnrLeDFyN2q/oz+Al2DNh3fpKq4w6CNslutGl21HkYNG2qXessDKpOwiDrB2DQdT2GC7qxiGfPrRpl9Y8rZgAAAABJRU5ErkJggg==';

export const Photograph: Story = {
  render: (args, { globals }) => {
    const { basics } = fixtureView(globals.locale);
    return <Header {...args} basics={{ ...basics, image: { href: PORTRAIT, alt: 'Zhiwei Lin' } }} />;
  },
};

export const OneCharacter: Story = { args: { basics: { name: extremeTexts.oneCharacter } } };

export const UnbrokenUrl: Story = {
  args: {
    basics: {
      name: 'Ada Lovelace',
      contacts: [
        { kind: 'url', label: 'Website', text: extremeTexts.unbrokenUrl, href: extremeTexts.unbrokenUrl },
      ],
    },
  },
};

export const MixedScripts: Story = {
  args: { basics: { name: 'Łukasz 林 Αθηνά', label: extremeTexts.mixedScripts } },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    basics: {
      name: 'جيوي لين',
      label: 'مهندسة أبحاث الكلام واللغة',
      contacts: [{ kind: 'email', label: 'البريد', text: 'lin@example.org', href: 'mailto:lin@example.org' }],
      summary: extremeTexts.rightToLeft,
    },
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  NameAlone,
  LongName,
  Photograph,
  OneCharacter,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
