import type { EducationView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DetailList } from '../detail-list/DetailList.js';
import { each } from '../internal/each.js';
import type { HeadingLevel } from '../internal/heading.js';
import { dotted, inlineText, linkedText } from '../internal/inline-text.js';
import * as Timeline from './Timeline.js';

export interface EducationTimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Degrees, newest first. */
  items: readonly EducationView[];
  /** Level of each school's heading. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Degrees with advisors, honours and research. Renders an `<ol>` element. */
export const EducationTimeline = forwardRef<HTMLOListElement, EducationTimelineProps>(
  function EducationTimeline({ items, headingLevel = 3, ...props }, ref) {
    return (
      <Timeline.Root {...props} ref={ref}>
        {each(items, (item) => {
          const meta = dotted(
            [item.studyType, item.area, item.department].map((part) => part && inlineText(part)),
          );
          return (
            <Timeline.Item>
              <Timeline.Title headingLevel={headingLevel}>
                {linkedText(item.institution, item.url)}
              </Timeline.Title>
              {meta && <Timeline.Meta>{meta}</Timeline.Meta>}
              {(item.date.start || item.date.end) && <Timeline.Date date={item.date} />}
              {item.details.length > 0 && <DetailList items={item.details} />}
            </Timeline.Item>
          );
        })}
      </Timeline.Root>
    );
  },
);
