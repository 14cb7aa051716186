import type { CareerSpanView } from '@resume/schema/view';
import { each } from '../internal/each.js';

/** How wide the mark of a year is, of 100. */
const MARK = 0.4;

/** Where an entry lies in a career, as a length on its scale. The dates say it in words; only some themes draw it. */
export function CareerSpan({ span: { start, end, marks } }: { span: CareerSpanView }) {
  return (
    <svg className="resume-timeline-span" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
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
      <rect className="resume-timeline-span-bar" x={start} width={end - start} height="6" />
    </svg>
  );
}
