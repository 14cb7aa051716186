import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { figure } from '../internal/figure.js';
import { inlineText } from '../internal/inline-text.js';
import type { MetricItem } from '../internal/written.js';

export interface MetricChangeProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** A result: from one figure to another, or the change alone. */
  metric: MetricItem;
  /**
   * The figure that the longest bar stands for, so that results next to each other share a scale.
   *
   * @default the larger figure of the result
   */
  scale?: number | undefined;
}

/**
 * A result: its name, the change set large, and where both figures are known, these set small, with a bar each from zero
 * unless they differ by less than a tenth. A word says better or worse where the sign does not. Renders a `<div>` element.
 */
export const MetricChange = forwardRef<HTMLDivElement, MetricChangeProps>(function MetricChange(
  { metric, scale, className, ...props },
  ref,
) {
  const { name, before, after, change, effect, effectText, source } = metric;
  return (
    <div
      data-source={source}
      {...props}
      ref={ref}
      className={classNames('resume-metric-change', className)}
      data-effect={effect}
    >
      <p className="resume-metric-change-name">{inlineText(name)}</p>
      {before && after && (
        <p className="resume-metric-change-value">
          <span className="resume-metric-change-before">{figure(before.text)}</span>{' '}
          <span className="resume-metric-change-arrow" aria-hidden="true">
            →
          </span>{' '}
          <strong className="resume-metric-change-after">{figure(after.text)}</strong>
        </p>
      )}
      {before && after && differ(before.value, after.value) && (
        <Bars before={before.value} after={after.value} scale={scale ?? largestOf([metric])} />
      )}
      <p className="resume-metric-change-delta">
        {figure(change)}
        {effectText !== undefined && (
          <>
            {' '}
            <span className="resume-metric-change-effect">{inlineText(effectText)}</span>
          </>
        )}
      </p>
    </div>
  );
});

/** The largest figure of results, whatever its sign. */
export const largestOf = (metrics: readonly MetricItem[]): number =>
  Math.max(
    0,
    ...metrics.flatMap(({ before, after }) => [before, after].map((each) => Math.abs(each?.value ?? 0))),
  );

/** How much of the larger figure two figures differ by at least that have bars: less is not seen. */
const LEAST_DIFFERENCE = 0.1;

const differ = (before: number, after: number) =>
  before !== after &&
  Math.abs(after - before) >= LEAST_DIFFERENCE * Math.max(Math.abs(before), Math.abs(after));

/** The two figures as lengths from zero. The figures themselves stand next to them. */
function Bars({ before, after, scale }: { before: number; after: number; scale: number }) {
  const length = (value: number) => (Math.abs(value) / scale) * 100;
  return (
    <svg
      className="resume-metric-change-bars"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="resume-metric-change-bar-before" x="0" y="0" width={length(before)} height="3" />
      <rect className="resume-metric-change-bar-after" x="0" y="5" width={length(after)} height="3" />
    </svg>
  );
}
