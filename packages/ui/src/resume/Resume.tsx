import type { ResumeView, SectionType, SectionView } from '@resume/schema/view';
import { type ComponentPropsWithRef, type ComponentType, type CSSProperties, forwardRef } from 'react';
import { Header } from '../header/Header.js';
import { classNames } from '../internal/class-names.js';
import { widestDate } from '../internal/date-width.js';
import { type HeadingLevel, nextLevel } from '../internal/heading.js';
import { Section } from '../section/Section.js';
import { type SectionComponentProps, SectionItems, type SectionItemsProps } from '../sections/index.js';
import { Signature } from '../signature/Signature.js';

/**
 * Section types of an app's own, with the type of their items. An app declares them, so that a misspelt type does not
 * compile:
 *
 * @example
 * declare module '@resume/ui' {
 *   interface OwnSections {
 *     voyages: { readonly title: string };
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by apps.
export interface OwnSections {}

/** Components by section type: the schema's, and an app's own. */
export type ResumeComponents = {
  readonly [Type in SectionType]?: ComponentType<SectionComponentProps<Type>> | undefined;
} & {
  readonly [Type in keyof OwnSections]?:
    | ComponentType<{ readonly items: readonly OwnSections[Type][] }>
    | undefined;
};

export interface ResumeProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** A prepared résumé. */
  view: ResumeView;
  /**
   * Components to show sections with instead of the library's own, by section type, and those for types of an app's own ({@link OwnSections}).
   * Each takes `items`, and `headingLevel` where entries do not begin at 3.
   */
  components?: ResumeComponents;
  /** Level of the name; section titles are one below, entries two. @default 1 */
  headingLevel?: HeadingLevel;
  /**
   * Types of sections that may stand at the side. Those that end the résumé, or else those that begin it, are grouped,
   * and a theme may set the group next to the others. Their order stays. Long references at the end follow both groups.
   *
   * @default the types whose sections are marked `short`
   */
  side?: readonly SectionType[];
  /** Types of sections to begin with, in this order; all others follow in theirs. As prepared where left out. */
  order?: readonly SectionType[];
}

/** A whole résumé, everything in order. Renders an `<article>` element. */
export const Resume = forwardRef<HTMLElement, ResumeProps>(function Resume(
  { view, components = {}, headingLevel = 1, side, order = [], className, style, ...props },
  ref,
) {
  // The type of a section is known only when it is shown.
  const byType: Readonly<Record<string, SectionItemsProps['component']>> = components;
  const titles = nextLevel(headingLevel);
  const { before, main, after, below } = splitBySide(inOrder(view.sections, order), side);
  const titled = (sections: readonly SectionView[]) =>
    sections.map((section) => (
      <Section
        key={section.id}
        id={section.id}
        data-section={section.type}
        title={section.title}
        notes={section.notes}
        headingLevel={titles}
      >
        <SectionItems section={section} component={byType[section.type]} headingLevel={nextLevel(titles)} />
      </Section>
    ));
  return (
    <article
      lang={view.locale}
      dir={view.direction}
      {...props}
      ref={ref}
      className={classNames('resume-document', className)}
      style={dateColumn(view, style)}
    >
      <Header basics={view.basics} document={view.document} headingLevel={headingLevel} />
      {before.length + after.length === 0 ? (
        titled(main)
      ) : (
        <div className="resume-body">
          {before.length > 0 && <div className="resume-side">{titled(before)}</div>}
          <div className="resume-main">{titled(main)}</div>
          {after.length > 0 && <div className="resume-side">{titled(after)}</div>}
        </div>
      )}
      {titled(below)}
      {view.signature && <Signature signature={view.signature} />}
    </article>
  );
});

/** The style of a résumé, with the width of its widest date for the column that dates stand in. */
function dateColumn(view: ResumeView, style: CSSProperties | undefined): CSSProperties | undefined {
  const width = widestDate(view.sections);
  return width === 0 ? style : ({ '--resume-date-width': width, ...style } as CSSProperties);
}

/** The sections for the side that end a résumé, or begin it, all others, and what is too long for the side below both. */
function splitBySide(sections: readonly SectionView[], side: readonly SectionType[] | undefined) {
  const stays = ({ type, short }: SectionView) => !(side ? side.includes(type) : short);
  const bodyEnd = sections.findLastIndex((section) => !(stays(section) && section.secondary)) + 1;
  const body = sections.slice(0, bodyEnd);
  const first = body.findIndex(stays);
  const end = body.findLastIndex(stays) + 1;
  const start = end < bodyEnd ? 0 : first;
  if (end === 0 || (start === 0 && end === bodyEnd))
    return { before: [], main: sections, after: [], below: [] };
  return {
    before: body.slice(0, start),
    main: body.slice(start, end),
    after: body.slice(end),
    below: sections.slice(bodyEnd),
  };
}

/** The sections of these types first, in the order of the types. */
function inOrder(sections: readonly SectionView[], order: readonly SectionType[]): readonly SectionView[] {
  const first = order.flatMap((type) => sections.filter((section) => section.type === type));
  return [...first, ...sections.filter((section) => !first.includes(section))];
}
