import type { WorkView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { isDated } from '../date-range/DateRange.js';
import { DetailList } from '../detail-list/DetailList.js';
import { Bullets } from '../internal/bullets.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag, nextLevel } from '../internal/heading.js';
import { dottedParts, inlineText, linkedText } from '../internal/inline-text.js';
import type { WorkstreamItem, Written } from '../internal/written.js';
import { MetricList } from '../metric-change/MetricList.js';
import { RichText } from '../rich-text/RichText.js';
import { CareerSpan } from './CareerSpan.js';
import * as Timeline from './Timeline.js';

/** A job: the employer, and as much of the rest as there is. */
export type WorkItem = Written<WorkView, 'name'>;

export interface WorkTimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Jobs, newest first. */
  items: readonly WorkItem[];
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
      {each(items, (item) => {
        const { date = {}, metrics = [], bullets = [], details = [], workstreams = [], closing = [] } = item;
        const meta = dottedParts([
          { part: 'resume-timeline-position', content: item.position && inlineText(item.position) },
          {
            part: 'resume-timeline-employment-type',
            content: item.employmentType && inlineText(item.employmentType),
          },
          { part: 'resume-timeline-department', content: item.department && inlineText(item.department) },
          { part: 'resume-timeline-location', content: item.location && inlineText(item.location) },
        ]);
        return (
          <Timeline.Item data-source={item.source}>
            {item.name !== '' && (
              <Timeline.Title headingLevel={headingLevel}>{linkedText(item.name, item.url)}</Timeline.Title>
            )}
            {meta && <Timeline.Meta>{meta}</Timeline.Meta>}
            {isDated(date) && <Timeline.Date date={date} />}
            {item.span && <CareerSpan span={item.span} />}
            {item.summary !== undefined && (
              <RichText className="resume-timeline-summary" text={item.summary} />
            )}
            {metrics.length > 0 && <MetricList items={metrics} />}
            {bullets.length > 0 && <Bullets className="resume-timeline-bullets" items={bullets} />}
            {details.length > 0 && <DetailList items={details} />}
            {workstreams.length > 0 && (
              <ol className="resume-workstream-list">
                {each(workstreams, (stream) => (
                  <Workstream item={stream} headingLevel={nextLevel(headingLevel)} />
                ))}
              </ol>
            )}
            {closing.length > 0 && <DetailList items={closing} />}
          </Timeline.Item>
        );
      })}
    </Timeline.Root>
  );
});

function Workstream({ item, headingLevel }: { item: WorkstreamItem; headingLevel: HeadingLevel }) {
  const Heading = headingTag(headingLevel);
  const { name, share, role, employmentType, period, summary } = item;
  const { bullets = [], details = [], metrics = [] } = item;
  const meta = dottedParts([
    { part: 'resume-workstream-share', content: share?.text },
    { part: 'resume-workstream-role', content: role && inlineText(role) },
    {
      part: 'resume-workstream-employment-type',
      content: employmentType && inlineText(employmentType),
    },
    { part: 'resume-workstream-period', content: period && inlineText(period) },
  ]);
  return (
    <li className="resume-workstream" data-source={item.source}>
      <div className="resume-workstream-head">
        {name !== '' && <Heading className="resume-workstream-title">{inlineText(name)}</Heading>}
        {meta && <p className="resume-workstream-meta">{meta}</p>}
      </div>
      {share && <ShareBar percent={share.value} />}
      {summary !== undefined && <RichText className="resume-workstream-summary" text={summary} />}
      {metrics.length > 0 && <MetricList items={metrics} />}
      {bullets.length > 0 && <Bullets className="resume-workstream-bullets" items={bullets} />}
      {details.length > 0 && <DetailList items={details} />}
    </li>
  );
}

/** A share as a length of the whole. The figure says it in words, so print does without. */
function ShareBar({ percent }: { percent: number }) {
  return (
    <svg
      className="resume-workstream-bar"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-media="screen"
    >
      <rect className="resume-workstream-bar-whole" width="100" height="1" />
      <rect className="resume-workstream-bar-share" width={percent} height="1" />
    </svg>
  );
}
