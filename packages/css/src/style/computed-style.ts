import type { BoxStyle } from './box-style.js';
import type { ContentStyle } from './content-style.js';
import type { DrawingStyle } from './drawing-style.js';
import type { FontStyle } from './font-style.js';
import type { ArrangementStyle } from './layout-style.js';
import type { TextStyle } from './text-style.js';

/**
 * The computed values of an element: every supported property under its camelCase name. Lengths are numbers in CSS px (96 to the
 * inch), percentages and `calc()` with percentages are objects for `resolveLength`, colours are sRGB, keywords strings.
 *
 * Shorthands and logical properties are resolved to these. Elements with the same styles share one object.
 */
export interface ComputedStyle
  extends FontStyle,
    TextStyle,
    BoxStyle,
    ArrangementStyle,
    ContentStyle,
    DrawingStyle {}
