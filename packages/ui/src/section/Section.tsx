import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import { RichText } from '../rich-text/RichText.js';

export interface SectionProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** The anchor of the section; its heading gets `<id>-title`. */
  id: string;
  /** What the section is called. */
  title: Text;
  /** What is said below about the entries as a whole. */
  notes?: readonly Text[];
  /** Level of the title. @default 2 */
  headingLevel?: HeadingLevel;
}

/** A titled part of a résumé, named by its title. Renders a `<section>` element. */
export const Section = forwardRef<HTMLElement, SectionProps>(function Section(
  { id, title, notes = [], headingLevel = 2, className, children, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  const titleId = `${id}-title`;
  return (
    <section
      aria-labelledby={title === '' ? undefined : titleId}
      {...props}
      ref={ref}
      id={id}
      className={classNames('resume-section', className)}
    >
      {title !== '' && (
        <Heading id={titleId} className="resume-section-title">
          {inlineText(title)}
        </Heading>
      )}
      {children}
      {each(notes, (note) => (
        <RichText className="resume-section-note" text={note} />
      ))}
    </section>
  );
});
