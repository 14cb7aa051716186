import { type LengthPercentage, resolveLength, type TrackBreadth, type TrackSize } from '@resume/css';
import type { TrackRange } from './box-types.js';

/** What an item asks of the tracks it stands in: how large it is at least and at most, in px. */
export interface Contribution {
  readonly range: TrackRange;
  readonly min: number;
  readonly max: number;
}

interface Track {
  readonly size: TrackSize;
  base: number;
  limit: number;
}

export const breadths = (size: TrackSize): { readonly min: TrackBreadth; readonly max: TrackBreadth } => {
  if (typeof size === 'object' && 'minmax' in size) return { min: size.minmax[0], max: size.minmax[1] };
  if (typeof size === 'object' && 'fitContent' in size) return { min: 'auto', max: 'max-content' };
  if (typeof size === 'object' && 'fr' in size) return { min: 'auto', max: size };
  return { min: size, max: size };
};

const isFlexible = (breadth: TrackBreadth): breadth is { readonly fr: number } =>
  typeof breadth === 'object' && 'fr' in breadth;

const isFitContent = (size: TrackSize): size is { readonly fitContent: LengthPercentage } =>
  typeof size === 'object' && 'fitContent' in size;

export const isFixed = (breadth: TrackBreadth): breadth is LengthPercentage =>
  typeof breadth === 'number' || (typeof breadth === 'object' && !('fr' in breadth));

/** A percentage of an unknown size is as `auto`. */
const known = (breadth: TrackBreadth, available: number | undefined): TrackBreadth =>
  isFixed(breadth) && typeof breadth !== 'number' && available === undefined ? 'auto' : breadth;

export interface TrackOptions {
  readonly gap: number;
  /** Undefined where the content decides. */
  readonly available: number | undefined;
  /** Whether automatic tracks take what is left. */
  readonly stretches: boolean;
}

/** How large tracks are, in px. */
export function sizeTracks(
  sizes: readonly TrackSize[],
  contributions: readonly Contribution[],
  { available, gap, stretches }: TrackOptions,
): readonly number[] {
  const tracks = sizes.map((size): Track => {
    const { max, min } = breadths(size);
    const [least, most] = [known(min, available), known(max, available)];
    const base = isFixed(least) ? resolveLength(least, available ?? 0) : 0;
    const limit = isFixed(most) ? resolveLength(most, available ?? 0) : Number.POSITIVE_INFINITY;
    return { size, base, limit: Math.max(base, limit) };
  });
  const bySpan = contributions.toSorted((a, b) => spanOf(a) - spanOf(b));
  for (const each of bySpan) contribute(tracks, each, gap, available);
  for (const track of tracks) if (track.limit === Number.POSITIVE_INFINITY) track.limit = limitOf(track);
  const gaps = gap * Math.max(0, tracks.length - 1);
  const free = () => (available ?? 0) - gaps - tracks.reduce((sum, { base }) => sum + base, 0);
  if (available === undefined) for (const track of tracks) track.base = Math.max(track.base, finite(track));
  else
    maximize(
      tracks.filter(({ size }) => !isFlexible(breadths(size).max)),
      free(),
    );
  expandFlexible(tracks, contributions, gap, available);
  const auto = tracks.filter(({ size }) => known(breadths(size).max, available) === 'auto');
  const left = free();
  if (available !== undefined && stretches && left > 0 && auto.length > 0)
    for (const track of auto) track.base += left / auto.length;
  return tracks.map(({ base }) => base);
}

const spanOf = ({ range }: Contribution): number => range.end - range.start;

const limitOf = ({ base, size }: Track): number =>
  isFlexible(breadths(size).max) ? Number.POSITIVE_INFINITY : base;

const finite = ({ base, limit }: Track): number => (limit === Number.POSITIVE_INFINITY ? base : limit);

