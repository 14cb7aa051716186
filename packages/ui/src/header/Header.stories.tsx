import { extremeTexts, fixtureView, personView } from '@resume/schema/fixtures';
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

/** What applicants write in China, Japan, Korea and Germany. */
export const PersonalFacts: Story = {
  render: (args) => <Header {...args} basics={personView('applicantZh', 'recruiter').basics} />,
};

/** The title and the date of the sheet, and how the name is read. */
export const Sheet: Story = {
  args: {
    lang: 'ja',
    document: { title: '履歴書', date: { datetime: '2026-11-28', text: '2026年11月28日現在' } },
    basics: {
      name: '佐久間 美咲',
      reading: 'さくま みさき',
      facts: [
        { kind: 'birthDate', label: '生年月日', text: '1993年11月3日（満33歳）' },
        { kind: 'gender', label: '性別', text: '女' },
      ],
    },
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
  PersonalFacts,
  Sheet,
  OneCharacter,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
