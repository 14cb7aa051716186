export * from './AcademicCv.js';
export * from './FullCv.js';
