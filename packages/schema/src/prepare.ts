import { select } from './audience.js';
import { type BasicsView, prepareBasics } from './basics.js';
import { messagesFor, type OwnWords, type Term } from './languages/messages.js';
import { type Arrangement, inOrder, isHidden, mergeLayouts, titleIn } from './layout/arrange.js';
import { type SectionGroup, sectionGroups } from './layout/section-groups.js';
import { selfOf } from './people/self.js';
import { type Resume, resumeSchema } from './resume.js';
import { definitionOf, type SectionView, sectionTypes } from './sections/index.js';
import type { PrepareContext, PublicationOptions, SectionContent } from './sections/section.js';
import { headingOf } from './sections/titles.js';
import type { InlineOptions } from './text/inline.js';
import { type LocalizedText, prepareBlockText, prepareText, prepareTexts } from './text/localized.js';
import { type Text, textToString } from './text/nodes.js';

/** A résumé in one language for one audience: plain readonly JSON in reading order, nothing left to decide. */
export interface ResumeView {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly basics: BasicsView;
  /** The sections that have entries, in the order of the layout. */
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
  /** What this view shows otherwise than the `layout` of the document says: another order, other titles, sections hidden. */
  readonly layout?: Arrangement;
  /** Words in the place of ours and of those the document has, by key: `{ 'sections.work': 'Career' }`. */
  readonly words?: OwnWords;
  /** How papers are shown. */
  readonly publications?: PublicationOptions;
  /** The moment it is prepared for; passed in so that equal input gives equal output. */
  readonly now: Date;
}

/** Turns a stored résumé into the view of one language and audience. Pure: sorts, filters, formats and names. */
export function prepareResume(resume: Resume, options: PrepareOptions): ResumeView {
  const { locale, audience = 'public', tags, publications = {}, image = (src) => src, now } = options;
  const messages = messagesFor(locale, { ...resume.document?.words, ...options.words });
  const visible: Resume = select(resumeSchema, resume, { audience, tags }) ?? {};
  const { name, aliases, ids } = visible.basics ?? {};
  const text = (source: LocalizedText, lang?: string, options?: InlineOptions) =>
    prepareText(source, locale, lang, options);
  const blockText = (source: LocalizedText) => prepareBlockText(source, locale);
  const layout = mergeLayouts(visible.layout, options.layout);
  const context: PrepareContext = {
    resume: visible,
    locale,
    messages,
    dates: layout.dates,
    publications,
    image,
    self: selfOf({ name, aliases, orcid: ids?.orcid }),
    now,
    text,
    blockText,
    blockTexts: (source) => [source ?? []].flat().map(blockText),
    plain: (source) => textToString(text(source)),
    term: (source) =>
      typeof source === 'string' && Object.hasOwn(messages.terms, source)
        ? messages.word(`terms.${source as Term}`)
        : text(source),
    texts: (source) => prepareTexts(source, locale),
  };
  return {
    locale,
    direction: messages.direction,
    basics: prepareBasics(visible.basics ?? {}, context),
    sections: prepareSections(sectionGroups(visible), layout, context),
  };
}

/** The sections that have anything to show, with anchors that no order changes. */
function prepareSections(
  groups: readonly SectionGroup[],
  layout: Arrangement,
  context: PrepareContext,
): readonly SectionView[] {
  const prepared = sectionTypes.flatMap((type) => {
    const own = groups.filter((group) => group.type === type);
    const closing = definitionOf(type).closing?.(context) ?? [];
    const shown = (own.length === 0 && closing.length > 0 ? [{ type, entries: [] }] : own)
      .filter((group) => !isHidden(group, layout))
      .map((group) => ({ group, ...definitionOf(type).prepare(group.entries, context) }))
      .filter(({ items }) => items.length > 0 || closing.length > 0);
    return shown.map(({ group, title, items, notes = [] }, i) => {
      const below = i === shown.length - 1 ? [...notes, ...closing] : notes;
      const id = i === 0 ? type : `${type}-${i + 1}`;
      return { group, view: viewOf(group, { id, title, items, notes: below }, layout, context) };
    });
  });
  return inOrder(prepared, layout).map(({ view }) => view);
}

/** A section under the title that the layout, its entries or its type give it. */
function viewOf(
  group: SectionGroup,
  {
    id,
    title,
    items,
    notes,
  }: Required<Omit<SectionContent<unknown>, 'title'>> & { id: string; title: Text | undefined },
  layout: Arrangement,
  context: PrepareContext,
): SectionView {
  const { type } = group;
  const { variant, short, secondary } = definitionOf(type);
  const own = titleIn(group, layout);
  const view = {
    type,
    id,
    ...(variant && { variant }),
    ...(short && { short }),
    ...(secondary && { secondary }),
    title: own === undefined ? (title ?? headingOf(type, context.messages)) : context.text(own),
    items,
    notes,
  };
  // The registry ties the items to the type; a type that is known at run time alone has lost that tie.
  return view as unknown as SectionView;
}
