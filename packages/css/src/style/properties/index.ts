import type { ComputedStyle } from '../computed-style.js';
import { arrangementProperties } from './arrangement.js';
import { boxProperties } from './box.js';
import { contentProperties } from './content.js';
import { drawingProperties } from './drawing.js';
import { fontProperties } from './font.js';
import { cssName, type PropertyTable } from './property.js';
import { textProperties } from './text.js';

export type PropertyKey = keyof ComputedStyle;

/**
 * The properties that are computed: all of the subset but shorthands and logical names. The order is that of computing: what
 * others depend on comes first.
 */
export const PROPERTIES: PropertyTable<ComputedStyle> = {
  ...fontProperties,
  ...textProperties,
  ...boxProperties,
  ...arrangementProperties,
  ...contentProperties,
  ...drawingProperties,
};

export const PROPERTY_KEYS = Object.keys(PROPERTIES) as readonly PropertyKey[];

/** Properties by their CSS name. */
export const PROPERTIES_BY_NAME: ReadonlyMap<string, PropertyKey> = new Map(
  PROPERTY_KEYS.map((key) => [cssName(key), key]),
);
