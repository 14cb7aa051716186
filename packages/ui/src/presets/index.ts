export * from './AcademicCv.js';
export * from './FullCv.js';
export * from './OnePage.js';
