import type { CareerSpanView } from '@resume/schema/view';
import type { CSSProperties } from 'react';
import { each } from '../internal/each.js';

/** How wide the mark of a year is, of 100. */
const MARK = 0.4;

/** How high the bar of an entry is, and a lane for what overlaps with it, in twelfths of an em. */
const BAR = 6;
const LANE = 4.5;

/**
 * Where an entry lies in a career, as a length on its scale, with what overlaps with it in lanes below. The dates say it in
 * words; only some themes draw it.
 */
export function CareerSpan({ span: { start, end, marks, parallel = [] } }: { span: CareerSpanView }) {
  const lanes = Math.max(0, ...parallel.map(({ lane }) => lane + 1));
  return (
    <svg
      className="resume-timeline-span"
      viewBox={`0 0 100 ${BAR}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={lanes > 0 ? ({ '--resume-span-lanes': `${(lanes * LANE) / 12}em` } as CSSProperties) : undefined}
    >
      <rect className="resume-timeline-span-whole" y="2.75" width="100" height="0.5" />
      {each(marks, (mark) => (
        <rect
          className="resume-timeline-span-mark"
          x={Math.min(mark, 100 - MARK)}
          y="1"
          width={MARK}
          height="4"
        />
      ))}
      <rect className="resume-timeline-span-bar" x={start} width={end - start} height={BAR} />
      {each(parallel, (other) => (
        <rect
          className="resume-timeline-span-parallel"
          x={other.start}
          y={BAR + LANE * other.lane + 2}
          width={other.end - other.start}
          height={LANE - 2}
        />
      ))}
    </svg>
  );
}
