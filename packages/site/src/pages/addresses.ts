import { fontSlug } from '@resume/pdf/fonts';
import { isSameLanguage } from '@resume/schema/languages';
import type { ThemeFace } from '@resume/ui/themes';
import type { Page, Site, Translation } from '../site.js';
import type { Edition } from './define.js';

/** The file of an edition in a language. */
export const pdfName = ({ name }: Pick<Edition, 'name'>, locale: string) => `${name}.${locale}.pdf`;

/** The file of an edition in a language, for Word. */
export const docxName = ({ name }: Pick<Edition, 'name'>, locale: string) => `${name}.${locale}.docx`;

/** The picture of the first page of an edition. */
export const previewName = ({ name }: Pick<Edition, 'name'>, locale: string) =>
  `previews/${name}.${locale}.webp`;

/** Whether an edition is made in a language. */
export const isMadeIn = ({ languages }: Pick<Edition, 'languages'>, locale: string): boolean =>
  languages === undefined || languages.some((tag) => isSameLanguage(tag, locale));

/** The translations that an edition is made in. */
export const translationsOf = (
  edition: Pick<Edition, 'languages'>,
  translations: readonly Translation[],
): readonly Translation[] => translations.filter(({ locale }) => isMadeIn(edition, locale));

/** The file of a face, subset to what pages in a language show. */
export const fontPath = (face: ThemeFace, locale: string) => `fonts/${locale}/${fontSlug(face)}.woff2`;

/** The image that is shown where a page is linked. */
export const socialImagePath = ({ path }: Pick<Page, 'path'>, locale: string) =>
  `social/${locale}/${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.png`;

/** The same page in every language that has it, by tag. */
export const alternatesOf = (site: Site, { path }: Pick<Page, 'path'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    site.translations.flatMap(({ locale, pages }) =>
      pages.filter((other) => other.path === path).map(({ href }) => [locale, href] as const),
    ),
  );

/** Addresses by language as search engines want them: in full, with one for visitors of any other language. */
export function inFull(
  { settings, full }: Site,
  alternates: Readonly<Record<string, string>>,
): Record<string, string> {
  const fallback = alternates[settings.languages[0]] ?? Object.values(alternates)[0];
  const all = { ...alternates, ...(fallback !== undefined && { 'x-default': fallback }) };
  return Object.fromEntries(Object.entries(all).map(([tag, href]) => [tag, full(href)]));
}

/** The entrances of the site: the first page of each language, with the name of its owner there. */
export const homePages = (
  { translations }: Pick<Site, 'translations'>,
  nameOf: (one: Translation) => string,
) => translations.map((one) => ({ locale: one.locale, name: nameOf(one), href: one.site.href('') }));
