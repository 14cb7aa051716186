import { isVisibleTo, type Visibility } from './audience.js';
import { type BasicsView, prepareBasics } from './basics.js';
import { messagesFor } from './locales/index.js';
import type { Resume } from './resume.js';
import { type SectionType, type SectionView, sections } from './sections/index.js';
import type { PrepareContext, SectionContent } from './sections/section.js';
import { inlineToString } from './text/inline.js';
import { prepareText, prepareTexts } from './text/localized.js';

/** A résumé in one language for one audience: plain readonly JSON in reading order, nothing left to decide. */
export interface ResumeView {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly basics: BasicsView;
  /** The sections that have entries, in the order of the registry. */
  readonly sections: readonly SectionView[];
}

export interface PrepareOptions {
  /** BCP 47 tag of the language wanted. Texts without it fall back, and say in which language they are. */
  readonly locale: string;
  /** Whom the view is for; `public` by default. */
  readonly audience?: string;
  /** The moment it is prepared for; passed in so that equal input gives equal output. */
  readonly now: Date;
}

/** Turns a stored résumé into the view of one language and audience. Pure: sorts, filters, formats and names. */
export function prepareResume(
  resume: Resume,
  { locale, audience = 'public', now }: PrepareOptions,
): ResumeView {
  const messages = messagesFor(locale);
  const context: PrepareContext = {
    resume,
    locale,
    messages,
    audience,
    now,
    text: (source, lang) => prepareText(source, locale, lang),
    plain: (source) => {
      const text = prepareText(source, locale);
      return typeof text === 'string' ? text : inlineToString(text.children);
    },
    texts: (source) => prepareTexts(source, locale),
  };
  return {
    locale,
    direction: messages.direction,
    basics: prepareBasics(resume.basics ?? {}, context),
    sections: (Object.keys(sections) as SectionType[]).flatMap((type) => prepareSection(type, context) ?? []),
  };
}

function prepareSection(type: SectionType, context: PrepareContext): SectionView | undefined {
  const stored: readonly { visibility?: Visibility | undefined }[] = context.resume[type] ?? [];
  const entries = stored.filter(({ visibility }) => isVisibleTo(context.audience, visibility));
  if (entries.length === 0) return undefined;
  // The registry ties each entry type to its own prepare; indexing by a union of keys loses that tie.
  const prepare = sections[type].prepare as (
    entries: readonly unknown[],
    context: PrepareContext,
  ) => SectionContent<unknown>;
  const { items, notes = [] } = prepare(entries, context);
  return { type, title: context.messages.sections[type], items, notes } as SectionView;
}
