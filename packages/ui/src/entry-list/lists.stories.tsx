import { fixtureSection } from '@resume/schema/fixtures';
import type { SectionType } from '@resume/schema/view';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SectionItems } from '../sections/SectionItems.js';
import { allVariants } from '../test/all-variants.js';
import { EntryList } from './EntryList.js';
import * as lists from './lists.js';

const meta = { title: 'Sections/Entry lists', component: EntryList, subcomponents: lists } satisfies Meta<
  typeof EntryList
>;
export default meta;
type Story = StoryObj<typeof EntryList>;

export const TalkList: Story = {
  render: (_, { globals }) => <lists.TalkList items={fixtureSection('talks', globals.locale).items} />,
};

export const PatentList: Story = {
  render: (_, { globals }) => <lists.PatentList items={fixtureSection('patents', globals.locale).items} />,
};

export const SoftwareList: Story = {
  render: (_, { globals }) => <lists.SoftwareList items={fixtureSection('software', globals.locale).items} />,
};

export const DatasetList: Story = {
  render: (_, { globals }) => <lists.DatasetList items={fixtureSection('datasets', globals.locale).items} />,
};

export const TeachingList: Story = {
  render: (_, { globals }) => <lists.TeachingList items={fixtureSection('teaching', globals.locale).items} />,
};

export const SupervisionList: Story = {
  render: (_, { globals }) => (
    <lists.SupervisionList items={fixtureSection('supervision', globals.locale).items} />
  ),
};

export const GrantList: Story = {
  render: (_, { globals }) => <lists.GrantList items={fixtureSection('grants', globals.locale).items} />,
};

export const VolunteerList: Story = {
  render: (_, { globals }) => (
    <lists.VolunteerList items={fixtureSection('volunteer', globals.locale).items} />
  ),
};

export const MediaList: Story = {
  render: (_, { globals }) => <lists.MediaList items={fixtureSection('media', globals.locale).items} />,
};

export const ServiceList: Story = {
  render: (_, { globals }) => <lists.ServiceList items={fixtureSection('service', globals.locale).items} />,
};

export const MembershipList: Story = {
  render: (_, { globals }) => (
    <lists.MembershipList items={fixtureSection('memberships', globals.locale).items} />
  ),
};

export const AwardList: Story = {
  render: (_, { globals }) => <lists.AwardList items={fixtureSection('awards', globals.locale).items} />,
};

export const CertificateList: Story = {
  render: (_, { globals }) => (
    <lists.CertificateList items={fixtureSection('certificates', globals.locale).items} />
  ),
};

export const SkillList: Story = {
  render: (_, { globals }) => <lists.SkillList items={fixtureSection('skills', globals.locale).items} />,
};

export const LanguageList: Story = {
  render: (_, { globals }) => (
    <lists.LanguageList items={fixtureSection('languages', globals.locale).items} />
  ),
};

export const InterestList: Story = {
  render: (_, { globals }) => (
    <lists.InterestList items={fixtureSection('interests', globals.locale).items} />
  ),
};

/** A type without a named list, in the variant that its section names. */
const storyOf = (type: SectionType): Story => ({
  render: (_, { globals }) => <SectionItems section={fixtureSection(type, globals.locale)} />,
});

export const Activities = storyOf('activities');
export const Training = storyOf('training');
export const Licenses = storyOf('licenses');
export const Exhibitions = storyOf('exhibitions');
export const Residencies = storyOf('residencies');
export const Commissions = storyOf('commissions');
export const Collections = storyOf('collections');
export const Clients = storyOf('clients');
export const Copyrights = storyOf('copyrights');
export const Profile = storyOf('profile');

export const AllVariants = allVariants(meta, {
  TalkList,
  PatentList,
  SoftwareList,
  DatasetList,
  TeachingList,
  SupervisionList,
  GrantList,
  VolunteerList,
  MediaList,
  ServiceList,
  MembershipList,
  AwardList,
  CertificateList,
  SkillList,
  LanguageList,
  InterestList,
  Activities,
  Training,
  Licenses,
  Exhibitions,
  Residencies,
  Commissions,
  Collections,
  Clients,
  Copyrights,
  Profile,
});
