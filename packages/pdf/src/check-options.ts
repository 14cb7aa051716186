import { isLanguageTag } from '@resume/css';
import { baseTokens, designTokens, type Theme, themes } from '@resume/ui/themes';
import type { Look } from './look.js';
import { checkPage } from './page-options.js';
import { PdfError } from './pdf-error.js';

/** @throws {PdfError} for an option that is none of what it may be, as callers without types may give it */
export function checkOptions({
  date,
  density,
  lang,
  page = {},
  theme,
}: Look & { readonly date: Date; readonly lang: string }): void {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw new PdfError(
      `options.date is ${String(date)}. Give the Date the document is from: equal input then makes equal bytes.`,
    );
  }
  if (typeof lang !== 'string' || !isLanguageTag(lang)) {
    throw new PdfError(
      `options.lang is ${JSON.stringify(lang)}, which is no language tag. Give the language of the document, such as en or zh-Hant: readers choose a voice by it.`,
    );
  }
  if (theme !== undefined && theme !== 'none' && !isTheme(theme)) {
    throw new PdfError(
      `options.theme is ${JSON.stringify(theme)}, which is no theme. Give one of @resume/ui/themes, such as { theme: themes.${Object.keys(themes)[0]} }, one made by defineTheme, or "none".`,
    );
  }
  checkPage(page);
  const densities = Object.keys(designTokens(baseTokens).density);
  if (density !== undefined && !densities.includes(density)) {
    throw new PdfError(`options.density is ${JSON.stringify(density)}. Use one of: ${densities.join(', ')}.`);
  }
}

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' && value !== null && 'tokens' in value && 'stylesheet' in value;
