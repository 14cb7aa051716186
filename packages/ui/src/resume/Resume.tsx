import type { ResumeView, SectionType, SectionView } from '@resume/schema/view';
import { type ComponentPropsWithRef, type ComponentType, forwardRef } from 'react';
import { Header } from '../header/Header.js';
import { classNames } from '../internal/class-names.js';
import { Section } from '../section/Section.js';
import { type SectionComponents, sectionComponents } from '../sections/index.js';

export interface ResumeProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** A prepared résumé. */
  view: ResumeView;
  /** Components to show sections with instead of the library's own, by section type. */
  components?: Partial<SectionComponents>;
}

/** A whole résumé, everything in order. Renders an `<article>` element. */
export const Resume = forwardRef<HTMLElement, ResumeProps>(function Resume(
  { view, components, className, ...props },
  ref,
) {
  const all = { ...sectionComponents, ...components };
  return (
    <article
      lang={view.locale}
      dir={view.direction}
      {...props}
      ref={ref}
      className={classNames('resume-document', className)}
    >
      <Header basics={view.basics} />
      {view.sections.map((section) => (
        <Section key={section.type} id={section.type} title={section.title} notes={section.notes}>
          <SectionItems section={section} components={all} />
        </Section>
      ))}
    </article>
  );
});

function SectionItems({ section, components }: { section: SectionView; components: SectionComponents }) {
  // The registry's types tie items to their component; the compiler can't follow that tie through a union.
  const Items = components[section.type as SectionType] as ComponentType<{ items: SectionView['items'] }>;
  return <Items items={section.items} />;
}
