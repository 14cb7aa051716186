import { designTokens } from '@resume/ui/tokens';
import { isLanguageTag } from './language-tag.js';
import type { Look } from './paper/theme.js';
import { PdfError } from './pdf-error.js';

/** @throws {PdfError} for an option that is none of what it may be, as callers without types may give it */
export function checkOptions({
  date,
  density,
  lang,
  theme,
  tokens = designTokens(),
}: Look & { readonly date: Date; readonly lang: string }): void {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw new PdfError(
      `Found ${String(date)} as options.date. Give the Date the document is from: equal input then makes equal bytes.`,
    );
  }
  if (typeof lang !== 'string' || !isLanguageTag(lang)) {
    throw new PdfError(
      `options.lang is ${JSON.stringify(lang)}, which is no language tag. Give the language of the document, such as en or zh-Hant: readers choose a voice by it.`,
    );
  }
  checkChoice('theme', theme, Object.keys(tokens.themes));
  checkChoice('density', density, Object.keys(tokens.paper));
}

function checkChoice(name: 'theme' | 'density', value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  throw new PdfError(`options.${name} is ${JSON.stringify(value)}. Use one of: ${known.join(', ')}.`);
}
