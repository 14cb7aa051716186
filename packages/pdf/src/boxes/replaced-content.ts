import type { StyledElement } from '@resume/css';
import { Element, Text } from 'domhandler';
import { PdfError } from '../pdf-error.js';
import type { Pictures, Replaced } from './box-types.js';
import { cssColor } from './css-color.js';
import { drawing, meaningOf } from './drawing.js';
import { labelOfLinkAround } from './element-text.js';
import type { StructureNode } from './structure-node.js';
import { POINT } from './units.js';

/**
 * The picture or drawing of an element.
 *
 * @throws {PdfError} for an image without `alt`, and a drawing that cannot be painted
 */
export function replacedContent(
  element: StyledElement,
  { area, images }: ReplacedSource,
  around: StructureNode | undefined,
  place: string,
): Replaced {
  const own = element.name === 'img' ? image(element, images, around, place) : svg(element, around);
  if (isSizedByStyle(element, own)) return own;
  const { display, fontSize, lineHeight } = element.style;
  // Below a picture in a line, the line goes on.
  const below = display === 'inline' ? (lineHeight === 'normal' ? fontSize * 1.5 : lineHeight) : 0;
  return within(own, { width: area.width, height: area.height - below });
}

/** Where the pictures of a document come from, and the page area they stand on, in px. */
export interface ReplacedSource {
  readonly images: Pictures;
  readonly area: { readonly width: number; readonly height: number };
}

/** Whether a stylesheet says how large a picture is, and not its attributes alone. */
function isSizedByStyle({ attributes, style }: StyledElement, { height, width }: Replaced): boolean {
  const { width: across, height: down } = attributes;
  const own = (size: unknown, attribute: string | undefined, natural: number | undefined) =>
    size === 'auto' || (attribute !== undefined && size === natural);
  return !own(style.width, across, width) || !own(style.height, down, height) || style.maxWidth !== 'none';
}

/** A picture no larger than a page, in its proportions. */
function within(replaced: Replaced, area: ReplacedSource['area']): Replaced {
  const { height, width } = replaced;
  if (width === undefined || height === undefined) return { ...replaced, fits: true };
  const scale = Math.min(1, area.width / width, area.height / height);
  return {
    ...replaced,
    fits: true,
    isReduced: scale < 1,
    width: width * scale,
    height: height * scale,
    ratio: width / height,
  };
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[\d.]+(px)?\s*$/.test(text) ? Number.parseFloat(text) : undefined;

function image(
  element: StyledElement,
  images: Pictures,
  around: StructureNode | undefined,
  place: string,
): Replaced {
  const { alt, height, src = '', width } = element.attributes;
  const picture = images.get(src);
  if (alt === undefined || !picture)
    throw new PdfError(
      `<img> at ${place} has no alt. Say what it shows, or give alt="" where it is decoration.`,
    );
  const ratio = picture.width / picture.height;
  const [across, down] = [numberIn(width), numberIn(height)];
  const size =
    across !== undefined || down !== undefined
      ? { width: across ?? (down ?? 0) * ratio, height: down ?? (across ?? 0) / ratio }
      : { width: picture.width, height: picture.height };
  return { picture, ...size, ratio, figure: figureOf(element, alt || undefined, around) };
}

/** The Figure of what a picture shows. Decoration has none, unless it is all that a link holds. */
function figureOf(
  picture: StyledElement,
  shows: string | undefined,
  around: StructureNode | undefined,
): StructureNode | undefined {
  const description = shows ?? labelOfLinkAround(picture);
  return description ? { role: 'Figure', parent: around, description } : undefined;
}

function svg(element: StyledElement, around: StructureNode | undefined): Replaced {
  const source = domElement(element);
  const { attributes, style } = element;
  const viewBox = attributes.viewbox ?? attributes.viewBox;
  const [, , wide = 0, high = 0] =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const ratio = wide > 0 && high > 0 ? wide / high : undefined;
  const [width, height] = [numberIn(attributes.width), numberIn(attributes.height)];
  return {
    draw: (size) => {
      const [fixed, tall] = [size.width * POINT, size.height * POINT];
      const look = {
        ...LOOK,
        color: cssColor(style.color),
        fontSize: style.fontSize * POINT,
        width: fixed,
        height: tall,
      };
      return drawing(source, look, {}, { direction: 'ltr', room: Number.POSITIVE_INFINITY, fills: false });
    },
    width: width ?? (height !== undefined && ratio ? height * ratio : undefined),
    height: height ?? (width !== undefined && ratio ? width / ratio : undefined),
    ratio,
    figure: figureOf(element, meaningOf(source), around),
  };
}

/** What a drawing needs no more of a style. */
const LOOK = {
  fontFamily: [],
  lineHeight: 0,
  fontWeight: 400,
  textAlign: 'start',
  marker: 'none',
  autospace: 0,
} as const;

/** A drawing as the painter of drawings reads it, with the colours that stylesheets give its shapes. */
function domElement({ attributes, children, name, style }: StyledElement): Element {
  const lower = Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value] as const);
  const own = Object.fromEntries(lower);
  const fill =
    own.fill === undefined && style.fill !== 'none' && name !== 'svg' ? { fill: cssColor(style.fill) } : {};
  const element = new Element(name, { ...fill, ...own });
  element.children = children.map((child) =>
    child.kind === 'element' ? domElement(child) : new Text(child.text),
  );
  for (const child of element.children) child.parent = element;
  return element;
}
