import type { VerifiedCredentials } from './credentials/verified.js';
import { careerScale } from './dates/career-scale.js';
import type { Chronology } from './dates/in-time.js';
import type { DatePrecision } from './dates/partial-date.js';
import type { WordKey } from './languages/language.js';
import { messagesFor, type OwnWords } from './languages/messages.js';
import { selfOf } from './people/self.js';
import type { Resume } from './resume.js';
import { spanOf } from './sections/employment.js';
import type { FactsVariant, PrepareContext, PublicationOptions } from './sections/section.js';
import type { InlineOptions } from './text/inline.js';
import { type LocalizedText, prepareBlockText, prepareText } from './text/localized.js';
import { type BlockText, textToString } from './text/nodes.js';

export interface ContextOptions {
  readonly locale: string;
  readonly chronology: Chronology;
  readonly facts: FactsVariant;
  /** Whether the document has tables of events, where the language has words for them. */
  readonly isTable: boolean;
  readonly dates?: DatePrecision | undefined;
  readonly words?: OwnWords;
  readonly publications?: PublicationOptions;
  readonly image?: (src: string) => string | undefined;
  readonly verified?: VerifiedCredentials;
  readonly now: Date;
}

/** Builds the context of sections from a document that holds what its audience may see. */
export function contextOf(resume: Resume, options: ContextOptions): PrepareContext {
  const {
    locale,
    chronology,
    facts,
    isTable,
    dates,
    words,
    publications = {},
    image = (src) => src,
    verified = new Map(),
    now,
  } = options;
  const messages = messagesFor(locale, { ...resume.document?.words, ...words });
  const { name, aliases, ids } = resume.basics ?? {};
  const images = new Map<string, string | undefined>();
  return {
    scholar: resume.scholar,
    locale,
    messages,
    chronology,
    facts,
    history: isTable ? messages.history : undefined,
    dates,
    careerSpan: careerScale([...(resume.work ?? []).map(spanOf), ...(resume.education ?? [])], now),
    publications,
    image(src) {
      if (!images.has(src)) images.set(src, image(src));
      return images.get(src);
    },
    verified,
    self: selfOf({ name, aliases, orcid: ids?.orcid }),
    now,
    ...textFunctions({ locale, messages }),
  };
}

type TextFunctions = Pick<PrepareContext, 'text' | 'blockText' | 'blockTexts' | 'plain' | 'term' | 'texts'>;

/** The functions of a context that prepare texts; `as` gives each text the form wanted, that which is shown by default. */
export function textFunctions(
  { locale, messages }: Pick<PrepareContext, 'locale' | 'messages'>,
  as: <Prepared extends BlockText>(text: Prepared) => Prepared = (text) => text,
): TextFunctions {
  const text = (source: LocalizedText, lang?: string, options?: InlineOptions) =>
    as(prepareText(source, locale, lang, options));
  const blockText = (source: LocalizedText) => as(prepareBlockText(source, locale));
  return {
    text,
    blockText,
    blockTexts: (source) => [source ?? []].flat().map(blockText),
    plain: (source) => textToString(text(source)),
    term: (source, group = 'terms') =>
      typeof source === 'string' && Object.hasOwn(messages[group], source)
        ? messages.word(`${group}.${source}` as WordKey)
        : text(source),
    texts: (source) => [source ?? []].flat().map((item) => text(item)),
  };
}
