import { arrangementShorthands } from './arrangement.js';
import { boxShorthands } from './box.js';
import type { Shorthand } from './shorthand.js';
import { textShorthands } from './text.js';

/** Shorthands by their CSS name. */
export const SHORTHANDS: ReadonlyMap<string, Shorthand> = new Map(
  Object.entries({ ...textShorthands, ...boxShorthands, ...arrangementShorthands }),
);

/** Other names of properties, as older CSS has them. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['font-stretch', 'font-width'],
  ['-webkit-column-break-after', 'break-after'],
  ['-webkit-column-break-before', 'break-before'],
  ['-webkit-column-break-inside', 'break-inside'],
  ['word-wrap', 'overflow-wrap'],
  ['page-break-before', 'break-before'],
  ['page-break-after', 'break-after'],
  ['page-break-inside', 'break-inside'],
  ['grid-gap', 'gap'],
  ['grid-row-gap', 'row-gap'],
  ['grid-column-gap', 'column-gap'],
  ['overflow-x', 'overflow'],
  ['overflow-y', 'overflow'],
  ['overflow-inline', 'overflow'],
  ['overflow-block', 'overflow'],
]);
