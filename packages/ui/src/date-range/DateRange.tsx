import type { DateRangeView, DateView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef, type ReactNode } from 'react';
import { inlineText } from '../internal/inline-text.js';
import { partProps } from '../internal/part-props.js';

export interface DateRangeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Start and end, formatted. An end without `datetime` goes on. */
  date: DateRangeView;
}

/** A span of time. Renders a `<span>` element with a `<time>` for each end that has a date. */
export const DateRange = forwardRef<HTMLSpanElement, DateRangeProps>(function DateRange(props, ref) {
  return <span {...partProps('resume-date-range', props, ref, 'date')}>{dateEnds(props.date)}</span>;
});

/** Start and end with a dash between, or the one there is. A line may end behind the dash alone. */
export const dateEnds = ({ start, end }: DateRangeView): ReactNode => (
  <>
    {start && dateText(start)}
    {start && end && '\u00a0– '}
    {end && dateText(end)}
  </>
);

/** Whether there is a date to show. */
export const isDated = ({ start, end }: DateRangeView): boolean => start !== undefined || end !== undefined;

/**
 * A date: `<time>` where machines can read it, else text; it stands apart from the direction of the text around it. No line
 * break divides a plain date; words of the owner's break as any text does.
 */
export function dateText({ datetime, text }: DateView): ReactNode {
  const className = typeof text === 'string' ? 'resume-date' : undefined;
  if (datetime === undefined) return <bdi className={className}>{inlineText(text)}</bdi>;
  return (
    <time className={className} dateTime={datetime} dir="auto">
      {inlineText(text)}
    </time>
  );
}
