import type { WorkstreamView, WorkView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DetailList } from '../detail-list/DetailList.js';
import { type HeadingLevel, headingTag, nextLevel } from '../internal/heading.js';
import { dotted, inlineText, linkedText, textKey } from '../internal/inline-text.js';
import { MetricList } from '../metric-change/MetricList.js';
import { RichText } from '../rich-text/RichText.js';
import * as Timeline from './Timeline.js';

export interface WorkTimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Jobs, newest first. */
  items: readonly WorkView[];
  /** Level of each employer's heading. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Jobs with their strands, duties, results and reviews. Renders an `<ol>` element. */
export const WorkTimeline = forwardRef<HTMLOListElement, WorkTimelineProps>(function WorkTimeline(
  { items, headingLevel = 3, ...props },
  ref,
) {
  return (
    <Timeline.Root {...props} ref={ref}>
      {items.map((item) => (
        <Timeline.Item key={`${textKey(item.name)} ${item.date.start?.text ?? ''}`}>
          <Timeline.Title headingLevel={headingLevel}>{linkedText(item.name, item.url)}</Timeline.Title>
          <Timeline.Meta>
            {dotted([item.position, item.department, item.location].map((part) => part && inlineText(part)))}
          </Timeline.Meta>
          <Timeline.Date date={item.date} />
          {item.summary !== undefined && <RichText text={item.summary} />}
          {item.metrics.length > 0 && <MetricList items={item.metrics} />}
          {item.details.length > 0 && <DetailList items={item.details} />}
          {item.workstreams.length > 0 && (
            <ol className="resume-workstream-list">
              {item.workstreams.map((stream) => (
                <Workstream key={textKey(stream.name)} item={stream} headingLevel={nextLevel(headingLevel)} />
              ))}
            </ol>
          )}
          {item.closing.length > 0 && <DetailList items={item.closing} />}
        </Timeline.Item>
      ))}
    </Timeline.Root>
  );
});

function Workstream({ item, headingLevel }: { item: WorkstreamView; headingLevel: HeadingLevel }) {
  const Heading = headingTag(headingLevel);
  const { name, share, role, details, metrics } = item;
  return (
    <li className="resume-workstream">
      <Heading className="resume-workstream-title">{inlineText(name)}</Heading>
      {(share || role) && (
        <p className="resume-workstream-meta">{dotted([share?.text, role && inlineText(role)])}</p>
      )}
      {metrics.length > 0 && <MetricList items={metrics} />}
      {details.length > 0 && <DetailList items={details} />}
    </li>
  );
}
