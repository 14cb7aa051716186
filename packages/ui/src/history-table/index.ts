export {
  type HistoryItem,
  type HistoryRowItem,
  HistoryTable,
  type HistoryTableProps,
} from './HistoryTable.js';
