export { type SeekingItem, SeekingList, type SeekingListProps } from './SeekingList.js';
