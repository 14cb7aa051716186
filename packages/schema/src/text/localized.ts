import * as z from 'zod';
import { directionOf, isLanguageTag, isSameWriting, nearestTag } from '../languages/tags.js';
import { linkTargets } from './addresses.js';
import { readBlocks, type SourceBlock } from './blocks.js';
import { isSafeHref } from './href.js';
import { type InlineOptions, parseInline } from './inline.js';
import { type BlockText, type InlineNode, inlineToString, type Text, type TextBlock } from './nodes.js';
import { DEFAULT_LANGUAGE } from './text-in.js';

const LANGUAGE_TAG = /^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?|default)$/;

/** Whether a key of a text by language is one: the tag of a language, or `default` for all others. */
export const isTextLanguage = (key: string): boolean =>
  LANGUAGE_TAG.test(key) && (key === DEFAULT_LANGUAGE || isLanguageTag(key));

const markdown = z.string().superRefine((value, context) => {
  for (const href of linkTargets(value)) {
    if (!isSafeHref(href)) {
      context.addIssue({
        code: 'custom',
        message: `A link leads to "${href}". Use an http, https, mailto, tel or relative address.`,
      });
    }
  }
});

const NOT_A_LANGUAGE = ({ input }: { readonly input?: unknown }) =>
  `"${input}" is no language. Use a BCP 47 tag such as zh, zh-Hant or en, or default for all others; put a text that holds a colon in quotes.`;

const languageTag = z
  .string()
  .regex(LANGUAGE_TAG, { error: NOT_A_LANGUAGE, abort: true })
  .refine(isTextLanguage, { error: NOT_A_LANGUAGE });

/** Text a person reads: one string for every language, or a map from language tag to string. Markdown. */
export const localizedTextSchema = z
  .union([markdown, z.record(languageTag, markdown)])
  .describe('A string, or a map by language tag such as { zh: …, en: … }. Markdown is read.');

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

/** The string of a text in `locale`, and the language it is in where that is another. */
function resolveIn(source: LocalizedText, locale: string, lang: string | undefined) {
  const { value, lang: foreign } = resolveText(source, locale);
  const declared = lang === undefined || isSameWriting(lang, locale) ? undefined : lang;
  const found = foreign ?? declared;
  if (found === undefined) return { value, language: {} };
  const dir = directionOf(found);
  return { value, language: { lang: found, ...(dir !== directionOf(locale) && { dir }) } };
}

/** The language of a text, where it is another than that of the view. */
type ForeignLanguage = Pick<Exclude<Text, string>, 'lang' | 'dir'>;

/** Nodes as a text, in as few words as say it; nothing but white space is no text. */
function toText(children: readonly InlineNode[], language: ForeignLanguage = {}): Text {
  if (inlineToString(children).trim() === '') return '';
  const [only] = children;
  if (language.lang !== undefined) return { ...language, children };
  return children.length === 1 && typeof only === 'string' ? only : { children };
}

/** Prepares a text of one line for `locale`; `lang` names the language of a text written in one language only. */
export function prepareText(
  source: LocalizedText,
  locale: string,
  lang?: string,
  options?: InlineOptions,
): Text {
  const resolved = resolveIn(source, locale, lang);
  return toText(parseInline(resolved.value.trim(), options), resolved.language);
}

/** Prepares a text that may hold paragraphs and lists. */
export function prepareBlockText(source: LocalizedText, locale: string): BlockText {
  const { value, language } = resolveIn(source, locale, undefined);
  return toBlockText(readBlocks(value), language);
}

/** Blocks as they are written, prepared. */
function toBlockText(blocks: readonly SourceBlock[], language: ForeignLanguage = {}): BlockText {
  const [only = ''] = blocks;
  if (blocks.length < 2 && typeof only === 'string') return toText(parseInline(only), language);
  return { ...language, blocks: blocks.map(toBlock) };
}

function toBlock(block: SourceBlock): TextBlock {
  if (typeof block === 'string') return toText(parseInline(block));
  const { ordered, start, items } = block;
  return {
    ordered,
    ...(ordered && start !== 1 && { start }),
    items: items.map((item) => toBlockText(item)),
  };
}
