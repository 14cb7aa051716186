export { fromJsonResume, hasEnvelope } from './from-json-resume.js';
export { type JsonResume, type ToJsonResumeOptions, toJsonResume } from './to-json-resume.js';
