import { type LengthPercentage, resolveLength, type TrackBreadth, type TrackSize } from '@resume/css';
import type { TrackRange } from './box-types.js';

/** What an item asks of the tracks it stands in, in px with its margins: its contributions, as CSS Grid has them. */
export interface Contribution {
  readonly range: TrackRange;
  readonly min: number;
  readonly max: number;
  /** The least that its style allows; undefined where the content decides. */
  readonly least?: number | undefined;
  /** Its margins, borders and padding. */
  readonly edges: number;
}

export interface TrackOptions {
  readonly gap: number;
  /** In px, or what the grid is measured for where the content decides. */
  readonly available: number | 'min-content' | 'max-content';
  /** Whether automatic tracks take what is left. */
  readonly stretches: boolean;
}

interface Track {
  readonly min: TrackBreadth;
  readonly max: TrackBreadth;
  /** A greatest size in px, and the limit of `fit-content()`; infinite where there is none. */
  readonly most: number;
  readonly fit: number;
  base: number;
  limit: number;
  /** Whether content has just decided the growth limit, so that larger content may raise it. */
  isGrowable: boolean;
}

export const breadths = (size: TrackSize): { readonly min: TrackBreadth; readonly max: TrackBreadth } => {
  if (typeof size === 'object' && 'minmax' in size) return { min: size.minmax[0], max: size.minmax[1] };
  if (typeof size === 'object' && 'fitContent' in size) return { min: 'auto', max: 'max-content' };
  return { min: isFlexible(size) ? 'auto' : size, max: size };
};

const isFlexible = (breadth: TrackBreadth): breadth is { readonly fr: number } =>
  typeof breadth === 'object' && 'fr' in breadth;

export const isFixed = (breadth: TrackBreadth): breadth is LengthPercentage =>
  typeof breadth === 'number' || (typeof breadth === 'object' && !isFlexible(breadth));

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** How large tracks are, in px. */
export function sizeTracks(
  sizes: readonly TrackSize[],
  contributions: readonly Contribution[],
  options: TrackOptions,
): readonly number[] {
  const { available, gap, stretches } = options;
  const tracks = sizes.map((size) => trackOf(size, available));
  fitContent(tracks, contributions, options);
  for (const track of tracks) if (track.limit === NO_LIMIT) track.limit = track.base;
  const free = (): number =>
    typeof available === 'number' ? Math.max(0, available - outerSize(tracks, gap)) : 0;
  const upToLimit = ({ base, limit }: Track) => limit - base;
  const isEndless = available === 'max-content';
  for (const [track, share] of shared(tracks, isEndless ? NO_LIMIT : free(), upToLimit)) track.base += share;
  expandFlexible(tracks, contributions, options);
  const auto = stretches ? tracks.filter(({ max }) => max === 'auto') : [];
  for (const [track, share] of shared(auto, free(), () => NO_LIMIT)) track.base += share;
  return tracks.map(({ base }) => base);
}

function trackOf(size: TrackSize, available: TrackOptions['available']): Track {
  const basis = typeof available === 'number' ? available : undefined;
  // A percentage of an unknown size is as `auto`.
  const known = (breadth: TrackBreadth): TrackBreadth =>
    isFixed(breadth) && typeof breadth !== 'number' && basis === undefined ? 'auto' : breadth;
  const inPx = (breadth: TrackBreadth, otherwise: number): number =>
    isFixed(breadth) ? resolveLength(breadth, basis ?? 0) : otherwise;
  const { max, min } = breadths(size);
  const [least, greatest] = [known(min), known(max)];
  const [base, most] = [inPx(least, 0), inPx(greatest, NO_LIMIT)];
  const fit =
    typeof size === 'object' && 'fitContent' in size ? inPx(known(size.fitContent), NO_LIMIT) : NO_LIMIT;
  return { min: least, max: greatest, most, fit, base, limit: Math.max(base, most), isGrowable: false };
}

const tracksIn = (tracks: readonly Track[], { range }: Contribution): readonly Track[] =>
  tracks.slice(range.start, range.end);

const spanOf = ({ range }: Contribution): number => range.end - range.start;

