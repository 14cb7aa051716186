import type { Color, Paint, StyledElement } from '@resume/css';
import type { InlineContents } from '../boxes/inline-content.js';
import { clipOf, elementBounds } from './clips.js';
import type { Clip, Drawing, Mark, PaintOf, Paints, Stroke } from './drawing.js';
import { IDENTITY, type Matrix, parseTransform, product, translation } from './matrix.js';
import { isShape, outlineOf } from './outlines.js';
import type { Bounds, Segment } from './path.js';
import { boundsOf, parsePath, transformed } from './path.js';
import { idIn, type Named, namedAround, readGradient } from './read-gradient.js';
import { isTextPart, readText } from './read-text.js';
import type { DrawingTools } from './tools.js';
import { type Axis, lengthOf, type Viewport } from './units.js';
import { viewBoxMatrix, viewBoxOf } from './view-box.js';

export interface DrawingSource {
  readonly contents: InlineContents;
  readonly tools: DrawingTools;
  /** The drawing and the elements around it. */
  readonly place: string;
  /** Called with what cannot be painted: once for each kind of it in a drawing. */
  readonly onWarning: (message: string) => void;
}

/** What an element stands in. */
interface Scope {
  readonly matrix: Matrix;
  readonly clips: readonly Clip[];
  readonly opacity: number;
  readonly viewport: Viewport;
}

/** Elements that paint nothing where they stand. */
const UNSEEN = new Set([
  'animate',
  'animateMotion',
  'animateTransform',
  'clipPath',
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialGradient',
  'script',
  'set',
  'style',
  'symbol',
  'title',
]);

const GROUPS = new Set(['a', 'g', 'switch']);

/** Attributes that change how an element looks in a way that is not painted. */
const UNPAINTED = new Set(['filter', 'mask', 'marker-end', 'marker-mid', 'marker-start']);

/** Attributes that are properties of CSS. */
const PROPERTY = /^(?:fill|stroke|clip-|stop-|text-anchor$|opacity$)/;

/** The marks of an SVG, in the units of its view box. */
export function readDrawing(svg: StyledElement, viewport: Viewport, source: DrawingSource): Drawing['marks'] {
  return new DrawingReader(svg, source).inside(svg, {
    matrix: IDENTITY,
    clips: [],
    opacity: svg.style.opacity,
    viewport,
  });
}

class DrawingReader {
  readonly #named: Named;

  constructor(
    svg: StyledElement,
    private readonly source: DrawingSource,
  ) {
    this.#named = namedAround(svg);
  }

  inside(parent: StyledElement, scope: Scope): readonly Mark[] {
    const children = parent.children.filter((child) => child.kind === 'element');
    const shown = parent.name === 'switch' ? children.slice(0, 1) : children;
    return shown.flatMap((child) => this.#element(child, scope));
  }

  #element(element: StyledElement, around: Scope): readonly Mark[] {
    const { name, style } = element;
    const isSymbolOfUse = name === 'symbol' && element.parent?.name === 'use';
    if (UNSEEN.has(name) && !isSymbolOfUse) return [];
    for (const [attribute, value] of Object.entries(element.attributes)) {
      if (UNPAINTED.has(attribute) && value !== 'none')
        this.#warn(`${attribute} of <${name}>`, 'is left out', 'Remove it');
      if (PROPERTY.test(attribute) && !this.source.tools.isUnderstood(attribute, value))
        this.#warn(`${attribute}="${value}" of <${name}>`, 'is left out', 'Use a value that CSS has for it');
    }
    const matrix = product(around.matrix, this.#transform(element, around.viewport));
    const own: Scope = { ...around, matrix, opacity: around.opacity * style.opacity };
    const clips = this.#clips(element, own);
    if (!clips) return [];
    const scope = { ...own, clips };
    if (isShape(name)) return this.#shape(element, scope);
    if (name === 'text') return this.#text(element, scope);
    if (GROUPS.has(name)) return this.inside(element, scope);
    if (name === 'use') return this.#use(element, scope);
    if (name === 'svg' || isSymbolOfUse) return this.#viewport(element, scope);
    this.#warn(`<${name}>`, 'is left out', 'Draw it with shapes');
    return [];
  }

  #warn(what: string, happens: string, remedy: string): void {
    this.source.onWarning(
      `${what} at ${this.source.place} cannot be painted in a PDF and ${happens}. ${remedy}, or keep the drawing to the screen with data-media="screen".`,
    );
  }

