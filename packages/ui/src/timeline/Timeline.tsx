import type { DateRangeView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { dateEnds } from '../date-range/DateRange.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { partProps } from '../internal/part-props.js';

/** Entries in time, newest first. Renders an `<ol>` element. */
export const Root = forwardRef<HTMLOListElement, ComponentPropsWithRef<'ol'>>(
  function TimelineRoot(props, ref) {
    return <ol {...partProps('resume-timeline', props, ref)} />;
  },
);

/** One entry: title, meta, date, then its content. Renders a `<li>` element. */
export const Item = forwardRef<HTMLLIElement, ComponentPropsWithRef<'li'>>(function TimelineItem(props, ref) {
  return <li {...partProps('resume-timeline-item', props, ref)} />;
});

export interface TitleProps extends ComponentPropsWithRef<'h3'> {
  /** Level of the title. @default 3 */
  headingLevel?: HeadingLevel;
}

/** What the entry is: an employer, a school. Renders a heading, `<h3>` by default. */
export const Title = forwardRef<HTMLHeadingElement, TitleProps>(function TimelineTitle(props, ref) {
  const Heading = headingTag(props.headingLevel ?? 3);
  return <Heading {...partProps('resume-timeline-title', props, ref, 'headingLevel')} />;
});

/** The line below the title: position, department. Renders a `<p>` element. */
export const Meta = forwardRef<HTMLParagraphElement, ComponentPropsWithRef<'p'>>(
  function TimelineMeta(props, ref) {
    return <p {...partProps('resume-timeline-meta', props, ref)} />;
  },
);

export interface DateProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** Start and end, formatted. An end without `datetime` goes on. */
  date: DateRangeView;
}

/** When it was; stands in the margin where there is space. Renders a `<p>` element. */
const TimelineDate = forwardRef<HTMLParagraphElement, DateProps>(function TimelineDate(props, ref) {
  return (
    <p {...partProps('resume-timeline-date', props, ref, 'date')}>
      <span className="resume-date-range">{dateEnds(props.date)}</span>
    </p>
  );
});

/**
 * A dot on the line that markers draw along their entries; decoration, on the screen alone. Stands first in an entry.
 * Renders a `<span>` element.
 */
export const Marker = forwardRef<HTMLSpanElement, ComponentPropsWithRef<'span'>>(
  function TimelineMarker(props, ref) {
    return (
      <span aria-hidden="true" data-media="screen" {...partProps('resume-timeline-marker', props, ref)} />
    );
  },
);

/** What there is to say about an entry. Renders a `<div>` element. */
export const Content = forwardRef<HTMLDivElement, ComponentPropsWithRef<'div'>>(
  function TimelineContent(props, ref) {
    return <div {...partProps('resume-timeline-content', props, ref)} />;
  },
);

export { TimelineDate as Date };