/** The size of adjacent tracks with the gaps between them. */
const outerSize = (tracks: readonly Track[], gap: number, of = ({ base }: Track): number => base): number =>
  tracks.reduce((sum, track) => sum + of(track), gap * Math.max(0, tracks.length - 1));

/** Sizes tracks to what stands in them: to items in one track, in two, and so on, and last to those in flexible tracks. */
function fitContent(
  tracks: readonly Track[],
  contributions: readonly Contribution[],
  options: TrackOptions,
): void {
  const isFlex = (item: Contribution) => tracksIn(tracks, item).some(({ max }) => isFlexible(max));
  const rigid = contributions.filter((item) => !isFlex(item));
  const spans = new Set(rigid.map(spanOf));
  for (const span of [...spans].toSorted((a, b) => a - b)) {
    const items = rigid.filter((item) => spanOf(item) === span);
    accommodate(tracks, items, options);
  }
  accommodate(tracks, contributions.filter(isFlex), options, ({ max }) => isFlexible(max));
}

/** One of the steps in which tracks grow for items. */
interface Growth {
  readonly side: 'base' | 'limit';
  /** The tracks that grow. */
  readonly affects: (track: Track) => boolean;
  /** Those of them that grow beyond their limits, where there are any. */
  readonly beyond: (track: Track) => boolean;
  /** What an item asks for. */
  readonly size: (item: Contribution) => number;
}

/** Makes tracks large enough for items that are in as many tracks as each other. */
function accommodate(
  tracks: readonly Track[],
  items: readonly Contribution[],
  { available, gap }: TrackOptions,
  grows = (_: Track): boolean => true,
): void {
  const least = (item: Contribution) => leastOf(item, tracks, gap);
  const limited = (item: Contribution, size: number): number => {
    const limit = outerSize(tracksIn(tracks, item), gap, ({ fit, most }) => Math.min(fit, most));
    return Math.max(least(item), Math.min(size, limit));
  };
  const by = (side: 'min' | 'max', ...values: readonly TrackBreadth[]) => {
    return (track: Track) => grows(track) && values.includes(track[side]);
  };
  const [intrinsic, maxContent] = [
    by('max', 'auto', 'min-content', 'max-content'),
    by('max', 'auto', 'max-content'),
  ];
  const steps: readonly Growth[] = [
    {
      side: 'base',
      affects: by('min', 'auto', 'min-content', 'max-content'),
      beyond: intrinsic,
      size: (item) => (typeof available === 'number' ? least(item) : limited(item, item.min)),
    },
    {
      side: 'base',
      affects: by('min', 'min-content', 'max-content'),
      beyond: intrinsic,
      size: ({ min }) => min,
    },
    {
      side: 'base',
      affects: (track) => by('min', 'auto', 'max-content')(track) && !isFlexible(track.max),
      beyond: maxContent,
      size: (item) => (available === 'max-content' ? limited(item, item.max) : 0),
    },
    { side: 'base', affects: by('min', 'max-content'), beyond: maxContent, size: ({ max }) => max },
    { side: 'limit', affects: intrinsic, beyond: intrinsic, size: ({ min }) => min },
    { side: 'limit', affects: maxContent, beyond: intrinsic, size: ({ max }) => max },
  ];
  for (const step of steps) grow(tracks, items, gap, step);
  for (const track of tracks) track.isGrowable = false;
}

/** The least that an item asks for. */
function leastOf(item: Contribution, tracks: readonly Track[], gap: number): number {
  if (item.least !== undefined) return item.least;
  const own = tracksIn(tracks, item);
  const isContent =
    own.some(({ min }) => min === 'auto') && (own.length === 1 || !own.some(({ max }) => isFlexible(max)));
  if (!isContent) return item.edges;
  return Math.max(
    item.edges,
    Math.min(
      item.min,
      outerSize(own, gap, ({ most }) => most),
    ),
  );
}

