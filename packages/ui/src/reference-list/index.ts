export * from './ReferenceList.js';
