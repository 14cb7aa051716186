import type { Color, ComputedStyle } from '@resume/css';
import { cssColor } from '../boxes/css-color.js';
import type { Edges, Sides } from '../boxes/edges.js';
import { type Area, innerRadii, radiiOf, roundedPath, sidePath, within } from './box-paths.js';
import type { PdfkitContext } from './pdfkit-context.js';

/** The sides at which a box ends: one that continues on the next page or line is open there. */
export type EndSides = Readonly<Record<keyof Sides, boolean>>;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

const borderStyle = (style: ComputedStyle, side: keyof Sides) =>
  ({
    top: style.borderTopStyle,
    right: style.borderRightStyle,
    bottom: style.borderBottomStyle,
    left: style.borderLeftStyle,
  })[side];

const borderColor = (style: ComputedStyle, side: keyof Sides): Color =>
  ({
    top: style.borderTopColor,
    right: style.borderRightColor,
    bottom: style.borderBottomColor,
    left: style.borderLeftColor,
  })[side];

/** Whether a box has a background or a border to paint. */
export const isDecorated = ({ backgroundColor }: ComputedStyle, { border }: Edges): boolean =>
  backgroundColor.a > 0 || SIDES.some((side) => border[side] > 0);

/** Paints the background and the borders of a box. Lengths in pt. */
export function decorateBox(
  context: PdfkitContext,
  style: ComputedStyle,
  edges: Edges,
  area: Area,
  ends: EndSides,
  alpha: number,
): void {
  const open = (side: keyof Sides) => (ends[side] ? edges.border[side] : 0);
  const border = { top: open('top'), right: open('right'), bottom: open('bottom'), left: open('left') };
  const all = radiiOf(style, area);
  const radii = SIDES.every((side) => ends[side])
    ? all
    : innerRadii(all, { top: 1e6, right: 1e6, bottom: 1e6, left: 1e6 });
  const fill = (path: string, color: Color, rule?: 'even-odd') => {
    context.save();
    context.fillColor(cssColor(color), color.a * alpha);
    context.path(path);
    context.fill(rule);
    context.restore();
  };
  if (style.backgroundColor.a > 0) fill(roundedPath(area, radii), style.backgroundColor);
  const drawn = SIDES.filter((side) => border[side] > 0 && borderColor(style, side).a > 0);
  const [first] = drawn;
  if (!first) return;
  const isUniform =
    drawn.length === SIDES.length &&
    drawn.every(
      (side) =>
        borderStyle(style, side) === 'solid' &&
        cssColor(borderColor(style, side)) === cssColor(borderColor(style, first)),
    );
  const inner = within(area, border);
  if (isUniform) {
    const ring = `${roundedPath(area, radii)}${roundedPath(inner, innerRadii(radii, border))}`;
    fill(ring, borderColor(style, first), 'even-odd');
    return;
  }
  for (const side of drawn) {
    const kind = borderStyle(style, side);
    const color = borderColor(style, side);
    if (kind === 'dashed' || kind === 'dotted') strokeSide(context, side, kind, area, border, color, alpha);
    else if (kind === 'double') {
      const third = (share: number) =>
        within(area, {
          top: border.top * share,
          right: border.right * share,
          bottom: border.bottom * share,
          left: border.left * share,
        });
      fill(sidePath(side, area, third(1 / 3)), color);
      fill(sidePath(side, third(2 / 3), inner), color);
    } else if (kind === 'groove' || kind === 'ridge') {
      const middle = within(area, halfOf(border));
      fill(sidePath(side, area, middle), shaded(color, side, kind === 'groove' ? 'inset' : 'outset'));
      fill(sidePath(side, middle, inner), shaded(color, side, kind === 'groove' ? 'outset' : 'inset'));
    } else fill(sidePath(side, area, inner), shaded(color, side, kind));
  }
}

const halfOf = ({ bottom, left, right, top }: Sides): Sides => ({
  top: top / 2,
  right: right / 2,
  bottom: bottom / 2,
  left: left / 2,
});

/** How much darker the shaded sides of a border are. */
const SHADE = 0.33;

/** The colour of a side, as if light fell on the box from the top left. */
function shaded(color: Color, side: keyof Sides, kind: ComputedStyle['borderTopStyle']): Color {
  const isUpper = side === 'top' || side === 'left';
  if (kind !== (isUpper ? 'inset' : 'outset')) return color;
  const brightest = Math.max(color.r, color.g, color.b);
  const share = brightest > 0 ? Math.max(0, (brightest - SHADE) / brightest) : 0;
  return { ...color, r: color.r * share, g: color.g * share, b: color.b * share };
}

/** A dashed or dotted border, along the middle of its side. */
function strokeSide(
  context: PdfkitContext,
  side: keyof Sides,
  kind: 'dashed' | 'dotted',
  area: Area,
  border: Sides,
  color: Color,
  alpha: number,
): void {
  const width = border[side];
  const half = width / 2;
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  const paths = {
    top: `M${area.left} ${area.top + half}H${right}`,
    bottom: `M${area.left} ${bottom - half}H${right}`,
    left: `M${area.left + half} ${area.top}V${bottom}`,
    right: `M${right - half} ${area.top}V${bottom}`,
  };
  context.save();
  context.lineWidth(width);
  context.lineCap(kind === 'dotted' ? 'round' : 'butt');
  context.strokeColor(cssColor(color), color.a * alpha);
  const dash = kind === 'dotted' ? `[0 ${width * 2}]` : `[${width * 2} ${width}]`;
  context.addContent(`${dash} 0 d`);
  context.path(paths[side]);
  context.stroke();
  context.restore();
}
