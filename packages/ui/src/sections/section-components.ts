import type { EntryView, SectionItemView, SectionType } from '@resume/schema/view';
import type { ComponentType } from 'react';
import { GoalList } from '../goal-list/GoalList.js';
import { ProjectList } from '../project-card/ProjectList.js';
import { PublicationList } from '../publication-list/PublicationList.js';
import { ReferenceList } from '../reference-list/ReferenceList.js';
import { SeekingList } from '../seeking-list/SeekingList.js';
import { StrengthList } from '../strength-list/StrengthList.js';
import { EducationTimeline } from '../timeline/EducationTimeline.js';
import { WorkTimeline } from '../timeline/WorkTimeline.js';

/** What a component of a section type takes. */
export interface SectionComponentProps<Type extends SectionType> {
  items: readonly SectionItemView<Type>[];
}

/** Types whose entries have a form of their own, and need a component of their own. */
type OwnForm = {
  [Type in SectionType]: SectionItemView<Type> extends EntryView ? never : Type;
}[SectionType];

/** Components by section type; the compiler names a type with a form of its own that has none. */
export type SectionComponents = {
  readonly [Type in OwnForm]: ComponentType<SectionComponentProps<Type>>;
} & {
  readonly [Type in Exclude<SectionType, OwnForm>]?: ComponentType<SectionComponentProps<Type>>;
};

/** Section type → component. All other types are an {@link EntryList} in the variant that their section names. */
export const sectionComponents = {
  seeking: SeekingList,
  strengths: StrengthList,
  goals: GoalList,
  work: WorkTimeline,
  education: EducationTimeline,
  projects: ProjectList,
  publications: PublicationList,
  references: ReferenceList,
} as const satisfies SectionComponents;

/** Types of the components above whose lists have no headings, and take no level of them. */
export const UNHEADED: ReadonlySet<string> = new Set<keyof typeof sectionComponents>([
  'seeking',
  'goals',
  'strengths',
  'references',
]);