  #transform({ attributes: { transform = '' }, name, style }: StyledElement, viewport: Viewport): Matrix {
    const styled = this.source.tools.transformOf(style, { left: 0, top: 0, ...viewport }, 1);
    if (styled) return styled;
    const parsed = parseTransform(transform);
    if (!parsed)
      this.#warn(`transform="${transform}" of <${name}>`, 'is left out', 'Write matrix(a b c d e f)');
    return parsed ?? IDENTITY;
  }

  /** What an element is cut to; undefined where nothing of it is left. */
  #clips(element: StyledElement, { clips, matrix, viewport }: Scope): readonly Clip[] | undefined {
    const { clipPath } = element.style;
    if (clipPath === 'none') return clips;
    const target = this.#named(idIn(clipPath.url) ?? '');
    if (target?.name !== 'clipPath') {
      this.#warn(
        `clip-path="url(${clipPath.url})" of <${element.name}>`,
        'is left out',
        'Name a clipPath of the document',
      );
      return clips;
    }
    const outlineIn = (shape: StyledElement) => this.#outline(shape, viewport);
    const transformIn = (shape: StyledElement) => this.#transform(shape, viewport);
    const bounds = elementBounds(element, outlineIn, transformIn);
    const found = clipOf(target, bounds, outlineIn, transformIn);
    if (found.hasText) this.#warn('<text> in <clipPath>', 'clips nothing', 'Draw the letters as paths');
    if (found.outline.length === 0) return undefined;
    const clip = { outline: transformed(found.outline, matrix), evenOdd: found.evenOdd };
    const outer =
      target.style.clipPath === 'none' ? clips : this.#clips(target, { clips, matrix, viewport, opacity: 1 });
    return outer && [...outer, clip];
  }

  #length(element: StyledElement, viewport: Viewport): (name: string, axis: Axis) => number {
    return (name, axis) => {
      const text = element.attributes[name];
      return text === undefined ? 0 : lengthOf(text, element, viewport, axis);
    };
  }

  /** The outline of a shape; nothing where it cannot be read, which is reported. */
  #outline(shape: StyledElement, viewport: Viewport): readonly Segment[] {
    const length = this.#length(shape, viewport);
    const unread: string[] = [];
    const outline = outlineOf(shape, (name, axis) => {
      const value = length(name, axis);
      if (Number.isNaN(value)) unread.push(name);
      return value || 0;
    });
    const [name] = unread;
    if (outline && name === undefined) return outline;
    const written = name ?? (shape.name === 'path' ? 'd' : 'points');
    const shown = shape.attributes[written] ?? '';
    const value = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
    const remedy = name ? 'Give a plain number' : 'Begin a path with M and two numbers';
    this.#warn(`<${shape.name} ${written}="${value}">`, 'is left out', remedy);
    return [];
  }

  #shape(element: StyledElement, scope: Scope): readonly Mark[] {
    if (element.style.visibility !== 'visible') return [];
    const outline = this.#outline(element, scope.viewport);
    const { clips, matrix } = scope;
    const paints = this.#paints(element, scope, boundsOf(outline));
    if (outline.length === 0 || (!paints.fill && !paints.stroke)) return [];
    return [
      { kind: 'shape', matrix, clips, outline, evenOdd: element.style.fillRule === 'evenodd', ...paints },
    ];
  }

  #text(element: StyledElement, scope: Scope): readonly Mark[] {
    const { clips, matrix, viewport } = scope;
    for (const { name } of partsIn(element).filter((part) => !isTextPart(part)))
      this.#warn(`<${name}> in <text>`, 'is left out', 'Write the text without it');
    for (const name of ['textlength', 'rotate'])
      if (element.attributes[name]) this.#warn(`${name} of <text>`, 'is left out', 'Remove it');
    const marks = readText(element, {
      contents: this.source.contents,
      tools: this.source.tools,
      viewport,
      place: this.source.place,
      paintsOf: (part, box) => this.#paints(part, scope, box),
    });
    return marks.map((mark) => ({ kind: 'text', matrix, clips, ...mark }));
  }

  #use(use: StyledElement, scope: Scope): readonly Mark[] {
    const { href = use.attributes['xlink:href'] ?? '' } = use.attributes;
    if (!use.children.some(({ kind }) => kind === 'element')) {
      this.#warn(
        `<use href="${href}">`,
        'is left out',
        'Name an element of the same document that it does not stand in',
      );
      return [];
    }
    const length = this.#length(use, scope.viewport);
    const matrix = product(scope.matrix, translation(length('x', 'x') || 0, length('y', 'y') || 0));
    return this.inside(use, { ...scope, matrix });
  }

  /** An `svg` within a drawing, or a symbol that a `use` shows: what is outside of its area is cut off. */
  #viewport(element: StyledElement, scope: Scope): readonly Mark[] {
    const sized =
      element.parent?.name === 'use'
        ? { ...element.attributes, ...sizeOf(element.parent) }
        : element.attributes;
    const length = (name: string, axis: Axis) =>
      lengthOf(sized[name] ?? '100%', element, scope.viewport, axis) || 0;
    const area = { width: length('width', 'x'), height: length('height', 'y') };
    if (!(area.width > 0 && area.height > 0)) return [];
    const own = this.#length(element, scope.viewport);
    const place =
      element.name === 'svg'
        ? product(scope.matrix, translation(own('x', 'x') || 0, own('y', 'y') || 0))
        : scope.matrix;
    const box = viewBoxOf(element);
    const matrix = box
      ? product(place, viewBoxMatrix(box, element.attributes.preserveaspectratio, area))
      : place;
    const edge = parsePath(`M0 0h${area.width}v${area.height}h${-area.width}z`) ?? [];
    const clips =
      element.attributes.overflow === 'visible'
        ? scope.clips
        : [...scope.clips, { outline: transformed(edge, place), evenOdd: false }];
    return this.inside(element, { ...scope, matrix, clips, viewport: box ?? area });
  }

  #paints(element: StyledElement, scope: Scope, bounds: Bounds | undefined): Paints {
    const { style } = element;
    // What is in text has an opacity of its own, and so have its parts.
    let opacity = scope.opacity;
    for (let at = element; at.name !== 'text' && isTextPart(at) && at.parent; at = at.parent)
      opacity *= at.style.opacity;
    const paint = (value: Paint, share: number) =>
      this.#paint(element, value, opacity * share, scope, bounds);
    const fill = paint(style.fill, style.fillOpacity);
    const stroke = style.strokeWidth > 0 ? paint(style.stroke, style.strokeOpacity) : undefined;
    return { fill, stroke: stroke && strokeOf(stroke, element) };
  }

  #paint(
    element: StyledElement,
    value: Paint,
    opacity: number,
    { viewport }: Scope,
    bounds: Bounds | undefined,
  ): PaintOf | undefined {
    if (value === 'none' || opacity === 0) return undefined;
    if (!('url' in value)) return this.#plain(value, opacity);
    const target = this.#named(idIn(value.url) ?? '');
    if (target && /^(linear|radial)Gradient$/.test(target.name)) {
      const warn = (what: string, remedy: string) =>
        this.#warn(`${what} of <${target.name}>`, 'is painted once', remedy);
      return readGradient(target, opacity, {
        named: this.#named,
        viewport,
        bounds,
        warn,
        tools: this.source.tools,
      });
    }
    const what = target ? `<${target.name}>` : `url(${value.url}), which names nothing,`;
    this.#warn(`${what} as paint of <${element.name}>`, 'is left out', 'Use a colour or a gradient');
    return value.fallback === 'none' ? undefined : this.#plain(value.fallback, opacity);
  }

  #plain(color: Color, opacity: number): PaintOf | undefined {
    const share = opacity * color.a;
    return share === 0 ? undefined : { color: this.source.tools.cssColor(color), opacity: share };
  }
}

function strokeOf(paint: PaintOf, { style }: StyledElement): Stroke {
  const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray;
  return {
    ...paint,
    width: style.strokeWidth,
    cap: style.strokeLinecap,
    join: style.strokeLinejoin,
    miterLimit: Math.max(1, style.strokeMiterlimit),
    dashes: dashes.some((dash) => dash > 0) ? dashes : [],
    dashOffset: style.strokeDashoffset,
  };
}

/** The size that a `use` gives to what it shows. */
function sizeOf({ attributes: { height, width } }: StyledElement): Readonly<Record<string, string>> {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

const partsIn = (element: StyledElement): readonly StyledElement[] =>
  element.children.flatMap((child) =>
    child.kind === 'element' && child.name !== 'title' ? [child, ...partsIn(child)] : [],
  );
