import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { WorkTimeline } from './WorkTimeline.js';

const meta = { title: 'Sections/WorkTimeline', component: WorkTimeline } satisfies Meta<typeof WorkTimeline>;
export default meta;
type Story = StoryObj<typeof WorkTimeline>;

const empty = { date: {}, metrics: [], details: [], workstreams: [], closing: [] };

export const Default: Story = {
  render: (args, { globals }) => (
    <WorkTimeline {...args} items={fixtureSection('work', globals.locale).items} />
  ),
};

export const NameAlone: Story = { args: { items: [{ ...empty, name: 'Self-employed' }] } };

export const Shares: Story = {
  args: {
    items: [
      {
        ...empty,
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
        ...empty,
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        position: 'Unterbeamter',
        date: { start: { datetime: '1912-02-29', text: '29 February 1912' }, end: { text: 'present' } },
        summary: 'A name longer than the line breaks inside.',
      },
    ],
  },
};
