import type * as z from 'zod';
import type { HistoryView } from '../history/history-view.js';
import type { Text } from '../text/nodes.js';
import { activities } from './activities.js';
import { awards } from './awards.js';
import { certificates } from './certificates.js';
import { clients } from './clients.js';
import { collections } from './collections.js';
import { commissions } from './commissions.js';
import { copyrights } from './copyrights.js';
import { custom } from './custom.js';
import { datasets } from './datasets.js';
import { type EducationView, education } from './education.js';
import type { EntryView } from './entry.js';
import { exhibitions } from './exhibitions.js';
import { type GoalView, goals } from './goals.js';
import { grants } from './grants.js';
import { interests } from './interests.js';
import { languages } from './languages.js';
import { licenses } from './licenses.js';
import { media } from './media.js';
import { memberships } from './memberships.js';
import { patents } from './patents.js';
import { profile } from './profile.js';
import { type ProjectView, projects } from './projects.js';
import { type PublicationView, publications } from './publications.js';
import { references } from './references.js';
import { residencies } from './residencies.js';
import type { EntryVariant, SectionDefinition } from './section.js';
import { type SeekingView, seeking } from './seeking.js';
import { service } from './service.js';
import { skills } from './skills.js';
import { software } from './software.js';
import { type StrengthView, strengths } from './strengths.js';
import { supervision } from './supervision.js';
import { talks } from './talks.js';
import { teaching } from './teaching.js';
import { training } from './training.js';
import { volunteer } from './volunteer.js';
import { type WorkView, work } from './work.js';

/** The registry: one line a section type, in the order of those that no convention of a language puts first or last. */
export const sections = {
  seeking,
  strengths,
  goals,
  work,
  education,
  training,
  licenses,
  projects,
  exhibitions,
  residencies,
  commissions,
  collections,
  clients,
  publications,
  patents,
  software,
  copyrights,
  datasets,
  talks,
  teaching,
  supervision,
  grants,
  service,
  memberships,
  awards,
  certificates,
  skills,
  languages,
  activities,
  volunteer,
  interests,
  references,
  media,
  profile,
  custom,
} as const satisfies Record<keyof SectionItemViews, unknown>;

export type SectionType = keyof SectionItemViews;

/** Every type, in the order of the registry. */
export const sectionTypes = Object.keys(sections) as SectionType[];

/**
 * The definition of a type that is known at run time alone. It takes the entries of that type; the compiler, which knows
 * a union of types, would let it take none.
 */
export const definitionOf = (type: SectionType): SectionDefinition<AnyEntry, unknown, z.ZodType> =>
  sections[type];

// biome-ignore lint/suspicious/noExplicitAny: an entry of any type; no type is above all of them.
type AnyEntry = z.ZodType<any>;

/**
 * The views of entries by the type of their section. They are named here, and not inferred from the registry, so that the
 * types of views need no Zod: who installs the components alone has none.
 */
export interface SectionItemViews {
  seeking: SeekingView;
  strengths: StrengthView;
  goals: GoalView;
  work: WorkView;
  education: EducationView;
  training: EntryView;
  licenses: EntryView;
  projects: ProjectView;
  exhibitions: EntryView;
  residencies: EntryView;
  commissions: EntryView;
  collections: EntryView;
  clients: EntryView;
  publications: PublicationView;
  patents: EntryView;
  software: EntryView;
  copyrights: EntryView;
  datasets: EntryView;
  talks: EntryView;
  teaching: EntryView;
  supervision: EntryView;
  grants: EntryView;
  service: EntryView;
  memberships: EntryView;
  awards: EntryView;
  certificates: EntryView;
  skills: EntryView;
  languages: EntryView;
  activities: EntryView;
  volunteer: EntryView;
  interests: EntryView;
  references: EntryView;
  media: EntryView;
  profile: EntryView;
  custom: EntryView;
}

/** The view of one entry of a section. */
export type SectionItemView<Type extends SectionType> = SectionItemViews[Type];

/** A prepared section: its heading, its entries and what is said about them as a whole. */
export type SectionView = {
  [Type in SectionType]: {
    /** What its entries are, by the key of the document: `work`, `publications`. */
    readonly type: Type;
    /** The anchor of the section on a page: its type, numbered from the second of a type on. */
    readonly id: string;
    /** How its entries are listed, where they have the form of {@link EntryView}. */
    readonly variant?: EntryVariant;
    /** It is short enough for a narrow column. */
    readonly short?: boolean;
    /** A résumé of one page does without it first. */
    readonly secondary?: boolean;
    /** Its heading: `Experience`. */
    readonly title: Text;
    /** Its entries, in order. */
    readonly items: readonly SectionItemView<Type>[];
    /** The entries as a table of events, in a document that has such tables; `items` is empty then. */
    readonly history?: HistoryView;
    /** What is said about its entries as a whole, below them: the legend of signs. */
    readonly notes: readonly Text[];
  };
}[SectionType];
