export * from './KeyValueList.js';
