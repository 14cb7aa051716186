export * from './EntryList.js';
export * from './lists.js';