/** Grows tracks for items. Each asks for itself, and a track grows by the most that one asks for. */
function grow(tracks: readonly Track[], items: readonly Contribution[], gap: number, step: Growth): void {
  const { affects, beyond, side, size } = step;
  const sizeOf = ({ base, limit }: Track): number => (side === 'base' || limit === NO_LIMIT ? base : limit);
  const within = (track: Track): number => {
    if (side === 'base') return Math.max(0, Math.min(track.limit, track.fit) - track.base);
    return track.limit === NO_LIMIT || track.isGrowable ? above(track) : 0;
  };
  const above = (track: Track) => (side === 'base' ? NO_LIMIT : Math.max(0, track.fit - sizeOf(track)));
  const increases = new Map<Track, number>();
  for (const item of items) {
    const own = tracksIn(tracks, item);
    const affected = own.filter(affects);
    const extra = Math.max(0, size(item) - outerSize(own, gap, sizeOf));
    const first = shared(affected, extra, within);
    const left = extra - [...first.values()].reduce((sum, each) => sum + each, 0);
    const further = affected.some(beyond) ? affected.filter(beyond) : affected;
    const then = shared(further, left, (track) => above(track) - (first.get(track) ?? 0));
    for (const [track, increase] of first)
      increases.set(track, Math.max(increases.get(track) ?? 0, increase + (then.get(track) ?? 0)));
  }
  for (const [track, increase] of increases) {
    if (side === 'limit') track.isGrowable = track.limit === NO_LIMIT;
    track[side] = sizeOf(track) + increase;
  }
  for (const track of tracks) track.limit = Math.max(track.limit, track.base);
}

/** Shares space among tracks, each up to the most it takes: tracks that are all flexible by their factors, others alike. */
function shared(
  tracks: readonly Track[],
  space: number,
  mostOf: (track: Track) => number,
): ReadonlyMap<Track, number> {
  const shares = new Map(tracks.map((track) => [track, 0]));
  const isFlexed = tracks.every(({ max }) => isFlexible(max)) && tracks.some((track) => factorOf(track) > 0);
  const weightOf = (track: Track): number => (isFlexed ? factorOf(track) : 1);
  const leftIn = (track: Track): number => mostOf(track) - (shares.get(track) ?? 0);
  let left = space;
  for (;;) {
    const open = tracks.filter((track) => leftIn(track) > 0.001 && weightOf(track) > 0);
    const weights = open.reduce((sum, track) => sum + weightOf(track), 0);
    if (left <= 0.001 || weights === 0) return shares;
    const before = left;
    for (const track of open) {
      const share = Math.min(
        leftIn(track),
        before === NO_LIMIT ? before : (before * weightOf(track)) / weights,
      );
      shares.set(track, (shares.get(track) ?? 0) + share);
      left -= share;
    }
  }
}

const factorOf = ({ max }: Track): number => (isFlexible(max) ? max.fr : 0);

/** Sizes flexible tracks by their share of what is left, none smaller than its content. */
function expandFlexible(
  tracks: readonly Track[],
  contributions: readonly Contribution[],
  { available, gap }: TrackOptions,
): void {
  const flexible = tracks.filter(({ max }) => isFlexible(max));
  if (flexible.length === 0 || available === 'min-content') return;
  const fractions =
    available === 'max-content'
      ? [
          ...flexible.map((track) => track.base / Math.max(1, factorOf(track))),
          ...contributions.map((item) => fractionOf(tracksIn(tracks, item), item.max, gap)),
        ]
      : [fractionOf(tracks, available, gap)];
  const fraction = Math.max(0, ...fractions);
  for (const track of flexible) track.base = Math.max(track.base, fraction * factorOf(track));
}

/** How large `1fr` is where tracks fill a space; 0 where none is flexible. */
function fractionOf(tracks: readonly Track[], space: number, gap: number): number {
  let open = tracks.filter(({ max }) => isFlexible(max));
  for (;;) {
    const taken = outerSize(tracks, gap, (track) => (open.includes(track) ? 0 : track.base));
    const factors = open.reduce((sum, track) => sum + factorOf(track), 0);
    const fraction = Math.max(0, space - taken) / Math.max(1, factors);
    const fitting = open.filter((track) => fraction * factorOf(track) >= track.base);
    if (fitting.length === open.length) return open.length > 0 ? fraction : 0;
    open = fitting;
  }
}
