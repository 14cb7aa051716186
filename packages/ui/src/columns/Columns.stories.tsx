import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { AwardList, SkillList } from '../entry-list/index.js';
import { Section } from '../section/index.js';
import { Columns } from './Columns.js';

const meta = { title: 'Pieces/Columns', component: Columns } satisfies Meta<typeof Columns>;
export default meta;

export const Default: StoryObj = {
  render: (_, { globals }) => {
    const skills = fixtureSection('skills', globals.locale);
    const awards = fixtureSection('awards', globals.locale);
    return (
      <Columns>
        <Section id="skills" title={skills.title}>
          <SkillList items={skills.items} />
        </Section>
        <Section id="awards" title={awards.title}>
          <AwardList items={awards.items} />
        </Section>
      </Columns>
    );
  },
};
