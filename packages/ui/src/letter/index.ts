export { Letter, type LetterProps } from './Letter.js';
