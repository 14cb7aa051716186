export { StrengthList, type StrengthListProps } from './StrengthList.js';
