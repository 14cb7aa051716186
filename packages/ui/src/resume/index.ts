export { type OwnSections, Resume, type ResumeComponents, type ResumeProps } from './Resume.js';
