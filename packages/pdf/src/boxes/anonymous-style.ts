import type { ComputedStyle, Display } from '@resume/css';

const NONE = { r: 0, g: 0, b: 0, a: 0 };
const SQUARE = { x: 0, y: 0 };

/** The initial values of what layout reads and children do not inherit. */
const RESET = {
  position: 'static',
  top: 'auto',
  right: 'auto',
  bottom: 'auto',
  left: 'auto',
  zIndex: 'auto',
  float: 'none',
  clear: 'none',
  overflow: 'visible',
  boxSizing: 'content-box',
  width: 'auto',
  height: 'auto',
  minWidth: 'auto',
  minHeight: 'auto',
  maxWidth: 'none',
  maxHeight: 'none',
  aspectRatio: 'auto',
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
  borderTopLeftRadius: SQUARE,
  borderTopRightRadius: SQUARE,
  borderBottomRightRadius: SQUARE,
  borderBottomLeftRadius: SQUARE,
  backgroundColor: NONE,
  opacity: 1,
  transform: [],
  flexGrow: 0,
  flexShrink: 1,
  flexBasis: 'auto',
  order: 0,
  justifySelf: 'auto',
  alignSelf: 'auto',
  gridColumnStart: 'auto',
  gridColumnEnd: 'auto',
  gridRowStart: 'auto',
  gridRowEnd: 'auto',
  columnCount: 'auto',
  columnWidth: 'auto',
  columnRuleWidth: 0,
  verticalAlign: 'baseline',
  textDecorationLine: [],
  unicodeBidi: 'normal',
  breakBefore: 'auto',
  breakAfter: 'auto',
  breakInside: 'auto',
  stringSet: [],
} as const satisfies Partial<ComputedStyle>;

const anonymous = new WeakMap<ComputedStyle, Map<Display, ComputedStyle>>();

/** The style of a box that no element makes: what it inherits from the one around it, and initial values. */
export function anonymousStyle(around: ComputedStyle, display: Display): ComputedStyle {
  const known = anonymous.get(around) ?? new Map<Display, ComputedStyle>();
  anonymous.set(around, known);
  const style = known.get(display) ?? { ...around, ...RESET, display };
  known.set(display, style);
  return style;
}
