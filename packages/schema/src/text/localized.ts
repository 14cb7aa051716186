import * as z from 'zod';
import { isSameWriting, nearestTag } from '../languages/tags.js';
import { isSafeHref } from './href.js';
import { type InlineNode, inlineToString, linkTargets, parseInline } from './inline.js';

/**
 * Prepared text. A plain string is in the language of the view; anything else says what it is made of, and `lang`
 * (BCP 47) when it is in another language, as for an English paper title in a Chinese résumé.
 */
export type Text =
  | string
  | {
      readonly lang?: string;
      readonly children: readonly InlineNode[];
    };

/** The key of a localized map that stands for every language without an entry of its own. */
export const DEFAULT_LANGUAGE = 'default';

const LANGUAGE_TAG = /^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?|default)$/;

const markdown = z.string().superRefine((value, context) => {
  for (const href of linkTargets(value)) {
    if (!isSafeHref(href)) {
      context.addIssue({
        code: 'custom',
        message: `found a link to "${href}". Use an http, https, mailto, tel or relative address.`,
      });
    }
  }
});

const languageTag = z.string().regex(LANGUAGE_TAG, {
  error: ({ input }) =>
    `found "${input}" as a language. Use a BCP 47 tag such as zh, zh-Hant or en, or default for all others.`,
});

/** Text a person reads: one string for every language, or a map from language tag to string. Inline Markdown. */
export const localizedTextSchema = z
  .union([markdown, z.record(languageTag, markdown)])
  .describe('A string, or a map by language tag such as { zh: …, en: … }. Inline Markdown is read.');

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** One text or several; several are shown as a list. */
export const localizedTextsSchema = z
  .union([localizedTextSchema, z.array(localizedTextSchema)])
  .describe('One text, or several, which are shown as a list');

export type LocalizedTexts = z.infer<typeof localizedTextsSchema>;

/** The tag of `available` that serves `locale` best: one of its language, then `default`, then the first there is. */
export function bestTag(available: readonly string[], locale: string): string | undefined {
  return nearestTag(available, locale) ?? available.find((tag) => tag === DEFAULT_LANGUAGE) ?? available[0];
}

/** The string of a text in `locale`, before its Markdown is read; `lang` where it is in another language. */
export function resolveText(source: LocalizedText, locale: string): { value: string; lang?: string } {
  if (typeof source === 'string') return { value: source };
  const tag = bestTag(Object.keys(source), locale);
  if (tag === undefined) return { value: '' };
  const value = source[tag] ?? '';
  return tag === DEFAULT_LANGUAGE || isSameWriting(tag, locale) ? { value } : { value, lang: tag };
}

/** The string of a text that is in the language of `locale`, or in every language; nothing where it has none. */
export function textIn(source: LocalizedText | undefined, locale: string): string | undefined {
  if (typeof source === 'string' || source === undefined) return source;
  const tag = nearestTag(Object.keys(source), locale) ?? DEFAULT_LANGUAGE;
  return source[tag];
}

/** Prepares one text for `locale`; `lang` names the language of a text written in one language only. */
export function prepareText(source: LocalizedText, locale: string, lang?: string): Text {
  const resolved = resolveText(source, locale);
  const children = parseInline(resolved.value);
  const foreign = resolved.lang ?? (lang === undefined || isSameWriting(lang, locale) ? undefined : lang);
  if (foreign !== undefined) return { lang: foreign, children };
  const [only] = children;
  return children.length === 1 && typeof only === 'string' ? only : children.length ? { children } : '';
}

/** The visible characters of prepared text. */
export function textToString(text: Text): string {
  return typeof text === 'string' ? text : inlineToString(text.children);
}

/** Prepares one text or several as a list. */
export function prepareTexts(source: LocalizedTexts | undefined, locale: string): readonly Text[] {
  if (source === undefined) return [];
  return (Array.isArray(source) ? source : [source]).map((item) => prepareText(item, locale));
}
