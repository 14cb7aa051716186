import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import type { MetricItem } from '../internal/written.js';
import { MetricChange } from './MetricChange.js';

export interface MetricListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Results, in order. */
  items: readonly MetricItem[];
}

/** Results side by side. Renders a `<ul>` element. */
export const MetricList = forwardRef<HTMLUListElement, MetricListProps>(function MetricList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-metric-list', className)}>
      {each(items, (metric) => (
        <li className="resume-metric">
          <MetricChange metric={metric} />
        </li>
      ))}
    </ul>
  );
});
