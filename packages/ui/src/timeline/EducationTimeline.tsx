import type { EducationView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DetailList } from '../detail-list/DetailList.js';
import type { HeadingLevel } from '../internal/heading.js';
import { dotted, inlineText, linkedText, textKey } from '../internal/inline-text.js';
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
        {items.map((item) => (
          <Timeline.Item key={`${textKey(item.institution)} ${item.date.start?.text ?? ''}`}>
            <Timeline.Title headingLevel={headingLevel}>
              {linkedText(item.institution, item.url)}
            </Timeline.Title>
            <Timeline.Meta>
              {dotted([item.studyType, item.area, item.department].map((part) => part && inlineText(part)))}
            </Timeline.Meta>
            <Timeline.Date date={item.date} />
            {item.details.length > 0 && <DetailList items={item.details} />}
          </Timeline.Item>
        ))}
      </Timeline.Root>
    );
  },
);
