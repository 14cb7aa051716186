import { type Person, peopleSources, personView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Resume } from './Resume.js';

const meta = {
  title: 'Compositions/People',
  component: Resume,
  parameters: { sheet: false },
} satisfies Meta<typeof Resume>;
export default meta;
type Story = StoryObj<typeof Resume>;

/** The résumé of one person, in their own language whatever the toolbar says. */
const storyOf = (name: Person): Story => {
  const { about, locale } = peopleSources[name];
  const { direction } = personView(name);
  return {
    parameters: { docs: { description: { story: about } } },
    render: (_, { globals }) => (
      <div lang={locale} dir={direction}>
        <Resume view={personView(name, globals.audience)} />
      </div>
    ),
  };
};

export const ApplicantZh = storyOf('applicantZh');
export const Engineer = storyOf('engineer');
export const PhysicianAr = storyOf('physicianAr');
export const Academic = storyOf('academic');
export const Designer = storyOf('designer');
export const OfficeJa = storyOf('officeJa');
export const Graduate = storyOf('graduate');
export const EngineerDe = storyOf('engineerDe');
export const CareerChanger = storyOf('careerChanger');
export const OfficeKo = storyOf('officeKo');
