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

/** Prepares the parts of a marked copy of a document in the same way as those of the document itself. */
export function traceSources(
  resume: Resume,
  selection: Selection,
  context: PrepareContext,
  layout: Arrangement | undefined,
): SourceTrace {
  const marked = markTexts(resume);
  const visible: Resume = select(resumeSchema, marked.resume, selection) ?? {};
  const markedContext = { ...context, resume: visible, ...textFunctions(context, asTextObject) };
  const markedLayout = mergeLayouts(visible.layout, layout);
  const copies = new Map<unknown, unknown>(
    sectionTypes.flatMap((type) =>
      entriesOf(context.resume, type).map((entry, i) => [entry, entriesOf(visible, type)[i]] as const),
    ),
  );
  const titleOf = ({ type, entries: [entry] }: SectionGroup) => {
    const copy = copies.get(entry);
    return definitionOf(type).titleOf?.(copy) ?? (copy as { readonly section?: LocalizedText }).section;
  };
  return {
    basics: (view) => withSources(view, prepareBasics(visible.basics ?? {}, markedContext), marked),
    items({ type, entries }, views) {
      const { items } = definitionOf(type).prepare(
        entries.map((entry) => copies.get(entry)),
        markedContext,
      );
      return withSources(views, items, marked);
    },
    title(group, title, view) {
      const copy = title === group.title ? titleOf(group) : titleIn(group, markedLayout);
      return copy === undefined ? view : withSources(view, markedContext.text(copy), marked);
    },
  };
}
