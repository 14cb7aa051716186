export { SeekingList, type SeekingListProps } from './SeekingList.js';
