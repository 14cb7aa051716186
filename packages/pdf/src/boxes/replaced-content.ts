import type { StyledElement } from '@resume/css';
import type { Drawing } from '../drawing/drawing.js';
import type { Drawings } from '../drawing/load-drawings.js';
import { meaningOf } from '../drawing/meaning.js';
import type { DrawingSource } from '../drawing/read-drawing.js';
import { lengthOf } from '../drawing/units.js';
import { viewBoxMatrix, viewBoxOf } from '../drawing/view-box.js';
import { PdfError } from '../pdf-error.js';
import type { CssBox, Pictures, Replaced } from './box-types.js';
import { labelOfLinkAround, placeIn } from './element-text.js';
import type { StructureNode } from './structure-node.js';
import { POINT } from './units.js';

/**
 * The picture or drawing of an element.
 *
 * @throws {PdfError} for an image without `alt`, and a drawing without a name that is not hidden
 */
export function replacedContent(
  element: StyledElement,
  { area, drawings, images, ...rest }: ReplacedSource & Omit<DrawingSource, 'place'>,
  around: StructureNode | undefined,
  place: string,
): Replaced {
  const source = { ...rest, drawings, place: placeIn(place, element) };
  const own =
    element.name === 'img'
      ? image(element, images, around, place, source)
      : { ...svg(element, source), figure: figureOf(element, meaningOf(element), around) };
  if (isSizedByStyle(element, own)) return own;
  const { display, fontSize, lineHeight } = element.style;
  // Below a picture in a line, the line goes on.
  const below = display === 'inline' ? (lineHeight === 'normal' ? fontSize * 1.5 : lineHeight) : 0;
  return within(own, { width: area.width, height: area.height - below });
}

/** Where the pictures of a document come from, and the page area they stand on, in px. */
export interface ReplacedSource {
  readonly images: Pictures;
  /** What reads drawings, in a document that has any. */
  readonly drawings: Pick<Drawings, 'readDrawing'> | undefined;
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

/** Whether a box holds a picture that is made smaller to fit the page area. */
export function holdsReduced({ content }: CssBox): boolean {
  if (content.kind === 'replaced') return content.replaced.isReduced === true;
  if (content.kind === 'boxes') return content.boxes.some(holdsReduced);
  return (
    content.kind === 'inline' &&
    content.inline.runs.some(({ atom, outOfFlow }) =>
      [atom, outOfFlow].some((box) => box && holdsReduced(box)),
    )
  );
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[\d.]+(px)?\s*$/.test(text) ? Number.parseFloat(text) : undefined;

function image(
  element: StyledElement,
  images: Pictures,
  around: StructureNode | undefined,
  place: string,
  source: DrawnSource,
): Replaced {
  const { alt, height, src = '', width } = element.attributes;
  const picture = images.get(src);
  if (alt === undefined || !picture)
    throw new PdfError(
      `<img> at ${place} has no alt. Say what it shows, or give alt="" where it is decoration.`,
    );
  const figure = figureOf(element, alt || undefined, around);
  const drawn = picture.drawing && svg(picture.drawing, source);
  const {
    width: naturalWidth,
    height: naturalHeight,
    ratio,
  } = drawn ?? {
    ...picture,
    ratio: picture.width / picture.height,
  };
  const [across, down] = [numberIn(width), numberIn(height)];
  const size =
    (across !== undefined || down !== undefined) && ratio
      ? { width: across ?? (down ?? 0) * ratio, height: down ?? (across ?? 0) / ratio }
      : { width: across ?? naturalWidth, height: down ?? naturalHeight };
  return drawn ? { ...drawn, ...size, figure } : { picture, ...size, ratio, figure };
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

type DrawnSource = DrawingSource & Pick<ReplacedSource, 'drawings'>;

/** What an SVG draws, and the size it has by itself. */
function svg(element: StyledElement, { drawings, ...source }: DrawnSource): Replaced {
  const own = viewBoxOf(element);
  const ratio = own && own.width / own.height;
  const [width, height] = (['width', 'height'] as const).map((name) => {
    const text = element.attributes[name]?.trim() ?? '';
    const length = /^[^%]+$/.test(text) ? lengthOf(text, element, { width: 0, height: 0 }, 'x') : Number.NaN;
    return Number.isNaN(length) ? undefined : length;
  });
  const size = {
    width: width ?? (height !== undefined && ratio ? height * ratio : undefined),
    height: height ?? (width !== undefined && ratio ? width / ratio : undefined),
  };
  // One that is made smaller to fit a page shows the same.
  const whole =
    width !== undefined && height !== undefined && !isSizedByStyle(element, size)
      ? { x: 0, y: 0, width, height }
      : undefined;
  const box = own ?? whole;
  const viewport = box ?? { width: size.width ?? 300, height: size.height ?? 150 };
  const marks = drawings?.readDrawing(element, viewport, source) ?? [];
  const draw = ({ height, width }: { readonly width: number; readonly height: number }): Drawing => {
    const area = { width: width * POINT, height: height * POINT };
    return {
      ...area,
      matrix: box
        ? viewBoxMatrix(box, element.attributes.preserveaspectratio, area)
        : [POINT, 0, 0, POINT, 0, 0],
      isClipped: element.style.overflow !== 'visible',
      marks,
    };
  };
  return { draw, ...size, ratio };
}