/** Makes the tracks of an item large enough for it. */
function contribute(
  tracks: Track[],
  { max, min, range }: Contribution,
  gap: number,
  available: number | undefined,
): void {
  const own = tracks.slice(range.start, range.end);
  const gaps = gap * (own.length - 1);
  const flexes = own.some(({ size }) => isFlexible(breadths(size).max));
  if (flexes && own.length > 1) return;
  const takes = (track: Track, side: 'min' | 'max', values: readonly TrackBreadth[]) =>
    values.includes(known(breadths(track.size)[side], available));
  grow(
    own.filter((track) => takes(track, 'min', ['auto', 'min-content'])),
    min - gaps - sumOf(own),
  );
  grow(
    own.filter((track) => takes(track, 'min', ['max-content'])),
    max - gaps - sumOf(own),
  );
  for (const track of own) {
    const { size } = track;
    if (isFitContent(size)) {
      const limit = resolveLength(size.fitContent, available ?? 0);
      track.limit = Math.max(track.base, Math.min(limit, Math.max(finite(track), max - gaps)));
    } else if (track.limit < track.base) track.limit = track.base;
  }
  const limits = own.filter(
    (track) => takes(track, 'max', ['auto', 'max-content']) && !isFitContent(track.size),
  );
  const small = own.filter((track) => takes(track, 'max', ['min-content']));
  growLimits(own, small, min - gaps);
  growLimits(own, limits, max - gaps);
}

const sumOf = (tracks: readonly Track[]): number => tracks.reduce((sum, { base }) => sum + base, 0);

/** Makes tracks larger by so much together: first each up to its limit, then all alike. */
function grow(tracks: readonly Track[], extra: number): void {
  if (extra <= 0 || tracks.length === 0) return;
  const left = maximize(tracks, extra);
  for (const track of tracks) track.base += left / tracks.length;
}

/** Raises the growth limits of intrinsic tracks so that together they hold so much. */
function growLimits(own: readonly Track[], growing: readonly Track[], size: number): void {
  if (growing.length === 0) return;
  const open = (track: Track) => (track.limit === Number.POSITIVE_INFINITY ? track.base : track.limit);
  const extra = size - own.reduce((sum, track) => sum + open(track), 0);
  for (const track of growing) track.limit = open(track) + Math.max(0, extra) / growing.length;
}

/** Shares free space among tracks, each up to its limit, and gives what is left. */
function maximize(tracks: readonly Track[], space: number): number {
  let free = space;
  let open = tracks.filter(({ base, limit }) => base < limit);
  while (free > 0.001 && open.length > 0) {
    const share = free / open.length;
    for (const track of open) {
      const added = Math.min(share, track.limit - track.base);
      track.base += added;
      free -= added;
    }
    open = open.filter(({ base, limit }) => limit - base > 0.001);
  }
  return Math.max(0, free);
}

/** Sizes flexible tracks by their share of what is left, none smaller than its content. */
function expandFlexible(
  tracks: readonly Track[],
  contributions: readonly Contribution[],
  gap: number,
  available: number | undefined,
): void {
  const factorOf = ({ size }: Track) => {
    const { max } = breadths(size);
    return isFlexible(max) ? max.fr : 0;
  };
  const flexible = tracks.filter((track) => isFlexible(breadths(track.size).max));
  if (flexible.length === 0) return;
  let unit = 0;
  if (available === undefined) {
    for (const track of flexible) unit = Math.max(unit, track.base / Math.max(1, factorOf(track)));
    for (const { max, range } of contributions) {
      const own = tracks.slice(range.start, range.end);
      const factors = own.reduce((sum, track) => sum + factorOf(track), 0);
      const fixed = own.reduce(
        (sum, track) => sum + (factorOf(track) > 0 ? 0 : track.base),
        gap * (own.length - 1),
      );
      if (factors > 0) unit = Math.max(unit, (max - fixed) / Math.max(1, factors));
    }
  } else {
    const rigid = new Set(tracks.filter((track) => !flexible.includes(track)));
    for (;;) {
      const open = flexible.filter((track) => !rigid.has(track));
      const taken = [...rigid].reduce((sum, { base }) => sum + base, gap * (tracks.length - 1));
      const factors = open.reduce((sum, track) => sum + factorOf(track), 0);
      unit = Math.max(0, available - taken) / Math.max(1, factors);
      const short = open.filter((track) => unit * factorOf(track) < track.base);
      if (short.length === 0) break;
      for (const track of short) rigid.add(track);
    }
  }
  for (const track of flexible) track.base = Math.max(track.base, unit * factorOf(track));
}
