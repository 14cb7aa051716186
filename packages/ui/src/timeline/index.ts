export { type EducationItem, EducationTimeline, type EducationTimelineProps } from './EducationTimeline.js';
export * as Timeline from './Timeline.js';
export { type WorkItem, WorkTimeline, type WorkTimelineProps } from './WorkTimeline.js';
