export { Resume, type ResumeComponents, type ResumeProps } from './Resume.js';
