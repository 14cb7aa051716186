import type { MetricView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { textKey } from '../internal/inline-text.js';
import { MetricChange } from './MetricChange.js';

export interface MetricListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Results, in order. */
  items: readonly MetricView[];
}

/** Results side by side. Renders a `<ul>` element. */
export const MetricList = forwardRef<HTMLUListElement, MetricListProps>(function MetricList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-metric-list', className)}>
      {items.map((metric) => (
        <li key={textKey(metric.name)} className="resume-metric">
          <MetricChange metric={metric} />
        </li>
      ))}
    </ul>
  );
});
