import type { StyledElement } from '@resume/css';
import { Element, Text } from 'domhandler';
import { PdfError } from '../pdf-error.js';
import type { Replaced } from './box-types.js';
import { cssColor } from './css-color.js';
import { drawing, meaningOf } from './drawing.js';
import type { Picture } from './images.js';
import type { StructureNode } from './structure-node.js';
import { POINT } from './units.js';

/**
 * The picture or drawing of an element.
 *
 * @throws {PdfError} for an image without `alt`, and a drawing that cannot be painted
 */
export function replacedContent(
  element: StyledElement,
  images: ReadonlyMap<string, Picture>,
  around: StructureNode | undefined,
  place: string,
): Replaced {
  return element.name === 'img' ? image(element, images, around, place) : svg(element, around);
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[\d.]+(px)?\s*$/.test(text) ? Number.parseFloat(text) : undefined;

function image(
  { attributes: { alt, height, src = '', width } }: StyledElement,
  images: ReadonlyMap<string, Picture>,
  around: StructureNode | undefined,
  place: string,
): Replaced {
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
  return { picture, ...size, ratio, figure: figureOf(alt || undefined, around) };
}

function figureOf(shows: string | undefined, around: StructureNode | undefined): StructureNode | undefined {
  const label = shows ?? (around && labelOfLink(around));
  return label ? { role: 'Figure', parent: around, description: label } : undefined;
}

/** What decoration shows that is all a link holds: the link's label. */
const labelOfLink = ({ description, role }: StructureNode): string | undefined =>
  role === 'Link' ? description : undefined;

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
    figure: figureOf(meaningOf(source), around),
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
