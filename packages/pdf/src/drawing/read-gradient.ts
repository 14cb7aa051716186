import type { Color, StyledElement } from '@resume/css';
import type { Gradient, PaintOf } from './drawing.js';
import { IDENTITY, type Matrix, parseTransform, product } from './matrix.js';
import type { Bounds } from './path.js';
import type { DrawingTools } from './tools.js';
import { type Axis, lengthOf, shareOf, type Viewport } from './units.js';

/** The elements of a document by their `id`. */
export type Named = (id: string) => StyledElement | undefined;

const indexes = new WeakMap<StyledElement, ReadonlyMap<string, StyledElement>>();

/** Finds the elements of the document that an element stands in. Copies in a `use` are none of them. */
export function namedAround(element: StyledElement): Named {
  let root = element;
  while (root.parent) root = root.parent;
  const known = indexes.get(root) ?? indexOf(root);
  indexes.set(root, known);
  return (id) => known.get(id);
}

function indexOf(root: StyledElement): ReadonlyMap<string, StyledElement> {
  const index = new Map<string, StyledElement>();
  const visit = (element: StyledElement): void => {
    const { id } = element.attributes;
    if (id && !index.has(id)) index.set(id, element);
    if (element.name !== 'use')
      for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  return index;
}

/** The id that `url(#id)` or an address names. */
export const idIn = (address: string): string | undefined =>
  address.startsWith('#') ? address.slice(1) : undefined;

export interface GradientPlace {
  readonly tools: DrawingTools;
  readonly named: Named;
  readonly viewport: Viewport;
  /** Around what is painted. */
  readonly bounds: Bounds | undefined;
  /** Called with what is painted in another way than it says. */
  readonly warn: (what: string, remedy: string) => void;
}

/** What a gradient paints with; undefined where it paints nothing. */
export function readGradient(
  element: StyledElement,
  opacity: number,
  { bounds, named, tools, viewport, warn }: GradientPlace,
): PaintOf | undefined {
  const chain = chainOf(element, named);
  const attribute = (name: string) =>
    chain.find(({ attributes }) => attributes[name] !== undefined)?.attributes[name];
  const stops = stopsOf(chain, tools);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return undefined;
  const plain = { color: last.color, opacity: opacity * last.opacity };
  if (stops.length === 1) return plain;
  const spread = attribute('spreadmethod');
  if (spread && spread !== 'pad') warn(`spreadMethod="${spread}"`, 'Repeat its stops');
  const isOfBounds = attribute('gradientunits') !== 'userSpaceOnUse';
  if (isOfBounds && !(bounds && bounds.width > 0 && bounds.height > 0)) return undefined;
  const area = isOfBounds ? { width: 1, height: 1 } : viewport;
  const length = (name: string, initial: string, axis: Axis) => {
    const value = lengthOf(attribute(name) ?? initial, element, area, axis);
    return Number.isNaN(value) ? lengthOf(initial, element, area, axis) : value;
  };
  const shape = element.name === 'linearGradient' ? linear(length) : radial(length, attribute);
  if (!shape) return plain;
  const own = parseTransform(attribute('gradienttransform') ?? '') ?? IDENTITY;
  const box: Matrix =
    isOfBounds && bounds ? [bounds.width, 0, 0, bounds.height, bounds.x, bounds.y] : IDENTITY;
  const ends = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
  return { gradient: { ...shape, matrix: product(box, own), stops: ends }, opacity };
}

/** A gradient and those whose stops and attributes it takes. */
function chainOf(element: StyledElement, named: Named): readonly StyledElement[] {
  const chain: StyledElement[] = [];
  for (let at: StyledElement | undefined = element; at && !chain.includes(at); ) {
    chain.push(at);
    const id = idIn(at.attributes.href ?? at.attributes['xlink:href'] ?? '');
    at = id === undefined ? undefined : named(id);
  }
  return chain;
}

type Length = (name: string, initial: string, axis: Axis) => number;

function linear(length: Length): Pick<Gradient, 'kind' | 'coordinates'> | undefined {
  const coordinates = [
    length('x1', '0', 'x'),
    length('y1', '0', 'y'),
    length('x2', '100%', 'x'),
    length('y2', '0', 'y'),
  ];
  const [x1, y1, x2, y2] = coordinates;
  return x1 === x2 && y1 === y2 ? undefined : { kind: 'linear', coordinates };
}

function radial(
  length: Length,
  attribute: (name: string) => string | undefined,
): Pick<Gradient, 'kind' | 'coordinates'> | undefined {
  const [cx, cy, r] = [length('cx', '50%', 'x'), length('cy', '50%', 'y'), length('r', '50%', 'both')];
  if (r <= 0) return undefined;
  const fx = attribute('fx') === undefined ? cx : length('fx', '50%', 'x');
  const fy = attribute('fy') === undefined ? cy : length('fy', '50%', 'y');
  const fr = Math.max(0, Math.min(r, length('fr', '0', 'both')));
  // A focus outside of the circle lies on it.
  const share = Math.min(1, (r * 0.999 - fr) / Math.max(Math.hypot(fx - cx, fy - cy), 1e-9));
  const kept = Math.max(0, share);
  return { kind: 'radial', coordinates: [cx + (fx - cx) * kept, cy + (fy - cy) * kept, fr, cx, cy, r] };
}

function stopsOf(chain: readonly StyledElement[], { cssColor }: DrawingTools): Gradient['stops'] {
  const isStop = (node: StyledElement['children'][number]): node is StyledElement =>
    node.kind === 'element' && node.name === 'stop';
  const holder = chain.find(({ children }) => children.some(isStop));
  let least = 0;
  return (holder?.children.filter(isStop) ?? []).map(({ attributes, style }) => {
    const share = shareOf(attributes.offset ?? '0');
    least = Math.max(least, Math.min(1, Number.isNaN(share) ? 0 : share));
    const color: Color = style.stopColor;
    return { offset: least, color: cssColor(color), opacity: color.a * style.stopOpacity };
  });
}
