import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { figure } from '../internal/figure.js';
import { inlineText } from '../internal/inline-text.js';
import type { MetricItem } from '../internal/written.js';

export interface MetricChangeProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** A result: from one figure to another, or the change alone. */
  metric: MetricItem;
}

/**
 * A result set large, with its plain label and, where both figures are known, two thin bars to scale from zero.
 * Renders a `<div>` element.
 */
export const MetricChange = forwardRef<HTMLDivElement, MetricChangeProps>(function MetricChange(
  { metric: { name, before, after, change, effect, source }, className, ...props },
  ref,
) {
  const pair = before && after;
  return (
    <div
      data-source={source}
      {...props}
      ref={ref}
      className={classNames('resume-metric-change', className)}
      data-effect={effect}
    >
      <p className="resume-metric-change-name">{inlineText(name)}</p>
      {pair ? (
        <>
          <p className="resume-metric-change-value">
            <span className="resume-metric-change-before">{figure(before.text)}</span>{' '}
            <span className="resume-metric-change-arrow" aria-hidden="true">
              →
            </span>{' '}
            <strong className="resume-metric-change-after">{figure(after.text)}</strong>
          </p>
          <Bars before={before.value} after={after.value} />
          <p className="resume-metric-change-delta">{figure(change)}</p>
        </>
      ) : (
        <p className="resume-metric-change-value">
          <strong className="resume-metric-change-after">{figure(change)}</strong>
        </p>
      )}
    </div>
  );
});

/** The two figures as lengths; drawn, so that paper shows what the screen shows. */
function Bars({ before, after }: { before: number; after: number }) {
  const longest = Math.max(Math.abs(before), Math.abs(after)) || 1;
  const length = (value: number) => (Math.abs(value) / longest) * 100;
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
