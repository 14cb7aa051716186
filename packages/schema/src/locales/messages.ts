import type { SectionType } from '../sections/index.js';

/** Parts of a partial date, as written: `{ year: '2023', month: '08' }`. */
export interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Every word the project says in one language. The compiler names what a language lacks. */
export interface Messages {
  /** BCP 47 tag. */
  readonly locale: string;
  /** The language's name in itself. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sections: Readonly<Record<SectionType, string>>;
  readonly contacts: Readonly<Record<'email' | 'phone' | 'url' | 'location', string>>;
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
      | 'outcome',
      string
    >
  >;
  readonly goalTerms: Readonly<Record<'vision' | 'short' | 'long', string>>;
  readonly present: string;
  formatDate(date: DateParts): string;
  /** `Outstanding in 2 of 2 reviews`; `reviews` where their number is known. */
  formatRating(rating: string, count: number, reviews: number | undefined): string;
  /** A signed change: `+8 percentage points`, `−30%`. `unit` is `%`, `pp` or a word of the owner's. */
  formatChange(change: number, unit: string): string;
  /** `CCF-A journal`. */
  formatRank(rank: { system: string; value: string; kind?: 'journal' | 'conference' | undefined }): string;
  /** Follows the last author when more are not named, with what separates the two. */
  readonly otherAuthors: string;
  readonly publicationMarks: {
    /** Explains the sign after an author's name. */
    readonly equal: string;
    readonly coFirst: string;
  };
  formatCitations(citations: { count: number; atLeast: boolean; source: string }): string;
  readonly site: Readonly<Record<'resume' | 'skipToContent' | 'downloadPdf' | 'otherLanguage', string>>;
}
