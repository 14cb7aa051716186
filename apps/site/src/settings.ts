import type { Locale } from '@resume/schema';

/** The languages the site is made in, the first being the one chosen when a visitor's is not among them. */
export const languages: readonly Locale[] = ['zh', 'en'];

/** The PDF of one language, as its address within the site. */
export const pdfPath = (locale: string) => `/resume.${locale}.pdf`;
