// Written by themes.test.ts: change the themes, then run the tests with -u.
export { banner } from './banner/index.js';
export { form } from './form/index.js';
export { ledger } from './ledger/index.js';
export { plain } from './plain/index.js';
export { press } from './press/index.js';
export { scholar } from './scholar/index.js';
export { sidebar } from './sidebar/index.js';
export { valley } from './valley/index.js';
export { xuan } from './xuan/index.js';
