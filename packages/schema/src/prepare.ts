import { select } from './audience.js';
import { type BasicsView, prepareBasics } from './basics.js';
import { messagesFor, type Term } from './locales/index.js';
import { selfOf } from './people/self.js';
import { type Resume, resumeSchema } from './resume.js';
import { type SectionType, type SectionView, sections } from './sections/index.js';
import type { PrepareContext, PublicationOptions, SectionContent } from './sections/section.js';
import { type LocalizedText, prepareText, prepareTexts, textToString } from './text/localized.js';

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
  /** Keep only entries with one of these tags, and entries without any. */
  readonly tags?: readonly string[];
  /**
   * Gives the address to show an image by, or nothing to leave it out, such as one from the network in a file that has to
   * do without. Addresses stay as they are by default.
   */
  readonly image?: (src: string) => string | undefined;
  /** How papers are shown. */
  readonly publications?: PublicationOptions;
  /** The moment it is prepared for; passed in so that equal input gives equal output. */
  readonly now: Date;
}

/** Turns a stored résumé into the view of one language and audience. Pure: sorts, filters, formats and names. */
export function prepareResume(
  resume: Resume,
  { locale, audience = 'public', tags, publications = {}, image = (src) => src, now }: PrepareOptions,
): ResumeView {
  const messages = messagesFor(locale);
  const visible: Resume = select(resumeSchema, resume, { audience, tags }) ?? {};
  const { name, aliases, ids } = visible.basics ?? {};
  const text = (source: LocalizedText, lang?: string) => prepareText(source, locale, lang);
  const context: PrepareContext = {
    resume: visible,
    locale,
    messages,
    publications,
    image,
    self: selfOf({ name, aliases, orcid: ids?.orcid }),
    now,
    text,
    plain: (source) => textToString(text(source)),
    term: (source) =>
      typeof source === 'string' && Object.hasOwn(messages.terms, source)
        ? messages.terms[source as Term]
        : text(source),
    texts: (source) => prepareTexts(source, locale),
  };
  return {
    locale,
    direction: messages.direction,
    basics: prepareBasics(visible.basics ?? {}, context),
    sections: (Object.keys(sections) as SectionType[]).flatMap((type) => prepareSections(type, context)),
  };
}

/** The sections of one type: one of all entries, or one for each entry with a title of its own. */
function prepareSections(type: SectionType, context: PrepareContext): SectionView[] {
  const entries: readonly unknown[] = context.resume[type] ?? [];
  // The registry ties each entry type to its own prepare; indexing by a union of keys loses that tie.
  const { titleOf, prepare } = sections[type] as {
    titleOf?(entry: unknown): LocalizedText;
    prepare(entries: readonly unknown[], context: PrepareContext): SectionContent<unknown>;
  };
  const parts = titleOf
    ? entries.map((entry) => ({ title: context.text(titleOf(entry)), entries: [entry] }))
    : [{ title: context.messages.sections[type], entries }];
  return parts
    .map(({ title, entries }) => ({ title, ...prepare(entries, context) }))
    .filter(({ items }) => items.length > 0)
    .map(({ title, items, notes = [] }, i) => {
      const id = i === 0 ? type : `${type}-${i + 1}`;
      return { type, id, title, items, notes } as unknown as SectionView;
    });
}
