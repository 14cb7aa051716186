export { TagList, type TagListProps } from './TagList.js';
