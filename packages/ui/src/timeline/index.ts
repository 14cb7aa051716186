export { EducationTimeline, type EducationTimelineProps } from './EducationTimeline.js';
export * as Timeline from './Timeline.js';
export { WorkTimeline, type WorkTimelineProps } from './WorkTimeline.js';
