// Written by themes.test.ts: change the themes, then run the tests with -u.
import type { Theme } from '../theme/define-theme.js';
import { atlas } from './atlas/index.js';
import { banner } from './banner/index.js';
import { form } from './form/index.js';
import { ledger } from './ledger/index.js';
import { plain } from './plain/index.js';
import { press } from './press/index.js';
import { scholar } from './scholar/index.js';
import { sidebar } from './sidebar/index.js';
import { swiss } from './swiss/index.js';
import { valley } from './valley/index.js';
import { xuan } from './xuan/index.js';

export { atlas } from './atlas/index.js';
export { banner } from './banner/index.js';
export { form } from './form/index.js';
export { ledger } from './ledger/index.js';
export { plain } from './plain/index.js';
export { press } from './press/index.js';
export { scholar } from './scholar/index.js';
export { sidebar } from './sidebar/index.js';
export { swiss } from './swiss/index.js';
export { valley } from './valley/index.js';
export { xuan } from './xuan/index.js';

/** The themes of this package by name. */
export const themes: Readonly<Record<string, Theme>> = {
  atlas,
  banner,
  form,
  ledger,
  plain,
  press,
  scholar,
  sidebar,
  swiss,
  valley,
  xuan,
};
