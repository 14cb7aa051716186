import type { SectionItemView, SectionType } from '@resume/schema/view';
import type { ComponentType } from 'react';
import { EntryList } from '../entry-list/EntryList.js';
import {
  AwardList,
  CertificateList,
  DatasetList,
  GrantList,
  InterestList,
  LanguageList,
  MediaList,
  MembershipList,
  PatentList,
  ServiceList,
  SkillList,
  SoftwareList,
  SupervisionList,
  TalkList,
  TeachingList,
  VolunteerList,
} from '../entry-list/lists.js';
import { GoalList } from '../goal-list/GoalList.js';
import { ProjectList } from '../project-card/ProjectList.js';
import { PublicationList } from '../publication-list/PublicationList.js';
import { ReferenceList } from '../reference-list/ReferenceList.js';
import { StrengthList } from '../strength-list/StrengthList.js';
import { EducationTimeline } from '../timeline/EducationTimeline.js';
import { WorkTimeline } from '../timeline/WorkTimeline.js';

/** What a component of a section type takes. */
export interface SectionComponentProps<Type extends SectionType> {
  items: readonly SectionItemView<Type>[];
}

/** A component for every section type of the schema; the compiler names what is missing. */
export type SectionComponents = {
  readonly [Type in SectionType]: ComponentType<SectionComponentProps<Type>>;
};

/** Section type → component. */
export const sectionComponents: SectionComponents = {
  strengths: StrengthList,
  goals: GoalList,
  work: WorkTimeline,
  education: EducationTimeline,
  projects: ProjectList,
  publications: PublicationList,
  patents: PatentList,
  software: SoftwareList,
  datasets: DatasetList,
  talks: TalkList,
  teaching: TeachingList,
  supervision: SupervisionList,
  grants: GrantList,
  service: ServiceList,
  memberships: MembershipList,
  awards: AwardList,
  certificates: CertificateList,
  skills: SkillList,
  languages: LanguageList,
  volunteer: VolunteerList,
  interests: InterestList,
  references: ReferenceList,
  media: MediaList,
  custom: EntryList,
};
