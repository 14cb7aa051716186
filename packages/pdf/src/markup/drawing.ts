import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { type ComputedStyle, computeStyle, inherit, type PaperStylesheet } from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import type { StructureNode } from '../structure/structure-node.js';
import { classesOf, describeElement, textContent } from './html.js';
import { collapse } from './pieces.js';

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
  readonly fill?: string;
  readonly evenOdd: boolean;
  readonly stroke?: {
    readonly color: string;
    readonly width: number;
    readonly cap: 'butt' | 'round' | 'square';
    readonly join: 'miter' | 'round' | 'bevel';
  };
}

type Attributes = Readonly<Record<string, string>>;

const length = (attributes: Attributes, name: string) => Number(attributes[name] ?? 0) || 0;

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
const INHERITED = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];

/**
 * An SVG as a drawing. Colours come from attributes and from the paper styles of the shapes' classes, since paper knows no
 * CSS variables.
 *
 * @throws {PdfError} for a shape that paper does not draw
 */
export function drawing(
  svg: Element,
  style: ComputedStyle,
  stylesheet: PaperStylesheet,
  direction: 'ltr' | 'rtl',
): Drawing {
  const { height, preserveaspectratio: preserveAspectRatio, viewbox: viewBox, width } = svg.attribs;
  const size = {
    width: style.width ?? sizeOf(width, style.fontSize),
    height: style.height ?? sizeOf(height, style.fontSize),
  };
  const transform = transformOf(viewBox, preserveAspectRatio, size);
  return {
    ...size,
    transform: style.mirrored && direction === 'rtl' ? flipped(transform, size.width) : transform,
    shapes: shapesOf(svg, {}, svg, style, stylesheet),
  };
}

/** A length of an `svg` element: a number, or a share of the size of the text it stands in. */
function sizeOf(attribute: string | undefined, em: number): number {
  const [, number, unit] = /^\s*([\d.]+)(em)?/.exec(attribute ?? '1em') ?? [];
  return (Number(number) || 1) * (unit ? em : 1);
}

function shapesOf(
  parent: Element,
  inherited: Attributes,
  svg: Element,
  style: ComputedStyle,
  stylesheet: PaperStylesheet,
): readonly Shape[] {
  const said = { ...inherited, ...pick(parent.attribs) };
  return parent.children.filter(isTag).flatMap((shape) => {
    if (NAMING.has(shape.name)) return [];
    const path = PATHS[shape.name];
    if ((shape.name !== 'g' && !path) || shape.attribs.transform) {
      const what = shape.attribs.transform ? `<${shape.name} transform>` : `<${shape.name}>`;
      throw new PdfError(
        `${what} in ${describeElement(svg)} is not drawn on paper. Use ${Object.keys(PATHS).join(', ')} or g without transform, or keep the drawing to the screen with data-media="screen".`,
      );
    }
    if (!path) return shapesOf(shape, said, svg, style, stylesheet);
    const own: Attributes = { ...said, ...pick(shape.attribs) };
    const { fill } = computeStyle(stylesheet, shape.name, classesOf(shape), inherit(style));
    return [{ path: path(shape.attribs), ...paintOf({ ...own, ...(fill && { fill }) }, style) }];
  });
}

const pick = (attributes: Attributes): Attributes =>
  Object.fromEntries(INHERITED.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : [])));

function paintOf(said: Attributes, style: ComputedStyle): Omit<Shape, 'path'> {
  const fill = colorOf(said.fill ?? 'currentColor', style);
  const stroke = colorOf(said.stroke ?? 'none', style);
  return {
    evenOdd: said['fill-rule'] === 'evenodd',
    ...(fill && { fill }),
    ...(stroke && {
      stroke: {
        color: stroke,
        width: Number(said['stroke-width'] ?? 1),
        cap: (said['stroke-linecap'] ?? 'butt') as 'butt',
        join: (said['stroke-linejoin'] ?? 'miter') as 'miter',
      },
    }),
  };
}

const colorOf = (paint: string, { color }: ComputedStyle): string | undefined => {
  if (paint === 'none' || paint === 'transparent') return undefined;
  return paint.toLowerCase() === 'currentcolor' ? color : paint;
};

/** How the view box fills the drawing: whole and centred, or stretched where the author says so. */
function transformOf(
  viewBox: string | undefined,
  preserveAspectRatio: string | undefined,
  { height, width }: { readonly width: number; readonly height: number },
): Drawing['transform'] {
  const [x = 0, y = 0, boxWidth = 0, boxHeight = 0] =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(boxWidth > 0 && boxHeight > 0)) return [1, 1, 0, 0];
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

/**
 * What a drawing means: nothing with `aria-hidden="true"`, a Figure with `role="img"` and a name.
 *
 * @throws {PdfError} for a drawing that says neither
 */
export function meaningOf(svg: Element, parent: StructureNode | undefined): StructureNode | undefined {
  const { 'aria-hidden': hidden, 'aria-label': label, role } = svg.attribs;
  const title = svg.children.filter(isTag).find(({ name }) => name === 'title');
  const description = label ?? (title && collapse(textContent(title)));
  if (hidden === 'true') return undefined;
  if (role === 'img' && description) return { role: 'Figure', parent, description };
  throw new PdfError(
    `${describeElement(svg)} says nothing to who cannot see it. Give it role="img" and an aria-label or a title, or aria-hidden="true" where it is decoration.`,
  );
}
