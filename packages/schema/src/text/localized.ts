import * as z from 'zod';
import { isSafeHref } from './href.js';
import { type InlineNode, linkTargets, parseInline } from './inline.js';

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

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

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
  error: ({ input }) => `found "${input}" as a language. Use a BCP 47 tag such as zh, zh-Hant or en.`,
});

/** Text a person reads: one string for every language, or a map from language tag to string. Inline Markdown. */
export const localizedTextSchema = z
  .union([markdown, z.record(languageTag, markdown)])
  .describe('A string, or a map by language tag such as { zh: …, en: … }. Inline Markdown is read.');

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** One text or several; several are shown as a list. */
export const localizedTextsSchema = z.union([localizedTextSchema, z.array(localizedTextSchema)]);

export type LocalizedTexts = z.infer<typeof localizedTextsSchema>;

/** The tag itself, then each shorter one: `zh-Hans-CN`, `zh-Hans`, `zh`. */
function fallbackChain(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** Picks the string for `locale`: exact, then shorter tags, then a regional sister, then the first one written. */
function resolve(source: LocalizedText, locale: string): { value: string; lang?: string } {
  if (typeof source === 'string') return { value: source };
  const tags = Object.keys(source);
  const [language] = locale.split('-');
  const tag =
    fallbackChain(locale).find((candidate) => candidate in source) ??
    tags.find((candidate) => candidate.split('-')[0] === language) ??
    tags[0];
  if (tag === undefined) return { value: '' };
  const value = source[tag] ?? '';
  return tag.split('-')[0] === language ? { value } : { value, lang: tag };
}

/** Prepares one text for `locale`; `lang` names the language of a text written in one language only. */
export function prepareText(source: LocalizedText, locale: string, lang?: string): Text {
  const resolved = resolve(source, locale);
  const children = parseInline(resolved.value);
  const foreign = resolved.lang ?? (lang === undefined || sameLanguage(lang, locale) ? undefined : lang);
  if (foreign !== undefined) return { lang: foreign, children };
  const [only] = children;
  return children.length === 1 && typeof only === 'string' ? only : children.length ? { children } : '';
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** Prepares one text or several as a list. */
export function prepareTexts(source: LocalizedTexts | undefined, locale: string): readonly Text[] {
  if (source === undefined) return [];
  return (Array.isArray(source) ? source : [source]).map((item) => prepareText(item, locale));
}
