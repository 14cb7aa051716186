export { DetailList, type DetailListProps } from './DetailList.js';
