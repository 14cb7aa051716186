import type { SectionType } from '../sections/index.js';

/** Parts of a partial date, as written: `{ year: '2023', month: '08' }`. */
export interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Words an owner may write as a key, to have them said in the language of the view. */
export type Term =
  | 'accepted'
  | 'filed'
  | 'forthcoming'
  | 'granted'
  | 'in-review'
  | 'pending'
  | 'preprint'
  | 'invited'
  | 'keynote'
  | 'oral'
  | 'panel'
  | 'poster'
  | 'tutorial'
  | 'principal-investigator'
  | 'co-investigator';

/** Kinds of paper with a heading of their own where papers are grouped. */
export type PublicationType =
  | 'journal'
  | 'conference'
  | 'workshop'
  | 'preprint'
  | 'book'
  | 'chapter'
  | 'thesis'
  | 'report'
  | 'other';

/** Every word the project says in one language. The compiler names what a language lacks. */
export interface Messages {
  /** BCP 47 tag. */
  readonly locale: string;
  /** The language's name in itself. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sections: Readonly<Record<SectionType, string>>;
  /** The heading of papers where some are left out. */
  readonly selectedPublications: string;
  readonly contacts: Readonly<
    Record<'email' | 'phone' | 'url' | 'location' | 'pronouns' | 'scholar', string>
  >;
  readonly details: Readonly<
    Record<
      | 'responsibilities'
      | 'achievements'
      | 'highlights'
      | 'ratings'
      | 'advisors'
      | 'program'
      | 'research'
      | 'honors'
      | 'courses'
      | 'context'
      | 'approach'
      | 'outcome'
      | 'employer'
      | 'roles'
      | 'entity'
      | 'minors'
      | 'thesis'
      | 'grade'
      | 'team'
      | 'stack'
      | 'license'
      | 'version'
      | 'students'
      | 'topic'
      | 'amount'
      | 'tests',
      string
    >
  >;
  readonly links: Readonly<
    Record<'code' | 'data' | 'demo' | 'paper' | 'poster' | 'project' | 'slides' | 'video', string>
  >;
  readonly terms: Readonly<Record<Term, string>>;
  readonly goalTerms: Readonly<Record<'vision' | 'short' | 'long', string>>;
  readonly present: string;
  /** Stands between the names of a list: `, `. */
  readonly nameSeparator: string;
  formatDate(date: DateParts): string;
  /** A number with the separators of the language. */
  formatNumber(value: number): string;
  /** `as of January 2026`, put behind a figure. */
  formatAsOf(figure: string, date: string): string;
  /** `Outstanding in 2 of 2 reviews`; `reviews` where their number is known. */
  formatRating(rating: string, count: number, reviews: number | undefined): string;
  /** `3.9 / 4.3, rank 3 of 120`. */
  formatGrade(grade: {
    score?: string | undefined;
    scale?: string | undefined;
    rank?: number | undefined;
    of?: number | undefined;
  }): string;
  /** A signed change: `+8 percentage points`, `−30%`. `unit` is `%`, `pp` or a word of the owner's. */
  formatChange(change: number, unit: string): string;
  /** `CCF-A journal`. */
  formatRank(rank: {
    system: string;
    value: string;
    edition?: string | undefined;
    kind?: 'journal' | 'conference' | undefined;
  }): string;
  /** Follows the last author when more are not named, with what separates the two. */
  readonly otherAuthors: string;
  readonly publicationTypes: Readonly<Record<PublicationType, string>>;
  readonly publicationMarks: {
    /** Explains the sign after an author's name. */
    readonly equal: string;
    readonly corresponding: string;
    readonly coFirst: string;
  };
  /** `5 papers, 2 as first or co-first author`. */
  formatPublicationCounts(counts: { total: number; leading: number }): string;
  /** How often one paper is cited. */
  formatCitedBy(count: number): string;
  formatCitations(citations: { count: number; atLeast: boolean; source: string }): string;
  readonly site: Readonly<Record<'resume' | 'skipToContent' | 'downloadPdf' | 'otherLanguage', string>>;
}
