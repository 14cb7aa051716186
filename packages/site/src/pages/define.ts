import type { FitOptions, PageOptions as SheetOptions } from '@resume/pdf';
import type { Arrangement, Visibility } from '@resume/schema';
import type { Messages } from '@resume/schema/languages';
import type { LetterView, ProjectView, PublicationView, ResumeView } from '@resume/schema/view';
import type { Theme } from '@resume/ui/themes';
import { type ComponentType, createElement, type ReactElement } from 'react';
import type { CitationText } from '../formats/formats.js';
import { type PageFacts, pageData, type StructuredData } from '../seo/structured-data.js';

/** A PDF, as pages link it. */
export interface PaperLink {
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** A picture of its first page. */
  readonly preview: string;
  /** The same for Word, where the edition has it. */
  readonly word?: FormatLink;
}

/** A project and where its case study is, if it has a page. */
export interface CaseLink {
  readonly slug: string;
  readonly href?: string;
  readonly project: ProjectView;
}

/** A paper and where its own page is, if it has one. */
export interface PublicationLink {
  readonly slug: string;
  readonly href?: string;
  readonly publication: PublicationView;
  /** How to cite it, in each of the ways people ask for. */
  cite(): readonly CitationText[];
}

/** The résumé for other programs, as pages link it. */
export interface FormatLink {
  readonly name: string;
  readonly href: string;
  readonly type: string;
}

/** The site around a page, in the page's language. */
export interface SiteView {
  /** Every word of the language. */
  readonly words: Messages;
  /** The address of a page in this language: `href('publications/')`. */
  href(path: string): string;
  /** The PDFs in this language, the main one first. */
  readonly papers: readonly PaperLink[];
  /** The projects in order, each with its case study. */
  readonly cases: readonly CaseLink[];
  /** The papers in order, each with its page. */
  readonly publications: readonly PublicationLink[];
  /** The résumé for other programs, in this language. */
  readonly formats: readonly FormatLink[];
}

/** What a page is made from. `entry` is the one it is about, where a file makes several pages. */
export interface PageProps<Entry = unknown> {
  readonly view: ResumeView;
  readonly site: SiteView;
  readonly entry: Entry;
}

/** An entry that has a page of its own; `slug` ends the page's address, the same in every language. */
export interface PageEntry {
  readonly slug: string;
}

export interface PageDefinition<Entry extends PageEntry> {
  /** The address below the language, ending in `/`; the home page has none: `''`. */
  readonly path: string;
  /** The place in the navigation, small numbers first. Without one, other pages lead here. */
  readonly order?: number;
  /** The entries that have a page each. Without it, the file is one page. */
  entries?(props: Omit<PageProps, 'entry'>): readonly Entry[];
  /** What the page is called: in the navigation, in the window, in search results. */
  title(props: PageProps<Entry>): string;
  /** One sentence for search results and link previews. */
  description?(props: PageProps<Entry>): string;
  /** What the page is to search engines; a page of the owner's where left out. */
  data?(props: PageProps<Entry>, facts: PageFacts): StructuredData;
  /** Further `<meta name content>`, such as what scholars' tools read. */
  meta?(props: PageProps<Entry>): readonly (readonly [name: string, content: string])[];
  /** The page itself. The frame around it is the site's. */
  readonly Body: ComponentType<PageProps<Entry>>;
}

/** One page in one language, ready to be made. */
export interface PageInstance {
  readonly path: string;
  readonly order: number | undefined;
  readonly title: string;
  readonly description: string;
  readonly meta: readonly (readonly [name: string, content: string])[];
  data(facts: PageFacts): StructuredData;
  body(): ReactElement;
}

/** The pages a file makes, for one language. */
export type PageModule = (props: Omit<PageProps, 'entry'>) => readonly PageInstance[];

/** Declares the page, or the pages, of a file in `pages`. */
export function definePage<Entry extends PageEntry>({
  path,
  order,
  entries,
  title,
  description,
  data = ({ view }, facts) => pageData(view, facts),
  meta = () => [],
  Body,
}: PageDefinition<Entry>): PageModule {
  return (context) =>
    // A file without entries is a page about nothing in particular: its `entry` is never read.
    (entries?.(context) ?? [{ slug: '' } as Entry]).map((entry) => {
      const props = { ...context, entry };
      return {
        path: entry.slug ? `${path}${entry.slug}/` : path,
        order,
        title: title(props),
        description: description?.(props) ?? '',
        meta: meta(props),
        data: (facts) => data(props, facts),
        body: () => createElement(Body, props),
      };
    });
}

/** What a PDF edition is made from. */
export type EditionProps = Pick<PageProps, 'view'> & {
  readonly words: Messages;
  /** The letter that the edition names. */
  readonly letter?: LetterView;
};

export interface Edition {
  /** Names the file: `resume` gives resume.zh.pdf. */
  readonly name: string;
  /** The place among the editions, small numbers first; the first is the one pages offer. */
  readonly order: number;
  title(props: EditionProps): string;
  /** One sentence: whom it is for. */
  description(props: EditionProps): string;
  /** A look of its own, such as `plain` of `@resume/ui/themes`. That of the settings by default. */
  readonly theme?: Theme;
  /** Sheet and margin. */
  readonly sheet?: SheetOptions;
  /** The most pages it may take: set denser where it takes more. */
  readonly fitTo?: FitOptions;
  /**
   * Whether it shows less of the résumé where the smallest type of `fitTo` takes more pages: fewer highlights first, then
   * older entries as one line, then neither courses nor interests and references. A build reports what is left out.
   *
   * @default false
   */
  readonly isShortened?: boolean;
  /** What this edition shows otherwise than the `layout` of the document says: order, titles, hidden sections. */
  readonly layout?: Arrangement;
  /** The variant of the résumé that it shows; the whole where left out. */
  readonly variant?: string;
  /** The name of the letter that it shows, one of `letters`; only sites for those who may see it have the edition. */
  readonly letter?: string;
  /** Whose site has it: `public`, or names of audiences; every site where left out. */
  readonly visibility?: Visibility;
  /** Tags of the languages it is made in; all of the site where left out. */
  readonly languages?: readonly string[];
  /** Whether it is published for Word too, in one column without a limit of pages. */
  readonly word?: boolean;
  /** Whether the résumé travels along as an attached JSON Resume, to be taken out again. */
  readonly attached?: boolean;
  readonly Body: ComponentType<EditionProps>;
}

/** Declares the PDF edition of a file in `documents`. */
export const defineEdition = (edition: Edition): Edition => edition;
