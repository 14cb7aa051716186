export { type CslItem, type FromCslResult, fromCslJson, toCslJson } from './csl-json.js';
