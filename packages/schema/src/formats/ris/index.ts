export { fromRis } from './from-ris.js';
export { toRis } from './to-ris.js';
