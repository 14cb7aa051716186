import type { DateRangeView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DateRange } from '../date-range/DateRange.js';
import { classNames } from '../internal/class-names.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';

/** Entries in time, newest first. Renders an `<ol>` element. */
export const Root = forwardRef<HTMLOListElement, ComponentPropsWithRef<'ol'>>(function TimelineRoot(
  { className, ...props },
  ref,
) {
  return <ol {...props} ref={ref} className={classNames('resume-timeline', className)} />;
});

/** One entry: title, meta, date, then its content. Renders a `<li>` element. */
export const Item = forwardRef<HTMLLIElement, ComponentPropsWithRef<'li'>>(function TimelineItem(
  { className, ...props },
  ref,
) {
  return <li {...props} ref={ref} className={classNames('resume-timeline-item', className)} />;
});

export interface TitleProps extends ComponentPropsWithRef<'h3'> {
  /** Level of the title. @default 3 */
  headingLevel?: HeadingLevel;
}

/** What the entry is: an employer, a school. Renders a heading, `<h3>` by default. */
export const Title = forwardRef<HTMLHeadingElement, TitleProps>(function TimelineTitle(
  { headingLevel = 3, className, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  return <Heading {...props} ref={ref} className={classNames('resume-timeline-title', className)} />;
});

/** The line below the title: position, department. Renders a `<p>` element. */
export const Meta = forwardRef<HTMLParagraphElement, ComponentPropsWithRef<'p'>>(function TimelineMeta(
  { className, ...props },
  ref,
) {
  return <p {...props} ref={ref} className={classNames('resume-timeline-meta', className)} />;
});

export interface DateProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  date: DateRangeView;
}

/** When it was; stands in the margin where there is room. Renders a `<p>` element. */
export const TimelineDate = forwardRef<HTMLParagraphElement, DateProps>(function TimelineDate(
  { date, className, ...props },
  ref,
) {
  return (
    <p {...props} ref={ref} className={classNames('resume-timeline-date', className)}>
      <DateRange date={date} />
    </p>
  );
});

/**
 * A dot on the line that markers draw along their entries; decoration, on the screen alone. Stands first in an entry.
 * Renders a `<span>` element.
 */
export const Marker = forwardRef<HTMLSpanElement, ComponentPropsWithRef<'span'>>(function TimelineMarker(
  { className, ...props },
  ref,
) {
  return (
    <span
      aria-hidden="true"
      data-media="screen"
      {...props}
      ref={ref}
      className={classNames('resume-timeline-marker', className)}
    />
  );
});

/** What there is to say about an entry. Renders a `<div>` element. */
export const Content = forwardRef<HTMLDivElement, ComponentPropsWithRef<'div'>>(function TimelineContent(
  { className, ...props },
  ref,
) {
  return <div {...props} ref={ref} className={classNames('resume-timeline-content', className)} />;
});

export { TimelineDate as Date };
