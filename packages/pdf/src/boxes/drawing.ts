import {
  type Color,
  compileStylesheet,
  describeElement,
  labelOfDrawing,
  type StyledElement,
} from '@resume/css';
import { PdfError } from '../pdf-error.js';
import { cssColor } from './css-color.js';
import { isHidden } from './element-text.js';
import { isPath, LENGTHS, outlineOf, SHAPES, userUnits } from './shapes.js';
import { POINT } from './units.js';

/** An SVG as it is painted. */
export interface Drawing {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** From the units of the shapes to pt, from the top left corner: scale and shift along each axis. */
  readonly transform: readonly [scaleX: number, scaleY: number, shiftX: number, shiftY: number];
  readonly shapes: readonly Shape[];
}

/** What something is painted with. */
interface Paint {
  /** Hex: `#rrggbb`. */
  readonly color: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

interface Shape {
  /** As in the `d` of an SVG path. */
  readonly path: string;
  readonly fill?: Paint;
  readonly evenOdd: boolean;
  readonly stroke?: Paint & {
    readonly width: number;
    readonly cap: (typeof CAPS)[number];
    readonly join: (typeof JOINS)[number];
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string>>;

const CAPS = ['butt', 'round', 'square'] as const;
const JOINS = ['miter', 'round', 'bevel'] as const;

/** What a drawing is called, for those who cannot see it. */
const NAMING = new Set(['title', 'desc']);

/** Attributes that hold for what is in an element too, and that the computed style does not have. */
const INHERITED = ['fill-opacity', 'fill-rule', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity'];

/** What cannot be done with a shape. */
const UNPAINTED = [
  'clip-path',
  'filter',
  'marker-end',
  'marker-mid',
  'marker-start',
  'mask',
  'stroke-dasharray',
];

/**
 * An SVG as a drawing.
 *
 * @param viewBox the part of the plane that it shows; without one, a unit is a px
 * @param size in pt
 * @throws {PdfError} for a shape that cannot be drawn, and for what cannot be done with one
 */
export function drawing(svg: StyledElement, viewBox: ViewBox | undefined, size: Size): Drawing {
  return {
    ...size,
    transform: viewBox
      ? transformOf(viewBox, svg.attributes.preserveaspectratio, size)
      : [POINT, POINT, 0, 0],
    shapes: shapesOf(svg, { opacity: '1' }, svg),
  };
}

function shapesOf(parent: StyledElement, inherited: Attributes, svg: StyledElement): readonly Shape[] {
  const written = paintedIn(parent, svg, inherited);
  return parent.children.flatMap((shape) => {
    if (shape.kind === 'text' || NAMING.has(shape.name)) return [];
    const { transform } = attributesOf(shape);
    const isShape = SHAPES.includes(shape.name);
    if ((shape.name !== 'g' && !isShape) || transform) {
      const what = transform ? `<${shape.name} transform>` : `<${shape.name}>`;
      throw new PdfError(
        `${what} in ${describeElement(svg.source)} cannot be drawn in a PDF. Use ${SHAPES.join(', ')} or g without transform, or keep the drawing to the screen with data-media="screen".`,
      );
    }
    if (!isShape) return shapesOf(shape, written, svg);
    const unread = LENGTHS.find((name) => Number.isNaN(userUnits(shape.attributes[name] ?? '0')));
    if (unread) throw unpainted(unread, shape.attributes[unread], shape, svg, 'Give a plain number');
    const path = outlineOf(shape);
    if (!isPath(path)) {
      const name = shape.name === 'path' ? 'd' : 'points';
      throw unpainted(name, shape.attributes[name], shape, svg, 'Begin a path with M and two numbers');
    }
    return [{ path, ...paintOf(paintedIn(shape, svg, written), shape, svg) }];
  });
}

/** What an element has in attributes and, over them, in its inline style. */
function attributesOf({ attributes }: StyledElement): Attributes {
  const declarations = (attributes.style ?? '').split(';').flatMap((declaration) => {
    const [name = '', value] = declaration.split(':', 2);
    return value ? [[name.trim().toLowerCase(), value.replace('!important', '').trim()]] : [];
  });
  return { ...attributes, ...Object.fromEntries(declarations) };
}

/** How an element is painted, or the shapes in it, as far as its computed style does not have it. */
function paintedIn(element: StyledElement, svg: StyledElement, inherited: Attributes): Attributes {
  const written = attributesOf(element);
  const beyond = UNPAINTED.find((name) => written[name] && written[name] !== 'none');
  if (beyond) throw unpainted(beyond, written[beyond], element, svg, 'Leave it out');
  for (const name of ['fill', 'stroke']) {
    const value = written[name];
    if (value !== undefined && !isPaint(value))
      throw unpainted(name, value, element, svg, 'Use a colour of CSS');
  }
  const own = INHERITED.filter((name) => written[name] && written[name] !== 'inherit');
  return {
    ...inherited,
    ...Object.fromEntries(own.map((name) => [name, written[name]])),
    opacity: String(Number(inherited.opacity) * element.style.opacity),
  };
}

/** Whether CSS understands a value of `fill` and `stroke`. */
const isPaint = (value: string): boolean =>
  compileStylesheet(`a { fill: ${value} }`, { file: 'svg' }).diagnostics.length === 0;

function paintOf(written: Attributes, shape: StyledElement, svg: StyledElement): Omit<Shape, 'path'> {
  const { style } = shape;
  const paint = (property: 'fill' | 'stroke', color: Color | 'none'): Paint | undefined => {
    if (color === 'none') return undefined;
    const share = parseShare(written[`${property}-opacity`] ?? '1');
    const opacity = Number(written.opacity) * share * color.a;
    return opacity === 0 ? undefined : { color: cssColor(color), opacity };
  };
  const fill = paint('fill', style.fill);
  const stroke = paint('stroke', style.stroke);
  const choice = <Value extends string>(property: string, known: readonly [Value, ...Value[]]): Value => {
    const value = written[property] ?? known[0];
    const found = known.find((one) => one === value);
    if (!found) throw unpainted(property, value, shape, svg, `Use ${known.join(', ')}`);
    return found;
  };
  const width = attributesOf(shape)['stroke-width'] ?? '1';
  if (Number.isNaN(userUnits(width)))
    throw unpainted('stroke-width', width, shape, svg, 'Give a plain number');
  return {
    evenOdd: written['fill-rule'] === 'evenodd',
    ...(fill && { fill }),
    ...(stroke &&
      style.strokeWidth > 0 && {
        stroke: {
          ...stroke,
          width: style.strokeWidth,
          cap: choice('stroke-linecap', CAPS),
          join: choice('stroke-linejoin', JOINS),
        },
      }),
  };
}

/** A share: a number from 0 to 1, or a percentage. */
function parseShare(text: string): number {
  const share = text.trim().endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
  return Math.min(1, Math.max(0, share));
}

const unpainted = (
  property: string,
  value: string | undefined,
  element: StyledElement,
  svg: StyledElement,
  advice: string,
): PdfError => {
  const name = describeElement(svg.source);
  const where = element === svg ? name : `<${element.name}> in ${name}`;
  return new PdfError(
    `${property}="${value}" of ${where} cannot be painted in a PDF. ${advice}, or keep the drawing to the screen with data-media="screen".`,
  );
};

export interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

/** The part of the plane that a drawing shows; undefined where it does not say, or nothing that has a size. */
export function viewBoxOf({ attributes }: StyledElement): ViewBox | undefined {
  const numbers = attributes.viewbox?.trim().split(/[\s,]+/) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map(userUnits);
  const isSized = Math.min(width, height) > 1e-6 && !Number.isNaN(x + y + width + height);
  return isSized ? { x, y, width, height } : undefined;
}

/** How the view box fills the drawing: whole and centred, or stretched where the author says so. */
function transformOf(
  { height: boxHeight, width: boxWidth, x, y }: ViewBox,
  preserveAspectRatio: string | undefined,
  { height, width }: Size,
): Drawing['transform'] {
  const [scaleX, scaleY] = [width / boxWidth, height / boxHeight];
  if (preserveAspectRatio === 'none') return [scaleX, scaleY, -x * scaleX, -y * scaleY];
  const scale = Math.min(scaleX, scaleY);
  const [restX, restY] = [width - boxWidth * scale, height - boxHeight * scale];
  return [scale, scale, restX / 2 - x * scale, restY / 2 - y * scale];
}

/**
 * What a drawing shows: nothing with `aria-hidden="true"`, with `role="img"` what it is called.
 *
 * @throws {PdfError} for a drawing that says neither
 */
export function meaningOf(svg: StyledElement): string | undefined {
  if (isHidden(svg)) return undefined;
  const label = labelOfDrawing(svg.source);
  if (svg.attributes.role === 'img' && label) return label;
  throw new PdfError(
    `${describeElement(svg.source)} has no text for those who cannot see it. Give it role="img" and an aria-label or a title, or aria-hidden="true" where it is decoration.`,
  );
}
