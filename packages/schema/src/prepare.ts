import { select } from './audience.js';
import { type BasicsView, prepareBasics } from './basics.js';
import type { VerifiedCredentials } from './credentials/verified.js';
import { type DocumentView, prepareDocument } from './document.js';
import type { HistoryView } from './history/history-view.js';
import { prepareHistory } from './history/rows.js';
import type { OwnWords } from './languages/messages.js';
import { type Arrangement, inOrder, isHidden, mergeLayouts, titleIn } from './layout/arrange.js';
import { conventionsOf, sectionOrder } from './layout/conventions.js';
import { isEarlyInCareer } from './layout/early-career.js';
import { type SectionGroup, sectionGroups } from './layout/section-groups.js';
import { prepareSignature, type SignatureView } from './personal/signature.js';
import { contextOf } from './prepare-context.js';
import { type Resume, resumeSchema } from './resume.js';
import { joinBareEntries } from './sections/bare-entries.js';
import { definitionOf, type SectionType, type SectionView, sectionTypes } from './sections/index.js';
import type { PrepareContext, PublicationOptions, SectionContent } from './sections/section.js';
import { headingOf } from './sections/titles.js';
import { type SourceTrace, traceSources } from './sources/trace-sources.js';
import { widthOf } from './text/characters.js';
import type { Text } from './text/nodes.js';
import { visibleStringsIn } from './text/visible-strings.js';

/** A résumé in one language for one audience: plain readonly JSON in reading order, nothing left to decide. */
export interface ResumeView {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** The title and the date of the sheet. */
  readonly document?: DocumentView;
  /** The head: name, headline, contacts, summary. */
  readonly basics: BasicsView;
  /** The sections that have entries, in the order of the layout and the language. */
  readonly sections: readonly SectionView[];
  /** What stands below a signed document. */
  readonly signature?: SignatureView;
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
  /**
   * Whether each entry and each text gets the path of its `source` in the document, for messages about what is found later,
   * such as a character that no font has. Pages for visitors do without: paths count what is withheld, too.
   *
   * @default false
   */
  readonly sources?: boolean;
  /** Credentials that were verified, which are shown as such next to the certificates that name them. `readFacts` gives them. */
  readonly verified?: VerifiedCredentials;
  /** The moment it is prepared for; passed in so that equal input gives equal output. */
  readonly now: Date;
}

/** Turns a stored résumé into the view of one language and audience. Pure: sorts, filters, formats and names. */
export function prepareResume(resume: Resume, options: PrepareOptions): ResumeView {
  const { locale, audience = 'public', tags } = options;
  const selection = { audience, tags };
  const visible: Resume = select(resumeSchema, resume, selection) ?? {};
  const layout = mergeLayouts(visible.layout, options.layout);
  const conventions = conventionsOf({ ...visible, layout }, locale);
  const { chronology, facts, isTable } = conventions;
  const context = contextOf(visible, { ...options, chronology, facts, isTable, dates: layout.dates });
  const order = sectionOrder(conventions, sectionTypes, isEarlyInCareer(visible, options.now));
  const trace = options.sources
    ? traceSources(resume, { visible, selection, context, layout: options.layout })
    : undefined;
  const basics = prepareBasics(visible.basics ?? {}, context);
  const document = prepareDocument(visible.document ?? {}, context);
  const { signature } = visible.basics ?? {};
  return {
    locale,
    direction: context.messages.direction,
    ...(document && { document }),
    basics: trace?.basics(basics) ?? basics,
    sections: prepareSections(sectionGroups(visible), order, layout, context, trace),
    ...(signature && { signature: prepareSignature(signature, basics.name, context) }),
  };
}

/** The sections that have anything to show, with anchors that no order changes. */
function prepareSections(
  groups: readonly SectionGroup[],
  order: readonly SectionType[],
  layout: Arrangement,
  context: PrepareContext,
  trace: SourceTrace | undefined,
): readonly SectionView[] {
  const prepared = order.flatMap((type) => {
    const own = groups.filter((group) => group.type === type);
    const closing = definitionOf(type).closing?.(context) ?? [];
    const shown = (own.length === 0 && closing.length > 0 ? [{ type, entries: [] }] : own)
      .filter((group) => !isHidden(group, layout))
      .map((group) => ({ group, ...definitionOf(type).prepare(group.entries, context) }))
      .filter(({ items }) => items.length > 0 || closing.length > 0);
    return shown.map(({ group, title, items, notes = [] }, i) => {
      const below = i === shown.length - 1 ? [...notes, ...closing] : notes;
      const id = i === 0 ? type : `${type}-${i + 1}`;
      const history = context.history && prepareHistory(type, group.entries, context.history, context);
      const traced = trace?.items(group, items) ?? items;
      const shownItems = history ? [] : joinBareEntries(traced, definitionOf(type).variant, context);
      const content = {
        id,
        title: title ?? ownHeading(type, context),
        items: shownItems,
        history,
        notes: below,
      };
      return { group, view: viewOf(group, content, layout, context, trace) };
    });
  });
  return inOrder(prepared, layout).map(({ view }) => view);
}

/** The heading of a type in the document: that of its tables of events, or of the language. */
function ownHeading(type: SectionType, { history, messages }: PrepareContext): Text {
  return history?.titles[type] ?? headingOf(type, messages);
}

/** How wide a text of a few lines in a narrow column is, in columns. */
const BRIEF = 240;

const isShort = (short: boolean | 'where-brief' | undefined, content: unknown): boolean =>
  short === 'where-brief' ? widthOf(visibleStringsIn(content).join('')) <= BRIEF : short === true;

/** A section under the title that the layout, its entries or its type give it. */
function viewOf(
  group: SectionGroup,
  {
    id,
    title,
    items,
    history,
    notes,
  }: Required<SectionContent<unknown>> & { id: string; history: HistoryView | undefined },
  layout: Arrangement,
  context: PrepareContext,
  trace: SourceTrace | undefined,
): SectionView {
  const { type } = group;
  const { variant, short, secondary } = definitionOf(type);
  const own = titleIn(group, layout);
  const ownTitle = own === undefined ? undefined : context.text(own);
  const view = {
    type,
    id,
    ...(variant && { variant }),
    ...(isShort(short, [items, history]) && { short: true }),
    ...(secondary && { secondary }),
    title:
      own === undefined || ownTitle === undefined ? title : (trace?.title(group, own, ownTitle) ?? ownTitle),
    items,
    ...(history && { history }),
    notes,
  };
  // The registry ties the items to the type; a type that is known at run time alone has lost that tie.
  return view as unknown as SectionView;
}
