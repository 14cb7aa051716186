import { extremeTexts, fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { AwardList, SkillList } from '../entry-list/index.js';
import { Section } from '../section/index.js';
import { allVariants } from '../test/all-variants.js';
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

/** Columns of three, one of them empty of everything but its title. */
export const Uneven: StoryObj = {
  render: () => (
    <Columns>
      <Section id="long" title="Long">
        {extremeTexts.mixedScripts}
      </Section>
      <Section id="short" title={extremeTexts.oneCharacter} />
      <Section id="unbroken" title="Unbroken">
        {extremeTexts.unbrokenUrl}
      </Section>
    </Columns>
  ),
};

export const RightToLeft: StoryObj = {
  render: () => (
    <Columns dir="rtl" lang="ar">
      <Section id="first" title="أولا">
        {extremeTexts.rightToLeft}
      </Section>
      <Section id="second" title="ثانيا" />
    </Columns>
  ),
};

export const AllVariants = allVariants(meta, { Default, Uneven, RightToLeft });
