import type { DateRangeView, DateView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';

export interface DateRangeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Start and end, formatted. An end without `datetime` goes on. */
  date: DateRangeView;
}

/** A span of time. Renders a `<span>` element with a `<time>` for each end that has a date. */
export const DateRange = forwardRef<HTMLSpanElement, DateRangeProps>(function DateRange(
  { date: { start, end }, className, ...props },
  ref,
) {
  return (
    <span {...props} ref={ref} className={classNames('resume-date-range', className)}>
      {start && <DateText date={start} />}
      {start && end && ' – '}
      {end && <DateText date={end} />}
    </span>
  );
});

/** Whether there is a date to show. */
export const isDated = ({ start, end }: DateRangeView): boolean => start !== undefined || end !== undefined;

/** A date: `<time>` where machines can read it, plain text where it has none. */
export function DateText({ date: { datetime, text } }: { date: DateView }) {
  return datetime === undefined ? text : <time dateTime={datetime}>{text}</time>;
}
