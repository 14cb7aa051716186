import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import type { MetricItem } from '../internal/written.js';
import { largestOf, MetricChange } from './MetricChange.js';

export interface MetricListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Results, in order. */
  items: readonly MetricItem[];
}

/** Results side by side; bars of figures in one unit share a scale. Renders a `<ul>` element. */
export const MetricList = forwardRef<HTMLUListElement, MetricListProps>(function MetricList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-metric-list', className)}>
      {each(items, (metric) => (
        <li className="resume-metric">
          <MetricChange
            metric={metric}
            scale={largestOf(items.filter((item) => unitOf(item) === unitOf(metric)))}
          />
        </li>
      ))}
    </ul>
  );
});

/** What stands behind the figures of a result. */
const unitOf = ({ after }: MetricItem): string | undefined => after?.text.replace(/[\d.,\s−-]/g, '');
