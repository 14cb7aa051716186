import type { Cache } from '@resume/pdf/vite';
import type { Resume, ResumeView } from '@resume/schema';
import type { DesignTokens, ThemeFace } from '@resume/ui/themes';
import type { SiteImage } from './media/images.js';
import type { Edition, PageInstance, PageModule, SiteView } from './pages/define.js';
import type { Assets } from './pages/html.js';
import type { ReadSettings } from './settings/site-settings.js';
import type { DocumentOptions, Prepare, SiteDocument } from './variants/site-documents.js';

/** A file of the site, made when it is asked for. */
export type SiteFile = () => Promise<string | Uint8Array> | string | Uint8Array;

/** Gives files of one topic, each with its path in the site. It makes none of them. */
export type Producer = (site: Site) => readonly (readonly [path: string, make: SiteFile])[];

export interface SiteOptions extends DocumentOptions {
  readonly settings: ReadSettings;
  /** The pages of the site; those of the engine where left out. */
  readonly pages?: readonly PageModule[];
  /** The PDFs to publish, the first being the one that pages offer; those of the engine where left out. */
  readonly editions?: readonly Edition[];
  /** What every page links. */
  readonly page: Assets;
  /** The script of the page at `/`, which goes on to the visitor's language. */
  readonly welcomeScripts: readonly string[];
  /** The stylesheets pages link, as one text: fonts are subset by it. Without it, every font holds every character. */
  readonly css?: string;
  /** Where what takes long to make is kept from one build to the next. */
  readonly cache?: Cache;
  /**
   * Called for what is not as it should be, such as a PDF that takes more pages than it may.
   *
   * @param path what it is about in the document, where that is known
   */
  readonly onWarning?: (message: string, path?: string) => void;
  /** Called for what is as it should be and worth knowing: what an edition leaves out to fit on its pages. */
  readonly onInfo?: (message: string) => void;
}

/** A page in one language, and where it is. */
export interface Page extends PageInstance {
  readonly href: string;
}

/** The site in one language. */
export interface Translation {
  readonly locale: string;
  readonly view: ResumeView;
  readonly site: SiteView;
  readonly pages: readonly Page[];
  /** Where the feed of publications is, and its title; nothing where there are none. */
  readonly feed: { readonly href: string; readonly title: string } | undefined;
}

/** The stylesheet that a language has to itself. */
export interface LanguageStylesheet {
  readonly path: string;
  readonly text: string;
  /** All stylesheets that pages in the language link. */
  readonly links: readonly string[];
}

/** All that producers of files need to know: `describeSite` finds it out once. */
export interface Site extends SiteOptions {
  readonly editions: readonly Edition[];
  readonly cache: Cache;
  /** The path that every address in the site begins with. */
  readonly base: string;
  /** An address within the site, in full. */
  full(href: string): string;
  readonly prepare: Prepare;
  /** One per language of the settings, in their order. */
  readonly translations: readonly [Translation, ...Translation[]];
  readonly faces: readonly ThemeFace[];
  readonly design: DesignTokens;
  /** The accent on screens that are light, and in PDFs. */
  readonly accent: string;
  /** Whether search engines are asked to stay out. */
  readonly isHidden: boolean;
  /** The images that this audience sees, by their address. */
  readonly shown: ReadonlyMap<string, SiteImage>;
  /** The résumé as other programs get it: with the addresses of images in full. */
  readonly exported: Resume;
  /** The document of an edition: the whole, or that of its variant. */
  documentOf(edition: Edition): SiteDocument;
  /** The stylesheet of a language, made once. */
  stylesheetOf(translation: Translation): LanguageStylesheet;
  /** The HTML of a page, made once. */
  htmlOf(translation: Translation, page: Page): string;
  /** The page at `/`, and the one for addresses that lead nowhere, each made once. */
  welcome(): string;
  notFound(): string;
}
