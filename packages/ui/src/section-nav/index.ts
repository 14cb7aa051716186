export * from './SectionNav.js';
