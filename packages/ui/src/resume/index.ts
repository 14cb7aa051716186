export { Resume, type ResumeProps } from './Resume.js';
