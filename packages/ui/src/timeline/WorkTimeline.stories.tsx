import { extremeTexts, extremeView, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { WorkTimeline } from './WorkTimeline.js';

const meta = { title: 'Sections/WorkTimeline', component: WorkTimeline } satisfies Meta<typeof WorkTimeline>;
export default meta;
type Story = StoryObj<typeof WorkTimeline>;

export const Default: Story = {
  render: (args, { globals }) => (
    <WorkTimeline {...args} items={fixtureSection('work', globals.locale).items} />
  ),
};

export const NameAlone: Story = { args: { items: [{ name: 'Self-employed' }] } };

export const Shares: Story = {
  args: {
    items: [
      {
        name: 'Clearlake Speech',
        workstreams: [60, 35, 5].map((value) => ({
          name: `Strand at ${value}`,
          share: { value, text: `${value}%` },
          metrics: [],
          details: [],
        })),
      },
    ],
  },
};

/** Plain items do: the schema is not needed. */
export const LongWords: Story = {
  args: {
    items: [
      {
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        position: 'Unterbeamter',
        date: { start: { datetime: '1912-02-29', text: '29 February 1912' }, end: { text: 'present' } },
        summary: 'A name longer than the line breaks inside.',
      },
    ],
  },
};

/** Two positions at one employer, the later first. */
export const Roles: Story = {
  args: {
    items: [
      {
        name: 'Clearlake Speech',
        date: { start: { datetime: '2018-07', text: 'Jul 2018' }, end: { text: 'present' } },
        workstreams: [
          { name: 'Head of recognition', role: 'Apr 2021 – present', metrics: [], details: [] },
          { name: 'Researcher', role: 'Jul 2018 – Mar 2021', metrics: [], details: [] },
        ],
      },
    ],
  },
};

/** Two jobs at a time: each says when, and nothing hides that they overlap. */
export const Overlap: Story = {
  args: {
    items: [
      {
        name: 'Clearlake Speech',
        date: { start: { datetime: '2021-04', text: 'Apr 2021' }, end: { text: 'present' } },
      },
      {
        name: 'Night school',
        position: 'Teacher',
        date: {
          start: { datetime: '2019-09', text: 'Sep 2019' },
          end: { datetime: '2023-06', text: 'Jun 2023' },
        },
      },
    ],
  },
};

/** A role whose duties and results fill three pages. */
export const ThreePageRole: Story = {
  render: (args, { globals }) => (
    <WorkTimeline
      {...args}
      items={extremeView('threePageRole', globals.locale).sections.flatMap((section) =>
        section.type === 'work' ? section.items : [],
      )}
    />
  ),
};

export const UnbrokenUrl: Story = {
  args: { items: [{ name: extremeTexts.unbrokenUrl, url: extremeTexts.unbrokenUrl }] },
};

export const MixedScripts: Story = {
  args: { items: [{ name: 'Łukasz 林 Αθηνά', summary: extremeTexts.mixedScripts }] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      {
        name: 'كليرليك للكلام',
        position: 'باحثة أولى',
        date: { start: { datetime: '2021-04', text: 'أبريل 2021' }, end: { text: 'الآن' } },
        summary: extremeTexts.rightToLeft,
      },
    ],
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  NameAlone,
  Shares,
  LongWords,
  Roles,
  Overlap,

  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
