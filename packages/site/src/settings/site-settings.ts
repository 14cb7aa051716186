import type { ErrorPlace } from '@resume/pdf/vite';
import type { PageOptions } from '@resume/ui/look';
import type { Density, Theme, TokenError } from '@resume/ui/themes';

/** All that is decided about a site. */
export interface SiteSettings {
  /** The address of the site; its path is the base of every address within the site. */
  readonly url: string;
  /** The languages the site is made in, by BCP 47 tag; the first is for visitors whose own is not among them. */
  readonly languages: readonly [string, ...string[]];
  /**
   * The look of pages and PDFs: the name of a theme of `@resume/ui`, a folder by its path such as `./press`, an installed
   * package by its name, or a theme made by `defineTheme`. Where it is left out, a folder `theme` is taken.
   */
  readonly theme: string | Theme;
  /** A token file to change the theme by, such as one exported from Storybook, by its path. */
  readonly tokens?: string;
  /** How much space lines and entries get. */
  readonly density: Density;
  /** Size and margin of the sheets of PDFs, where an edition has none of its own: `{ size: 'Letter', margin: 18 }`. */
  readonly sheet: PageOptions;
  /** Another accent than the tokens', as hex colours that stand out from paper by 4.5:1. */
  readonly accent: { readonly light: string; readonly dark: string } | undefined;
  /**
   * Further fonts for PDFs, for characters that the fonts of the site lack: npm packages, or paths of TTF, OTF, WOFF or WOFF2
   * files as seen from the folder of the site. Pages show such characters in fonts of the visitor's system.
   */
  readonly fonts: readonly string[];
  /** The pages to publish, by the names of their files such as `Home`; `all` there are. */
  readonly pages: 'all' | readonly string[];
  /** The names of the editions to publish, in order; `all` there are. */
  readonly editions: 'all' | readonly string[];
  /** Whether the editions that have `word: true` are published for Word too, next to their PDFs. */
  readonly word: boolean;
  /** Whom a build can be for, and the folder it goes to. */
  readonly audiences: Readonly<Record<string, { readonly folder: string }>> & {
    readonly public: { readonly folder: string };
  };
}

/** Settings that are checked, with the theme that they name. */
export interface ReadSettings extends SiteSettings {
  readonly theme: Theme;
}

/** Settings that cannot be used; the message says what to write instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** Where the fault stands, where it is in a file that the settings name; the message says it too. */
  readonly loc: ErrorPlace | undefined;

  constructor(message: string, loc?: ErrorPlace) {
    super(message);
    this.loc = loc;
  }

  /** An error about a theme, at its place in the file of the theme if it is in one. */
  static ofTheme(where: string, { loc, message }: TokenError): SettingsError {
    return new SettingsError(loc ? message : `${where}: theme: ${message}`, loc);
  }
}

/** What an owner writes in `settings.ts`: every setting may be left out. */
export type WrittenSettings = Partial<SiteSettings>;

/** What holds where `settings.ts` does not decide. The languages are those of the résumé. */
export const defaultSettings: SiteSettings = {
  url: 'https://example.org/',
  languages: ['en'],
  theme: 'ledger',
  density: 'comfortable',
  sheet: {},
  accent: undefined,
  fonts: [],
  pages: 'all',
  editions: 'all',
  word: true,
  audiences: { public: { folder: 'dist' }, recruiter: { folder: 'dist-recruiter' } },
};

/** Checks settings against their type while they are written. */
export const defineSettings = (settings: WrittenSettings): WrittenSettings => settings;
