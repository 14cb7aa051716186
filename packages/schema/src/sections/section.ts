import * as z from 'zod';
import type { VerifiedCredentials } from '../credentials/verified.js';
import type { CareerSpanView } from '../dates/career-scale.js';
import type { Chronology } from '../dates/in-time.js';
import type { Dated, DatePrecision } from '../dates/partial-date.js';
import type { HistoryWords } from '../languages/language.js';
import type { Messages } from '../languages/messages.js';
import type { Self } from '../people/self.js';
import type { InlineOptions } from '../text/inline.js';
import { type LocalizedText, type LocalizedTexts, localizedTextSchema } from '../text/localized.js';
import type { BlockText, Text } from '../text/nodes.js';
import { visibilitySchema } from '../visibility.js';
import type { Scholar } from './scholar-schema.js';

/** What `prepare` needs in addition to the entries: the language, the words and the options of the document. */
export interface PrepareContext {
  /** The citation indices of the owner, which are shown below publications. */
  readonly scholar: Scholar | undefined;
  /** BCP 47 tag asked for. */
  readonly locale: string;
  readonly messages: Messages;
  /** Whether the newest entry of a section stands first, or the oldest. */
  readonly chronology: Chronology;
  /** The words of tables of events, in a document that has such tables. */
  readonly history?: HistoryWords | undefined;
  /** How personal facts stand. */
  readonly facts: FactsVariant;
  /** How precisely spans are shown. */
  readonly dates?: DatePrecision | undefined;
  /** Where an entry lies on the scale of the career, if it has a beginning and an end. */
  careerSpan(dates: Dated): { readonly span?: CareerSpanView };
  /** How papers are to be shown. */
  readonly publications: PublicationOptions;
  /** Credentials of certificates that were verified. */
  readonly verified: VerifiedCredentials;
  /** Who the owner is among authors. */
  readonly self: Self;
  /** The address to show an image by; nothing where it cannot be shown. */
  image(src: string): string | undefined;
  /** The moment the résumé is prepared for. */
  readonly now: Date;
  /** A text of one line in the language asked for; `lang` names the language of text written in one language only. */
  text(source: LocalizedText, lang?: string, options?: InlineOptions): Text;
  /** A text that may hold paragraphs and lists. */
  blockText(source: LocalizedText): BlockText;
  /** One such text or several. */
  blockTexts(source: LocalizedTexts | undefined): readonly BlockText[];
  /** The visible characters of one text, where it becomes part of a sentence. */
  plain(source: LocalizedText): string;
  /** One text, or a word the project can say in every language, such as `granted`; of `terms` unless another group is given. */
  term(source: LocalizedText, group?: TermGroup): Text;
  /** One text of one line or several. */
  texts(source: LocalizedTexts | undefined): readonly Text[];
}

/** How personal facts are laid out: in columns, one below the other, or in one line. */
export type FactsVariant = 'grid' | 'list' | 'line';

/** Groups of words that an owner may write as a key. */
export type TermGroup =
  | 'terms'
  | 'factTerms'
  | 'seekingTerms'
  | 'employmentTypes'
  | 'educationLevels'
  | 'educationModes'
  | 'educationStatuses'
  | 'exhibitionKinds';

/** How papers are shown: all in the order written, unless said otherwise. */
export interface PublicationOptions {
  /** Only those marked `selected`. */
  readonly selected?: boolean | undefined;
  /** Groups papers: by year, newest first, or by type, in the order of {@link PublicationType}. */
  readonly groupBy?: 'year' | 'type' | undefined;
  /** Adds a note: `5 papers, 2 as first or co-first author`. */
  readonly counts?: boolean | undefined;
}

/** Entries ready to show, and what is said about them as a whole below. */
export interface SectionContent<View> {
  readonly items: readonly View[];
  readonly notes?: readonly Text[];
  /** A heading that fits these entries better than that of the type. */
  readonly title?: Text;
}

/**
 * How entries of the form most types share ({@link EntryView}) are listed: with a heading each, on one line each, or as
 * a label in the margin next to what belongs to it.
 */
export type EntryVariant = 'entry' | 'line' | 'label';

