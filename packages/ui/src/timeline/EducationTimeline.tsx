import type { EducationView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { isDated } from '../date-range/DateRange.js';
import { DetailList } from '../detail-list/DetailList.js';
import { each } from '../internal/each.js';
import type { HeadingLevel } from '../internal/heading.js';
import { dottedParts, inlineText, type LinePart, linkedText } from '../internal/inline-text.js';
import type { Written } from '../internal/written.js';
import { CareerSpan } from './CareerSpan.js';
import * as Timeline from './Timeline.js';

/** A degree: the school, and as much of the rest as there is. */
export type EducationItem = Written<EducationView, 'institution'>;

export interface EducationTimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Degrees, newest first. */
  items: readonly EducationItem[];
  /** Level of each school's heading. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Degrees with advisors, honours and research. Renders an `<ol>` element. */
export const EducationTimeline = forwardRef<HTMLOListElement, EducationTimelineProps>(
  function EducationTimeline({ items, headingLevel = 3, ...props }, ref) {
    return (
      <Timeline.Root {...props} ref={ref}>
        {each(items, (item) => {
          const { date = {}, details = [], marks = [] } = item;
          const meta = dottedParts([
            { part: 'resume-timeline-degree', content: item.studyType && inlineText(item.studyType) },
            { part: 'resume-timeline-area', content: item.area && inlineText(item.area) },
            { part: 'resume-timeline-level', content: item.level && inlineText(item.level) },
            { part: 'resume-timeline-mode', content: item.mode && inlineText(item.mode) },
            { part: 'resume-timeline-status', content: item.status && inlineText(item.status) },
            { part: 'resume-timeline-department', content: item.department && inlineText(item.department) },
            ...marks.map((mark): LinePart => ({ part: 'resume-timeline-mark', content: inlineText(mark) })),
          ]);
          return (
            <Timeline.Item data-source={item.source}>
              {item.institution !== '' && (
                <Timeline.Title headingLevel={headingLevel}>
                  {linkedText(item.institution, item.url)}
                </Timeline.Title>
              )}
              {meta && <Timeline.Meta>{meta}</Timeline.Meta>}
              {isDated(date) && <Timeline.Date date={date} />}
              {item.span && <CareerSpan span={item.span} />}
              {details.length > 0 && <DetailList items={details} />}
            </Timeline.Item>
          );
        })}
      </Timeline.Root>
    );
  },
);
