import { isLanguageTag } from '@resume/css';
import { type Look, lookProblem } from '@resume/ui/look';
import { PdfError } from './pdf-error.js';

/** @throws {PdfError} for an option that is none of what it may be, as callers without types may give it */
export function checkOptions({
  date,
  lang,
  ...look
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
  const problem = lookProblem(look);
  if (problem !== undefined) throw new PdfError(problem);
}
