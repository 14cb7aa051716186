export { type CslItem, fromCslJson, itemsOf, toCslJson } from './csl-json.js';