/** Parts that an entry has in most formats of résumés. A `line` is a whole entry in one text. */
export type EntryPart =
  | 'name'
  | 'organization'
  | 'position'
  | 'area'
  | 'studyType'
  | 'level'
  | 'location'
  | 'url'
  | 'DOI'
  | 'date'
  | 'status'
  | 'startDate'
  | 'endDate'
  | 'authors'
  | 'otherAuthors'
  | 'summary'
  | 'highlights'
  | 'keywords'
  | 'line';

/** What {@link JsonLdMapping} receives in addition to the entry. */
export interface JsonLdContext {
  /** The moment that separates current jobs from past ones. */
  readonly now: Date;
  /** A text in the language asked for, without its marks. */
  plain(text: LocalizedText | undefined): string | undefined;
  /** A text that may hold paragraphs and lists, each on a line of its own, without its marks. */
  prose(text: LocalizedText | undefined): string | undefined;
  /** An organization of schema.org; nothing where there is no name. */
  organization(name: LocalizedText | undefined, url?: string): object | undefined;
}

/** What schema.org has words for in the entries of a section. Absent values and empty lists are left out afterwards. */
export interface JsonLdMapping<Entry> {
  /** The keys of an entry that are written, such as `name` or `links.code`. */
  readonly keys: readonly string[];
  /** Properties that an entry adds to those of the person; nothing where it has no place, which `unsaid` explains. */
  person?(entry: Entry, context: JsonLdContext): Readonly<Record<string, unknown>> | undefined;
  /** What the owner made, as a creative work. */
  work?(entry: Entry, context: JsonLdContext): Readonly<Record<string, unknown>>;
  readonly unsaid?: string;
}

/** Everything that depends on the type of a section. */
export interface SectionDefinition<
  Schema extends z.ZodType,
  View,
  Field extends z.ZodType = z.ZodArray<Schema>,
> {
  /** What the section holds, in a few words: editors show it. */
  readonly about: string;
  readonly entry: Schema;
  /** What stands under the key of the section: a list of entries where left out, or one entry. */
  readonly field?: Field;
  /**
   * Titles that résumés in any format give such a section, by language, separated by commas. Importers know it by these and
   * by the headings in the language files; the first is the heading of a language that has none.
   */
  readonly titles?: Readonly<Record<string, string>>;
  /** Its headings say so little that importers know it by them only where they are the whole title: not `Teaching activities`. */
  readonly genericHeading?: boolean;
  /** How entries of the common form are listed; types whose views have a form of their own have none. */
  readonly variant?: EntryVariant;
  /** Its entries are short enough for a narrow column: always, or where they hold no more than a few lines. */
  readonly short?: boolean | 'where-brief';
  /** A résumé of one page does without it first. */
  readonly secondary?: boolean;
  /** The keys of the parts of an entry, where they are called otherwise than the parts. */
  readonly shape?: Readonly<Partial<Record<EntryPart, string>>>;
  /** What schema.org has words for; the type is left out there without it. */
  readonly jsonLd?: JsonLdMapping<z.infer<Schema>>;
  /** The title of an entry, where each is a section of its own; all entries are one section where left out. */
  titleOf?(entry: z.infer<Schema>): LocalizedText;
  prepare(entries: readonly z.infer<Schema>[], context: PrepareContext): SectionContent<View>;
  /** What is said once below the last section of the type, and without any entry too. */
  closing?(context: PrepareContext): readonly Text[];
}

/** Fields every map has that may be withheld or chosen for one reader. */
export const markFields = {
  visibility: visibilitySchema.optional(),
  tags: z
    .array(z.string())
    .optional()
    .describe('Words of the owner, such as research or industry, to choose entries for one reader by'),
};

/** Fields every entry of a section has. */
export const entryFields = {
  ...markFields,
  section: localizedTextSchema
    .optional()
    .describe('The title of a section of its own, together with other entries that give the same title'),
};

/** Ties a stored entry to its view, so that the compiler checks one against the other. */
export function defineSection<Schema extends z.ZodType, View, Field extends z.ZodType = z.ZodArray<Schema>>(
  definition: SectionDefinition<Schema, View, Field>,
): SectionDefinition<Schema, View, Field> {
  return definition;
}
