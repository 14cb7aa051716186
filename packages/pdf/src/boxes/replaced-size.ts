import { type ComputedStyle, resolveLength } from '@resume/css';
import type { Replaced } from './box-types.js';
import { type Edges, horizontal, insetOf, vertical } from './edges.js';
import { heightFrom, widthFrom } from './sizes.js';

/** The size of a replaced element that says none, in px, as in HTML. */
const DEFAULT = { width: 300, height: 150 };

/** A picture that fits has the size of its attributes by itself. */
const UNSIZED = { width: 'auto', height: 'auto', aspectRatio: 'auto' } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The border box of a picture: as the style says, else as large as it is, in its own proportions.
 *
 * @param available the size of the containing block; the height where it is definite
 */
export function replacedSize(
  replaced: Replaced,
  computed: ComputedStyle,
  edges: Edges,
  available: { readonly width: number; readonly height?: number | undefined },
): Size {
  const style = replaced.fits ? { ...computed, ...UNSIZED } : computed;
  const inset = insetOf(edges);
  const [across, down] = [horizontal(inset), vertical(inset)];
  const basis = {
    available: available.width,
    intrinsic: () => {
      const width = (replaced.width ?? DEFAULT.width) + across;
      return { min: width, max: width };
    },
  };
  const content = (value: number | undefined, taken: number) =>
    value === undefined ? undefined : Math.max(0, value - taken);
  const asked = content(widthFrom(style, edges, style.width, basis), across);
  const askedHeight = content(heightFrom(style, edges, style.height, available.height), down);
  const ratio = ratioOf(style, replaced);
  const limits = {
    minWidth: content(widthFrom(style, edges, style.minWidth, basis), across) ?? 0,
    maxWidth: replaced.fits
      ? Math.max(0, available.width - horizontal(edges.margin) - across)
      : (content(widthFrom(style, edges, style.maxWidth, basis), across) ?? Number.POSITIVE_INFINITY),
    minHeight: content(heightFrom(style, edges, style.minHeight, available.height), down) ?? 0,
    maxHeight:
      content(heightFrom(style, edges, style.maxHeight, available.height), down) ?? Number.POSITIVE_INFINITY,
  };
  const width =
    asked ??
    (askedHeight !== undefined && ratio
      ? askedHeight * ratio
      : naturalWidth(replaced, askedHeight, available.width - horizontal(edges.margin) - across));
  const height = askedHeight ?? (ratio ? width / ratio : (replaced.height ?? DEFAULT.height));
  const isFree = asked === undefined && askedHeight === undefined;
  const limited =
    isFree && ratio ? inProportion({ width, height }, limits) : clamped({ width, height }, limits);
  const kept =
    !isFree && ratio && limited.width !== width && askedHeight === undefined
      ? clamped({ width: limited.width, height: limited.width / ratio }, limits)
      : !isFree && ratio && limited.height !== height && asked === undefined
        ? clamped({ width: limited.height * ratio, height: limited.height }, limits)
        : limited;
  return { width: kept.width + across, height: kept.height + down };
}

/** The width that a picture has by itself; for proportions alone, that of its container. */
function naturalWidth(
  { height, ratio, width }: Replaced,
  askedHeight: number | undefined,
  available: number,
): number {
  const high = askedHeight ?? height;
  if (width !== undefined || !ratio) return width ?? DEFAULT.width;
  if (high) return ratio * high;
  return Number.isFinite(available) ? Math.max(0, available) : DEFAULT.width;
}

function ratioOf({ aspectRatio }: ComputedStyle, { height, ratio, width }: Replaced): number | undefined {
  const own = ratio ?? (width && height ? width / height : undefined);
  if (aspectRatio === 'auto') return own;
  return aspectRatio.fromContent ? (own ?? aspectRatio.ratio) : aspectRatio.ratio;
}

interface Limits {
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly minHeight: number;
  readonly maxHeight: number;
}

const clamped = ({ height, width }: Size, { maxHeight, maxWidth, minHeight, minWidth }: Limits): Size => ({
  width: Math.max(minWidth, Math.min(width, maxWidth)),
  height: Math.max(minHeight, Math.min(height, maxHeight)),
});

/** Within its limits and in its own proportions, where both can be. */
function inProportion({ height, width }: Size, limits: Limits): Size {
  const most = Math.min(1, limits.maxWidth / width, limits.maxHeight / height);
  const least = Math.max(1, limits.minWidth / width, limits.minHeight / height);
  const scale = most < 1 ? most : least;
  return clamped({ width: width * scale, height: height * scale }, limits);
}

/** Where a picture stands in its content box, by `object-fit` and `object-position`, in px. */
export function fittedIn(
  replaced: Replaced,
  style: ComputedStyle,
  box: Size,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const { height = box.height, width = box.width } = replaced.picture ?? replaced;
  const contain = Math.min(box.width / width, box.height / height);
  const cover = Math.max(box.width / width, box.height / height);
  const scale = {
    contain,
    cover,
    none: 1,
    'scale-down': Math.min(1, contain),
    fill: undefined,
  }[style.objectFit];
  if (scale === undefined) return { x: 0, y: 0, ...box };
  const size = { width: width * scale, height: height * scale };
  const [x, y] = style.objectPosition;
  return {
    x: resolveLength(x, box.width - size.width),
    y: resolveLength(y, box.height - size.height),
    ...size,
  };
}
