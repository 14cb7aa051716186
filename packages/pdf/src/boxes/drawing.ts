import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { type ComputedStyle, computeStyle, inherit, type PaperStylesheet } from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import { collapse } from './collapse.js';
import { type Paint, parseColor, parseShare } from './color.js';
import { classesOf, describeElement, textContent } from './html.js';

/** An SVG as paper paints it. */
export interface Drawing {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** From the units of the shapes to pt, from the top left corner: scale and shift along each axis. */
  readonly transform: readonly [scaleX: number, scaleY: number, shiftX: number, shiftY: number];
  readonly shapes: readonly Shape[];
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

type Attributes = Readonly<Record<string, string>>;

/** A CSS pixel in pt. */
export const PIXEL = 0.75;

const CAPS = ['butt', 'round', 'square'] as const;
const JOINS = ['miter', 'round', 'bevel'] as const;

/** Units of length, in pt. */
const UNITS: Readonly<Record<string, number>> = {
  '': PIXEL,
  px: PIXEL,
  pt: 1,
  pc: 12,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
};

/** A number of the drawing's own units. */
const userUnits = (text: string): number => {
  const number = Number(text.trim().replace(/px$/, ''));
  return isDrawable(number) ? number : Number.NaN;
};

/** Whether PDF can hold a number: it has no notation for an infinite one, and viewers read none much larger. */
const isDrawable = (number: number): boolean => Math.abs(number) < 1e6;

/** Whether a path begins somewhere and is made of commands and numbers. */
function isPath(path: string): boolean {
  const numbers = path.match(NUMBER) ?? [];
  return (
    /^\s*(M[^A-Za-z]*\d|$)/i.test(path) &&
    /^[\sMZLHVCSQTA,]*$/i.test(path.replace(NUMBER, '')) &&
    numbers.every((number) => isDrawable(Number(number)))
  );
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const length = (attributes: Attributes, name: string) => userUnits(attributes[name] ?? '0') || 0;

/** What shapes say in such numbers. */
const LENGTHS = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'];

/** The outline of each shape that paper draws. */
const PATHS: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  rect(attributes) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      length(attributes, name),
    ) as Four;
    const rx = Math.min(length(attributes, 'rx') || length(attributes, 'ry'), width / 2, height / 2);
    if (rx === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`;
    const [w, h] = [width - 2 * rx, height - 2 * rx];
    return `M${x + rx} ${y}h${w}${corner(rx, rx)}v${h}${corner(-rx, rx)}h${-w}${corner(-rx, -rx)}v${-h}${corner(rx, -rx)}z`;
  },
  circle: (attributes) => ellipse(attributes, length(attributes, 'r'), length(attributes, 'r')),
  ellipse: (attributes) => ellipse(attributes, length(attributes, 'rx'), length(attributes, 'ry')),
  line: (attributes) =>
    `M${length(attributes, 'x1')} ${length(attributes, 'y1')}L${length(attributes, 'x2')} ${length(attributes, 'y2')}`,
  polyline: ({ points = '' }) => (points.trim() ? `M${points.trim()}` : ''),
  polygon: ({ points = '' }) => (points.trim() ? `M${points.trim()}z` : ''),
};

type Four = [number, number, number, number];

function ellipse(attributes: Attributes, rx: number, ry: number): string {
  const [x, y] = [length(attributes, 'cx') - rx, length(attributes, 'cy')];
  return `M${x} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** What a drawing is called, for who cannot see it. */
const NAMING = new Set(['title', 'desc']);

/** How shapes are painted, said of them or of what holds them. */
const INHERITED = [
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
];

/** What paper cannot do with a shape. */
const UNPAINTED = [
  'clip-path',
  'filter',
  'marker-end',
  'marker-mid',
  'marker-start',
  'mask',
  'stroke-dasharray',
];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a drawing stands. */
interface Frame {
  readonly direction: 'ltr' | 'rtl';
  /** The width there is, in pt. */
  readonly room: number;
  /** Whether a drawing that says no size takes that width, rather than standing as high as text. */
  readonly fills: boolean;
}

/**
 * An SVG as a drawing, never wider than the room there is. Colours come from attributes, inline styles and the paper styles
 * of the shapes' classes, since paper knows no CSS variables.
 *
 * @throws {PdfError} for a shape that paper does not draw, or what it says that paper does not know
 */
export function drawing(
  svg: Element,
  style: ComputedStyle,
  stylesheet: PaperStylesheet,
  frame: Frame,
): Drawing {
  const viewBox = viewBoxOf(svg);
  const said = sizeOf(svg, style, frame, viewBox);
  const size = held(said, frame.room);
  const transform = viewBox
    ? transformOf(viewBox, svg.attribs.preserveaspectratio, size)
    : inPixels(size.width / said.width);
  return {
    ...size,
    transform: style.mirrored && frame.direction === 'rtl' ? flipped(transform, size.width) : transform,
    shapes: shapesOf(svg, {}, svg, style, stylesheet),
  };
}

/** As CSS sizes it: what it leaves out follows from its view box. */
function sizeOf(svg: Element, style: ComputedStyle, frame: Frame, viewBox: ViewBox | undefined): Size {
  const said = attributesOf(svg);
  const em = style.fontSize;
  const width = style.width ?? lengthOf(svg, 'width', said.width, em, frame.room);
  const height = style.height ?? lengthOf(svg, 'height', said.height, em);
  const ratio = viewBox && viewBox.height / viewBox.width;
  if (width !== undefined) return { width, height: height ?? (ratio ? width * ratio : em) };
  if (height !== undefined) return { width: ratio ? height / ratio : em, height };
  return ratio && frame.fills ? { width: frame.room, height: frame.room * ratio } : { width: em, height: em };
}

const held = ({ height, width }: Size, room: number): Size =>
  width > room ? { width: room, height: (height * room) / width } : { width, height };

/** A length of an `svg` element in pt; none where it leaves that to its view box. */
function lengthOf(
  svg: Element,
  name: string,
  text: string | undefined,
  em: number,
  whole?: number,
): number | undefined {
  if (text === undefined || text.trim() === 'auto') return undefined;
  const [, number, unit = ''] = /^([\d.]+)(%|[a-z]*)$/i.exec(text.trim()) ?? [];
  if (number && unit === '%') return whole && (Number(number) / 100) * whole;
  const size = Number(number) * (unit === 'em' ? em : (UNITS[unit.toLowerCase()] ?? Number.NaN));
  if (size > 0) return size;
  throw new PdfError(
    `${name}="${text}" of ${describeElement(svg)} is no length that paper knows. Give a number of pixels, or one of pt, mm, em or %.`,
  );
}

function shapesOf(
  parent: Element,
  inherited: Attributes,
  svg: Element,
  style: ComputedStyle,
  stylesheet: PaperStylesheet,
): readonly Shape[] {
  const said = paintedIn(parent, svg, inherited);
  return parent.children.filter(isTag).flatMap((shape) => {
    if (NAMING.has(shape.name)) return [];
    const path = PATHS[shape.name];
    const { transform } = attributesOf(shape);
    if ((shape.name !== 'g' && !path) || transform) {
      const what = transform ? `<${shape.name} transform>` : `<${shape.name}>`;
      throw new PdfError(
        `${what} in ${describeElement(svg)} is not drawn on paper. Use ${Object.keys(PATHS).join(', ')} or g without transform, or keep the drawing to the screen with data-media="screen".`,
      );
    }
    if (!path) return shapesOf(shape, said, svg, style, stylesheet);
    const unread = LENGTHS.find((name) => Number.isNaN(userUnits(shape.attribs[name] ?? '0')));
    if (unread) throw unpainted(unread, shape.attribs[unread], shape, svg, 'Give a plain number');
    const outline = path(shape.attribs);
    if (!isPath(outline)) {
      const name = shape.name === 'path' ? 'd' : 'points';
      throw unpainted(name, shape.attribs[name], shape, svg, 'Begin a path with M and two numbers');
    }
    const own = paintedIn(shape, svg, said);
    const { fill } = computeStyle(stylesheet, shape.name, classesOf(shape), inherit(style));
    const paint = paintOf({ ...own, ...(fill && { fill }) }, style, shape, svg);
    return [{ path: outline, ...paint }];
  });
}

/** What an element says in attributes and, over them, in its inline style. */
function attributesOf({ attribs }: Element): Attributes {
  const declarations = (attribs.style ?? '').split(';').flatMap((declaration) => {
    const [name = '', value] = declaration.split(':', 2);
    return value ? [[name.trim().toLowerCase(), value.replace('!important', '').trim()]] : [];
  });
  return { ...attribs, ...Object.fromEntries(declarations) };
}

/** How an element is painted, or the shapes in it. */
function paintedIn(element: Element, svg: Element, inherited: Attributes): Attributes {
  const said = attributesOf(element);
  const beyond = UNPAINTED.find((name) => said[name] && said[name] !== 'none');
  if (beyond) throw unpainted(beyond, said[beyond], element, svg, 'Leave it out');
  const own = INHERITED.filter((name) => said[name] && said[name] !== 'inherit');
  const opacity = parseShare(inherited.opacity ?? '1') * parseShare(said.opacity ?? '1');
  return {
    ...inherited,
    ...Object.fromEntries(own.map((name) => [name, said[name]])),
    opacity: String(opacity),
  };
}

function paintOf(said: Attributes, style: ComputedStyle, shape: Element, svg: Element): Omit<Shape, 'path'> {
  const paint = (property: 'fill' | 'stroke', otherwise: string): Paint | undefined => {
    const color = colorOf(said[property] ?? otherwise, said.color, style);
    if (color === 'none' || color === 'transparent') return undefined;
    const parsed = parseColor(color);
    if (!parsed) throw unpainted(property, color, shape, svg, 'Use a hex colour, rgb(), hsl() or a name');
    const shares = [said.opacity, said[`${property}-opacity`]].map((share) => parseShare(share ?? '1'));
    const opacity = shares.reduce((product, share) => product * share, parsed.opacity ?? 1);
    if (opacity === 0) return undefined;
    return opacity < 1 ? { color: parsed.color, opacity } : { color: parsed.color };
  };
  const fill = paint('fill', 'currentColor');
  const stroke = paint('stroke', 'none');
  const choice = <Value extends string>(property: string, known: readonly [Value, ...Value[]]): Value => {
    const value = said[property] ?? known[0];
    const found = known.find((one) => one === value);
    if (!found) throw unpainted(property, value, shape, svg, `Use ${known.join(', ')}`);
    return found;
  };
  const width = userUnits(said['stroke-width'] ?? '1');
  if (Number.isNaN(width))
    throw unpainted('stroke-width', said['stroke-width'], shape, svg, 'Give a plain number');
  return {
    evenOdd: said['fill-rule'] === 'evenodd',
    ...(fill && { fill }),
    ...(stroke &&
      width > 0 && {
        stroke: {
          ...stroke,
          width,
          cap: choice('stroke-linecap', CAPS),
          join: choice('stroke-linejoin', JOINS),
        },
      }),
  };
}

/** What is said to be painted, in the colour of the text where that is what is said. */
function colorOf(said: string, own: string | undefined, { color }: ComputedStyle): string {
  if (said.toLowerCase() !== 'currentcolor') return said;
  return own && own.toLowerCase() !== 'currentcolor' ? own : color;
}

const unpainted = (
  property: string,
  value: string | undefined,
  element: Element,
  svg: Element,
  advice: string,
): PdfError => {
  const where = element === svg ? describeElement(svg) : `<${element.name}> in ${describeElement(svg)}`;
  return new PdfError(
    `${property}="${value}" of ${where} is not painted on paper. ${advice}, or keep the drawing to the screen with data-media="screen".`,
  );
};

interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

function viewBoxOf({ attribs }: Element): ViewBox | undefined {
  const numbers = attribs.viewbox?.trim().split(/[\s,]+/) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
  const isSized = Math.min(width, height) > 1e-6 && [x, y, width, height].every(isDrawable);
  return isSized ? { x, y, width, height } : undefined;
}

/** Without a view box, a unit is a CSS pixel. */
const inPixels = (scale: number): Drawing['transform'] => [PIXEL * scale, PIXEL * scale, 0, 0];

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

const flipped = (
  [scaleX, scaleY, shiftX, shiftY]: Drawing['transform'],
  width: number,
): Drawing['transform'] => [-scaleX, scaleY, width - shiftX, shiftY];

/** What a drawing is called. */
export function labelOf(svg: Element): string | undefined {
  const title = svg.children.filter(isTag).find(({ name }) => name === 'title');
  return svg.attribs['aria-label'] ?? (title && collapse(textContent(title)));
}

/**
 * What a drawing shows: nothing with `aria-hidden="true"`, with `role="img"` what it is called.
 *
 * @throws {PdfError} for a drawing that says neither
 */
export function meaningOf(svg: Element): string | undefined {
  const { 'aria-hidden': hidden, role } = svg.attribs;
  if (hidden === 'true') return undefined;
  const label = labelOf(svg);
  if (role === 'img' && label) return label;
  throw new PdfError(
    `${describeElement(svg)} says nothing to who cannot see it. Give it role="img" and an aria-label or a title, or aria-hidden="true" where it is decoration.`,
  );
}
