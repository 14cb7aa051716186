import {
  type LetterView,
  type PrepareOptions,
  prepareLetter,
  prepareResume,
  type Resume,
  type ResumeView,
  selectVariant,
} from '@resume/schema';
import { type SiteImage, type SiteImages, withAddresses } from '../media/images.js';
import type { Edition } from '../pages/define.js';

/** What documents of a site are made from. */
export interface DocumentOptions {
  readonly resume: Resume;
  /** The audience of the site. */
  readonly audience: string;
  /** The images of the résumé that can be shown. Default: none. */
  readonly images?: SiteImages;
  /** The credentials of certificates that were verified, as `readFacts` gives them. Default: none. */
  readonly verified?: PrepareOptions['verified'];
  /** The moment that the site is built for. */
  readonly now: Date;
}

/** Prepares the résumé for one language: for a PDF with the layout of its edition and the sources of texts. */
export type Prepare = (locale: string, options?: Pick<PrepareOptions, 'layout' | 'sources'>) => ResumeView;

/** A document of a site: the whole, or a variant of it that an edition shows. */
export interface SiteDocument {
  readonly prepare: Prepare;
  /** Prepares a letter of the document, by its name. */
  letter(name: string, locale: string): LetterView;
  /** The document as other programs get it: with the addresses of images in full. */
  readonly exported: Resume;
  /** Where something of it stands in the résumé, for messages. */
  sourceOf(path: string): string;
}

/**
 * The documents of a site, each made once. An edition of a variant is made of the document of the variant alone.
 *
 * @param addressOf the address of an image within the site
 * @param full an address within the site, in full
 */
export function siteDocuments(
  { resume, audience, images, verified = new Map(), now }: DocumentOptions,
  {
    base,
    full,
    shown,
  }: {
    readonly base: string;
    full(href: string): string;
    /** Gets every image that is shown, by its address. */
    readonly shown: Map<string, SiteImage>;
  },
): (edition?: Pick<Edition, 'variant'>) => SiteDocument {
  const image = (src: string) => {
    const found = images?.get(src);
    if (!found) return undefined;
    shown.set(base + found.path, found);
    return base + found.path;
  };
  const documentFrom = (document: Resume, sourceOf: SiteDocument['sourceOf']): SiteDocument => ({
    prepare: (locale, forPdf) =>
      prepareResume(document, { locale, audience, image, verified, now, ...forPdf }),
    letter: (name, locale) => prepareLetter(document, name, { locale, audience, image, now, sources: true }),
    exported: withAddresses(document, (src) => {
      const found = images?.get(src);
      return found && full(base + found.path);
    }),
    sourceOf,
  });
  const whole = documentFrom(resume, (path) => path);
  const variants = new Map<string, SiteDocument>();
  return ({ variant } = {}) => {
    if (variant === undefined) return whole;
    const known = variants.get(variant);
    if (known) return known;
    const selected = selectVariant(resume, variant, { audience });
    const made = documentFrom(selected.resume, selected.sourceOf);
    variants.set(variant, made);
    return made;
  };
}
