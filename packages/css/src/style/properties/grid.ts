import type { CssNode } from '../css-node.js';
import type { GridLine, TrackBreadth, TrackList, TrackSize } from '../layout-style.js';
import type { Specified } from '../values/context.js';
import { integer, lengthPercentage } from '../values/numeric.js';
import { constant, either, keywords, list, type Syntax, syntax } from '../values/syntax.js';
import type { ValueReader } from '../values/value-reader.js';

/** More tracks than this are no layout: browsers have a limit too. */
const MOST_TRACKS = 1000;

const fraction = syntax<{ fr: number }>('<flex>', (reader) => {
  const node = reader.next();
  const fr = Number(node?.value);
  return node?.type === 'Dimension' && node.unit?.toLowerCase() === 'fr' && fr >= 0
    ? constant({ fr })
    : undefined;
});

const inflexible = either(keywords('auto', 'min-content', 'max-content'), lengthPercentage({ min: 0 }));
const breadth: Syntax<TrackBreadth> = either(inflexible, fraction);

const minmax = syntax<TrackSize>('minmax( <inflexible-breadth> , <track-breadth> )', (reader) => {
  const args = reader.function('minmax')?.args;
  const min = args && inflexible.read(args);
  const max = min && args.operator(',') ? breadth.read(args) : undefined;
  return min && max && args?.done ? (context) => ({ minmax: [min(context), max(context)] }) : undefined;
});

const fitContent = syntax<TrackSize>('fit-content( <length-percentage> )', (reader) => {
  const args = reader.function('fit-content')?.args;
  const limit = args && lengthPercentage({ min: 0 }).read(args);
  return limit && args.done ? (context) => ({ fitContent: limit(context) }) : undefined;
});

export const trackSize: Syntax<TrackSize> = {
  ...either(breadth, minmax, fitContent),
  grammar: '<track-size>',
};

export const autoTracks: Syntax<readonly TrackSize[]> = list(trackSize);

/** A list of tracks while it is read. */
interface Tracks {
  tracks: Specified<TrackSize>[];
  lineNames: string[][];
  autoRepeat?: TrackList['autoRepeat'];
}

const NO_TRACKS: TrackList = { tracks: [], lineNames: [[]] };

/** `none` or tracks, names of lines and `repeat()`. */
export const trackList: Syntax<TrackList> = syntax('none | <track-list> | <auto-track-list>', (reader) => {
  if (reader.keyword('none')) return constant(NO_TRACKS);
  const read = readTracks(reader, true);
  return read && trackListOf(read);
});

export const trackListOf =
  ({ autoRepeat, lineNames, tracks }: Tracks): Specified<TrackList> =>
  (context) => ({
    tracks: tracks.map((track) => track(context)),
    lineNames,
    ...(autoRepeat && { autoRepeat }),
  });

/** Reads tracks until something else comes; undefined where there is none. */
export function readTracks(reader: ValueReader, repeats: boolean): Tracks | undefined {
  const read: Tracks = { tracks: [], lineNames: [[]] };
  for (;;) {
    const names = readLineNames(reader);
    if (names) {
      read.lineNames.at(-1)?.push(...names);
      continue;
    }
    const repeated = repeats ? reader.function('repeat') : undefined;
    if (repeated) {
      if (!readRepeat(repeated.args, read)) return undefined;
      continue;
    }
    const size = reader.attempt(() => trackSize.read(reader));
    if (!size) break;
    read.tracks.push(size);
    read.lineNames.push([]);
  }
  return read.tracks.length > 0 && read.tracks.length <= MOST_TRACKS ? read : undefined;
}

/** Adds the tracks of `repeat()` to those before it. */
function readRepeat(args: ValueReader, into: Tracks): boolean {
  const kind = args.keyword('auto-fill', 'auto-fit') as 'auto-fill' | 'auto-fit' | undefined;
  const count = kind ? undefined : Number(args.next()?.value);
  if (!args.operator(',')) return false;
  const inner = readTracks(args, false);
  if (!inner || !args.done) return false;
  if (kind) {
    if (into.autoRepeat) return false;
    const start = into.tracks.length;
    into.autoRepeat = { kind, start, end: start + inner.tracks.length };
  }
  const times = kind ? 1 : count;
  if (times === undefined || !Number.isInteger(times) || times < 1) return false;
  if (times * inner.tracks.length > MOST_TRACKS) return false;
  for (let i = 0; i < times; i += 1) {
    for (const [index, names] of inner.lineNames.entries()) {
      if (index === 0) into.lineNames.at(-1)?.push(...names);
      else into.lineNames.push([...names]);
    }
    into.tracks.push(...inner.tracks);
  }
  return true;
}

/** `[name other]`. */
export function readLineNames(reader: ValueReader): readonly string[] | undefined {
  if (reader.peek()?.type !== 'Brackets') return undefined;
  const brackets = reader.next() as CssNode;
  const nodes = [...(brackets.children ?? [])];
  return nodes.every(({ type }) => type === 'Identifier') ? nodes.map(({ name }) => String(name)) : undefined;
}

/** The names of areas in a string, `.` for none. */
export const areaNames = (row: string): readonly string[] =>
  row
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => (/^\.+$/.test(name) ? '.' : name));

export const templateAreas: Syntax<readonly (readonly string[])[]> = syntax('none | <string>+', (reader) => {
  if (reader.keyword('none')) return constant([]);
  const rows: (readonly string[])[] = [];
  for (let row = reader.string(); row !== undefined; row = reader.string()) rows.push(areaNames(row));
  return isRectangular(rows) ? constant(rows) : undefined;
});

const isRectangular = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 0 && rows.every((row) => row.length > 0 && row.length === rows[0]?.length);

/** `auto`, a number, a name, or `span` with either. */
export const gridLine: Syntax<GridLine> = syntax(
  'auto | <custom-ident> | [ <integer> && <custom-ident>? ] | [ span && [ <integer> || <custom-ident> ] ]',
  (reader) => {
    if (reader.keyword('auto')) return constant('auto');
    let span = false;
    let count: Specified<number> | undefined;
    let name: string | undefined;
    for (;;) {
      if (!span && reader.keyword('span')) span = true;
      else if (name === undefined && reader.peek()?.type === 'Identifier') name = reader.identifier();
      else {
        const value = count ? undefined : reader.attempt(() => integer().read(reader));
        if (!value) break;
        count = value;
      }
    }
    return gridLineOf(span, count, name);
  },
);

function gridLineOf(
  span: boolean,
  count: Specified<number> | undefined,
  name: string | undefined,
): Specified<GridLine> | undefined {
  const named = name === undefined ? {} : { name };
  if (span) {
    if (!count && name === undefined) return undefined;
    return (context) => ({ span: Math.max(1, count?.(context) ?? 1), ...named });
  }
  if (count) return (context) => ({ line: count(context) || 1, ...named });
  return name === undefined ? undefined : constant({ name });
}
