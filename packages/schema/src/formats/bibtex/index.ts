export { fromBibtex } from './from-bibtex.js';
export { toBibtex } from './to-bibtex.js';
