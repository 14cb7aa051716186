import type { LetterForm } from './letter-form.js';

/**
 * A word or a sentence. `{name}` stands for a value. What depends on a number has a form for each plural category of
 * the language (`Intl.PluralRules`).
 */
export type Phrase =
  | string
  | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Every word that library and site show of their own accord, by group. */
export interface Words {
  /** Headings by type of section. A type that has none here is headed by the titles in its own file. */
  readonly sections: Readonly<Record<string, string>>;
  /** Labels of contacts; `mobile` is that of mobile numbers, `address` that of a place with its street. */
  readonly contacts: Record<
    'email' | 'phone' | 'mobile' | 'url' | 'location' | 'address' | 'pronouns' | 'scholar',
    string
  >;
  /** Labels of personal facts. */
  readonly facts: Record<
    | 'birthDate'
    /** Instead of the birth date, where the age alone is shown. */
    | 'age'
    | 'birthPlace'
    | 'gender'
    | 'nationality'
    | 'workPermit'
    | 'ethnicity'
    | 'hometown'
    | 'registeredResidence'
    | 'politicalStatus'
    | 'maritalStatus'
    | 'dependents'
    | 'militaryService'
    | 'drivingLicenses'
    | 'health'
    | 'height'
    | 'professionalTitle'
    | 'careerStart',
    string
  >;
  /** Terms that an owner may write as a personal fact. */
  readonly factTerms: Record<
    'female' | 'male' | 'single' | 'married' | 'divorced' | 'widowed' | 'completed' | 'exempt',
    string
  >;
  /** Labels of what the owner seeks. */
  readonly seeking: Record<
    | 'positions'
    | 'industries'
    | 'locations'
    | 'remote'
    | 'relocation'
    | 'types'
    | 'salary'
    | 'availableFrom'
    | 'status'
    | 'motivation'
    | 'conditions',
    string
  >;
  /** Terms that an owner may write about what they seek. */
  readonly seekingTerms: Record<
    'immediately' | 'negotiable' | 'employed' | 'employed-looking' | 'unemployed' | 'student' | 'yes' | 'no',
    string
  >;
  /** Sentences of personal facts, of what is sought and of the document. */
  readonly factPhrases: Record<
    | 'age'
    | 'dateWithAge'
    | 'years'
    | 'since'
    | 'inMonths'
    | 'salaryFrom'
    | 'salaryUpTo'
    | 'perHour'
    | 'perDay'
    | 'perMonth'
    | 'perYear'
    | 'salaryMonths'
    /** The date of the document. */
    | 'documentDate',
    Phrase
  >;
  /** Labels of the parts of an entry. */
  readonly details: Record<
    | 'responsibilities'
    | 'achievements'
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
    | 'tests'
    | 'leavingReason'
    | 'phases'
    | 'client'
    | 'principalInvestigator'
    | 'stars'
    /** In a month. */
    | 'downloads',
    string
  >;
  /** What a link leads to. */
  readonly links: Record<
    'code' | 'data' | 'demo' | 'paper' | 'poster' | 'project' | 'slides' | 'video',
    string
  >;
  /** Terms that an owner may write as a key, such as the status of a patent or the kind of a talk. */
  readonly terms: Record<
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
    | 'co-investigator'
    | 'active'
    | 'expired',
    string
  >;
  /** How somebody is employed. */
  readonly employmentTypes: Record<
    | 'full-time'
    | 'part-time'
    | 'internship'
    | 'contract'
    | 'freelance'
    | 'working-student'
    | 'dispatch'
    | 'visiting',
    string
  >;
  /** What a school leads to. */
  readonly educationLevels: Record<
    'high-school' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate',
    string
  >;
  readonly educationModes: Record<'full-time' | 'part-time', string>;
  readonly educationStatuses: Record<'enrolled' | 'expected' | 'graduated' | 'withdrawn', string>;
  /** How well a language is spoken, on the scale of the Interagency Language Roundtable. */
  readonly fluencies: Record<
    | 'elementary-proficiency'
    | 'limited-working'
    | 'minimum-professional'
    | 'full-professional'
    | 'native-or-bilingual',
    string
  >;
  /** How well something is known. */
  readonly skillLevels: Record<
    'novice' | 'beginner' | 'intermediate' | 'advanced' | 'expert' | 'master',
    string
  >;
  readonly exhibitionKinds: Record<'solo' | 'group' | 'fair' | 'screening', string>;
  /** How far ahead a goal is. */
  readonly goalTerms: Record<'vision' | 'short' | 'long', string>;
  /** Headings of publications grouped by type. */
  readonly publicationTypes: Record<
    'journal' | 'conference' | 'workshop' | 'preprint' | 'book' | 'chapter' | 'thesis' | 'report' | 'other',
    string
  >;
  /** What the marks behind the names of authors mean. */
  readonly publicationMarks: Record<'equal' | 'corresponding' | 'coFirst', string>;
  /** What bibliographies add to a work, abbreviated. The forms of `edition` are those of ordinal numbers. */
  readonly publicationParts: Record<
    | 'edition'
    | 'chapter'
    | 'part'
    | 'number'
    /** How many volumes a work has. */
    | 'volumes'
    /** How many pages a work has. */
    | 'pages'
    | 'translators',
    Phrase
  >;
  /** What `Intl` cannot say of dates. `present` ends a span that goes on; `asOf` follows a figure, `asOfBy` one that somebody else counted. */
  readonly dates: Record<
    | 'present'
    | 'asOf'
    | 'asOfBy'
    | 'circa'
    | 'expected'
    | 'spring'
    | 'summer'
    | 'autumn'
    | 'winter'
    | 'quarter'
    | 'firstHalf'
    | 'secondHalf'
    /** The ten years that begin with `{year}`. */
    | 'decade'
    | 'validUntil',
    string
  >;
  /** Parts of sentences. */
  readonly phrases: Record<
    /** Stands between the items of a list. */
    | 'nameSeparator'
    /** Follows the last author where more are not named. */
    | 'otherAuthors'
    /** Follows the last of those who edited a book. */
    | 'editors'
    /** The heading of publications where some are left out. */
    | 'selectedPublications'
    /** The heading of jobs where all are internships. */
    | 'internships'
    | 'rating'
    | 'ratingTimes'
    | 'rank'
    | 'rankOf'
    /** Behind a change, where the sign does not say so. */
    | 'better'
    | 'worse'
    | 'percentagePoints'
    | 'journalRank'
    | 'conferenceRank'
    | 'venueRank'
    | 'edition'
    | 'indexedIn'
    | 'curatedBy'
    /** Next to a certificate whose file is signed by who issued it. */
    | 'signatureVerified'
    /** How many people an employer has. */
    | 'employees'
    | 'capital'
    | 'revenue'
    | 'papers'
    | 'leadingPapers'
    | 'citedBy'
    | 'citations'
    | 'citationsAtLeast',
    Phrase
  >;
  /** What letters say. A line break in `closing` begins a line. */
  readonly letters: Record<
    /** To somebody whose name is known, and to whoever reads it. */
    | 'salutation'
    | 'salutationToAnyone'
    | 'closing'
    | 'closingToAnyone'
    | 'placeAndDate'
    /** The date where no place is written. */
    | 'dateAlone'
    | 'subject'
    | 'reference'
    /** Heads the list of what goes with the letter. */
    | 'enclosures'
    /** How a person and an organization are named in an address. */
    | 'person'
    | 'organization',
    string
  >;
  /** What pages of the site say. */
  readonly site: Record<
    | 'resume'
    | 'skipToContent'
    | 'downloadPdf'
    | 'otherLanguage'
    | 'navigation'
    | 'languages'
    | 'publications'
    | 'publicationsAbout'
    | 'nextProject'
    | 'papers'
    | 'papersAbout'
    /** Precedes the links to files for other programs. */
    | 'formats'
    /** Names the ways to cite a publication. */
    | 'cite'
    | 'copy'
    | 'copied'
    | 'filter'
    | 'filtered'
    /** Describes the picture of a PDF's first page. */
    | 'firstPage'
    | 'notFound'
    | 'toHome',
    string
  >;
  /** Labels on the page of one publication. */
  readonly publication: Record<'authors' | 'venue' | 'date' | 'remarks' | 'summary' | 'url', string>;
  /** Titles of the site's PDFs, and a line about each. */
  readonly editions: Record<'full' | 'onePage' | 'plain' | 'publications', string>;
  readonly editionsAbout: Record<'full' | 'onePage' | 'plain' | 'publications', string>;
  /** What a button says that makes a PDF in the browser. */
  readonly download: Record<'fonts' | 'layout' | 'pages' | 'writing' | 'stop' | 'done' | 'failed', string>;
}

