import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { ProjectCard } from './ProjectCard.js';
import { ProjectGrid } from './ProjectGrid.js';
import { ProjectList } from './ProjectList.js';

const meta = {
  title: 'Sections/ProjectCard',
  component: ProjectCard,
  subcomponents: { ProjectList, ProjectGrid },
} satisfies Meta<typeof ProjectCard>;
export default meta;
type Story = StoryObj<typeof ProjectCard>;

export const Default: Story = {
  render: (_, { globals }) => (
    <>
      {fixtureSection('projects', globals.locale)
        .items.slice(0, 1)
        .map((project) => (
          <ProjectCard key={project.url} project={project} />
        ))}
    </>
  ),
};

export const NameAlone: Story = { args: { project: { name: '方言地图' } } };

/** A date that wraps in the margin opens no gap beside it. */
export const LongDate: Story = {
  args: {
    project: {
      name: 'Captions that hear the rain',
      date: {
        start: { datetime: '2020-09', text: 'September 2020' },
        end: { datetime: '2021-11', text: 'November 2021' },
      },
      description: 'A description stands right below the name.',
      details: [{ kind: 'outcome', label: 'Outcome', items: ['Editors make 90 fewer corrections an hour.'] }],
    },
  },
};

export const List: Story = {
  render: (_, { globals }) => <ProjectList items={fixtureSection('projects', globals.locale).items} />,
};

export const Grid: Story = {
  render: (_, { globals }) => <ProjectGrid items={fixtureSection('projects', globals.locale).items} />,
};

export const UnbrokenUrl: Story = {
  args: { project: { name: extremeTexts.unbrokenUrl, description: extremeTexts.unbrokenUrl } },
};

export const MixedScripts: Story = {
  args: { project: { name: extremeTexts.mixedScripts, description: extremeTexts.mixedScripts } },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    project: {
      name: 'خريطة اللهجات',
      date: { start: { datetime: '2020', text: '2020' }, end: { datetime: '2021', text: '2021' } },
      details: [{ kind: 'outcome', label: 'النتيجة', items: [extremeTexts.rightToLeft] }],
    },
  },
};

export const AllVariants = allVariants(meta, {
  Default,
  NameAlone,
  LongDate,
  List,
  Grid,
  UnbrokenUrl,
  MixedScripts,
  RightToLeft,
});
