export { type CslItem, type FromCslResult, fromCslJson, itemsOf, toCslJson } from './csl-json.js';
