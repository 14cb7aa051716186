export { fromJsonResume } from './from-json-resume.js';
export { type JsonResume, type ToJsonResumeOptions, toJsonResume } from './to-json-resume.js';
