export * from './Figure.js';
