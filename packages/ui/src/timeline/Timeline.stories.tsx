import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { RichText } from '../rich-text/index.js';
import { allVariants } from '../test/all-variants.js';
import { Timeline } from './index.js';

const meta = {
  title: 'Pieces/Timeline',
  component: Timeline.Root,
  subcomponents: {
    Item: Timeline.Item,
    Title: Timeline.Title,
    Meta: Timeline.Meta,
    Date: Timeline.Date,
    Marker: Timeline.Marker,
    Content: Timeline.Content,
  },
} satisfies Meta<typeof Timeline.Root>;
export default meta;
type Story = StoryObj<typeof Timeline.Root>;

/** The parts take whatever the library has no component for. */
export const Default: Story = {
  render: (args) => (
    <Timeline.Root {...args}>
      <Timeline.Item>
        <Timeline.Title>Open Captions</Timeline.Title>
        <Timeline.Meta>Volunteer editor</Timeline.Meta>
        <Timeline.Date
          date={{ start: { datetime: '2019', text: '2019' }, end: { datetime: '2021', text: '2021' } }}
        />
        <RichText text="Captions for concerts in the park." />
      </Timeline.Item>
      <Timeline.Item>
        <Timeline.Title>Night school</Timeline.Title>
        <Timeline.Date date={{ end: { datetime: '2018', text: '2018' } }} />
      </Timeline.Item>
    </Timeline.Root>
  ),
};

/** A marker in each entry draws a line along all of them. */
export const Markers: Story = {
  render: (args) => (
    <Timeline.Root {...args}>
      {['2024', '2021', '2018'].map((year) => (
        <Timeline.Item key={year}>
          <Timeline.Marker />
          <Timeline.Title>Open Captions {year}</Timeline.Title>
          <Timeline.Date date={{ start: { datetime: year, text: year } }} />
          <Timeline.Content>
            <RichText text="Captions for concerts in the park." />
          </Timeline.Content>
        </Timeline.Item>
      ))}
    </Timeline.Root>
  ),
};

/** Titles, words and dates that are longer than their places. */
export const LongWords: Story = {
  render: (args) => (
    <Timeline.Root {...args}>
      <Timeline.Item>
        <Timeline.Title>{extremeTexts.unbrokenUrl}</Timeline.Title>
        <Timeline.Meta>{extremeTexts.mixedScripts}</Timeline.Meta>
        <Timeline.Date date={{ start: { text: 'the 29th of February 1912' }, end: { text: 'present' } }} />
      </Timeline.Item>
    </Timeline.Root>
  ),
};

export const RightToLeft: Story = {
  render: (args) => (
    <Timeline.Root {...args} dir="rtl" lang="ar">
      <Timeline.Item>
        <Timeline.Marker />
        <Timeline.Title>ترجمات مفتوحة</Timeline.Title>
        <Timeline.Date date={{ start: { datetime: '2019', text: '2019' }, end: { text: 'الآن' } }} />
        <Timeline.Content>
          <RichText text={extremeTexts.rightToLeft} />
        </Timeline.Content>
      </Timeline.Item>
    </Timeline.Root>
  ),
};

export const AllVariants = allVariants(meta, { Default, Markers, LongWords, RightToLeft });
