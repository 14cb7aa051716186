import { type Selection, select } from '../audience.js';
import { type BasicsView, prepareBasics } from '../basics.js';
import { type Arrangement, mergeLayouts, titleIn } from '../layout/arrange.js';
import type { SectionGroup } from '../layout/section-groups.js';
import { textFunctions } from '../prepare-context.js';
import { entriesOf, type Resume, resumeSchema } from '../resume.js';
import { definitionOf, sectionTypes } from '../sections/index.js';
import type { PrepareContext } from '../sections/section.js';
import type { LocalizedText } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { markTexts } from './marked-texts.js';
import { asTextObject, withSources } from './with-sources.js';

/** Gives the parts of a view their sources. */
export interface SourceTrace {
  basics(view: BasicsView): BasicsView;
  items(group: SectionGroup, views: readonly unknown[]): readonly unknown[];
  /** @param title the title as the document or the options have it */
  title(group: SectionGroup, title: LocalizedText, view: Text): Text;
}

/** How the document whose texts are traced was prepared. */
export interface TraceOptions {
  /** The part of the document that the audience sees. */
  readonly visible: Resume;
  readonly selection: Selection;
  readonly context: PrepareContext;
  readonly layout: Arrangement | undefined;
}

/** Prepares a copy of the document whose texts carry their paths, in the same way as the document itself. */
export function traceSources(
  resume: Resume,
  { visible, selection, context, layout }: TraceOptions,
): SourceTrace {
  const marked = markTexts(resume);
  const copy: Resume = select(resumeSchema, marked.resume, selection) ?? {};
  const markedContext = { ...context, scholar: copy.scholar, ...textFunctions(context, asTextObject) };
  const markedLayout = mergeLayouts(copy.layout, layout);
  const copies = new Map<unknown, unknown>(
    sectionTypes.flatMap((type) =>
      entriesOf(visible, type).map((entry, i) => [entry, entriesOf(copy, type)[i]] as const),
    ),
  );
  const titleOf = ({ type, entries: [entry] }: SectionGroup) => {
    const traced = copies.get(entry);
    return definitionOf(type).titleOf?.(traced) ?? (traced as { readonly section?: LocalizedText }).section;
  };
  return {
    basics: (view) => withSources(view, prepareBasics(copy.basics ?? {}, markedContext), marked),
    items({ type, entries }, views) {
      const { items } = definitionOf(type).prepare(
        entries.map((entry) => copies.get(entry)),
        markedContext,
      );
      return withSources(views, items, marked);
    },
    title(group, title, view) {
      const source = title === group.title ? titleOf(group) : titleIn(group, markedLayout);
      return source === undefined ? view : withSources(view, markedContext.text(source), marked);
    },
  };
}