/** One word by its group and name, such as `sections.work`. */
export type WordKey = { [Group in keyof Words]: `${Group}.${keyof Words[Group] & string}` }[keyof Words];

/** How precisely a birth date is shown. */
export type BirthDateForm = 'date' | 'month' | 'year' | 'age' | 'date-and-age';

/** How the résumés of a language write personal facts. */
export interface PersonalForm {
  /** The facts that come first, in this order; the others follow in the order of {@link Words.facts}. */
  readonly order: readonly (keyof Words['facts'])[];
  /** How birth dates are shown where the document does not say. @default 'date' */
  readonly birthDate?: BirthDateForm;
  /** The date and the place of birth in one fact, such as `{date} in {place}`; two facts where left out. */
  readonly birth?: string;
  /** What a signature confirms. */
  readonly statement?: string;
  /** What application forms write before the name and before how it is read, in languages that have such forms. */
  readonly name?: { readonly name: string; readonly reading?: string };
}

/** The words of a career as a table of events. */
export interface HistoryWords {
  /** The heads of the columns of years and of months. */
  readonly columns: readonly [year: string, month: string];
  /** Stands between the parts of an event. */
  readonly space: string;
  /** Entering a school, `{name}`. */
  readonly entered: string;
  readonly graduated: string;
  /** Graduating in time to come. */
  readonly graduating: string;
  /** Completing a further degree. */
  readonly completed: string;
  readonly completing: string;
  readonly withdrew: string;
  /** Still at the school. */
  readonly enrolled: string;
  /** Entering a company, `{name}`. */
  readonly joined: string;
  /** Entering a company in another than regular employment, `{type}`. */
  readonly joinedAs: string;
  readonly left: string;
  /** Leaving in time to come. */
  readonly leaving: string;
  /** Leaving for a `{reason}`. */
  readonly leftFor: string;
  /** Follows a job that goes on. */
  readonly untilNow: string;
  /** Obtaining a certificate, `{name}`. */
  readonly obtained: string;
  /** A department that somebody joins, `{department}`. */
  readonly assigned: string;
  /** Points in a test, `{score}`. */
  readonly points: string;
  /** Ends the table. */
  readonly end: string;
  /** The headings of sections in such a document. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A language: its words, and how its résumés write dates and personal facts. Everything else comes from `Intl`. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Months in words as `Intl` writes them, short or long; or dates in figures alone. */
  readonly dateStyle:
    | 'short'
    | 'long'
    | { readonly order: 'year-month-day' | 'day-month-year'; readonly separator: string };
  /** Facts are in the order of {@link Words.facts} where left out. */
  readonly personal?: PersonalForm;
  /** For languages whose forms write a career as a table of events. */
  readonly history?: HistoryWords;
  /** In blocks, in the usual order, where left out. */
  readonly letter?: LetterForm;
  readonly words: Words;
  /** Words that differ outside the region most speakers of the language live in: British for American English. */
  readonly elsewhere?: Readonly<Partial<Record<WordKey, string>>>;
}
