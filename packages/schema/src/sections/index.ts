import type { Text } from '../text/localized.js';
import { education } from './education.js';
import { goals } from './goals.js';
import { projects } from './projects.js';
import { publications } from './publications.js';
import type { SectionContent } from './section.js';
import { strengths } from './strengths.js';
import { work } from './work.js';

/** The registry: one line a section type, in the order a résumé shows them. */
export const sections = {
  strengths,
  goals,
  work,
  education,
  projects,
  publications,
} as const;

export type SectionType = keyof typeof sections;

/** The view of one entry of a section. */
export type SectionItemView<Type extends SectionType> =
  ReturnType<(typeof sections)[Type]['prepare']> extends SectionContent<infer View> ? View : never;

/** A prepared section: its heading, its entries and what is said about them as a whole. */
export type SectionView = {
  [Type in SectionType]: {
    readonly type: Type;
    readonly title: string;
    readonly items: readonly SectionItemView<Type>[];
    readonly notes: readonly Text[];
  };
}[SectionType];
