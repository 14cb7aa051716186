import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { MetricChange } from './MetricChange.js';
import { MetricList } from './MetricList.js';

const meta = {
  title: 'Pieces/MetricChange',
  component: MetricChange,
  subcomponents: { MetricList },
} satisfies Meta<typeof MetricChange>;
export default meta;
type Story = StoryObj<typeof MetricChange>;

const figure = (value: number) => ({ value, text: `${value}%` });

export const Default: Story = {
  args: {
    metric: {
      name: '代码补全采纳率',
      before: figure(15),
      after: figure(23),
      change: '+8 个百分点',
      effect: 'better',
    },
  },
};

/** Only the change was published: it is what stands large. */
export const ChangeAlone: Story = {
  args: { metric: { name: '推理延迟', change: '−30%', effect: 'better' } },
};

/** Less is better: the bar shrinks, and nothing shouts. */
export const Falling: Story = {
  args: {
    metric: {
      name: 'Character error rate',
      before: figure(18),
      after: figure(11),
      change: '−7 percentage points',
      effect: 'better',
      effectText: 'better',
    },
  },
};

/** Bars start at zero: a small gain looks small. */
export const SmallGain: Story = {
  args: {
    metric: {
      name: 'Uptime',
      before: figure(99.1),
      after: figure(99.9),
      change: '+0.8 percentage points',
      effect: 'better',
    },
  },
};

export const SideBySide: Story = {
  render: (_, { globals }) => (
    <MetricList items={fixtureSection('projects', globals.locale).items.flatMap(({ metrics }) => metrics)} />
  ),
};

export const LongName: Story = {
  args: { metric: { name: extremeTexts.mixedScripts.repeat(3), change: '+8', effect: 'better' } },
};

/** The arrow follows the way one reads. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    // With the mark that keeps a sign before its figure, as Intl writes it.
    metric: {
      name: 'معدل القبول',
      before: figure(15),
      after: figure(23),
      change: '\u200e+8',
      effect: 'better',
    },
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  ChangeAlone,
  Falling,
  SmallGain,
  SideBySide,
  LongName,
  RightToLeft,
});
