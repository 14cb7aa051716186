export * from './EntryList.js';
