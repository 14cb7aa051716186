import type { GridLine } from '../../layout-style.js';
import { number } from '../../values/numeric.js';
import { constant } from '../../values/syntax.js';
import type { ValueReader } from '../../values/value-reader.js';
import {
  columnCount,
  columnWidth,
  containerName,
  containerType,
  contentAlignment,
  flexBasis,
  flexDirection,
  flexWrap,
  gap,
  itemAlignment,
  selfAlignment,
} from '../arrangement.js';
import {
  areaNames,
  autoTracks,
  gridLine,
  readLineNames,
  readTracks,
  trackList,
  trackListOf,
  trackSize,
} from '../grid.js';
import { type Expansion, pair, type Shorthand, type ShorthandTable, unordered } from './shorthand.js';

const flex: Shorthand = {
  longhands: ['flex-grow', 'flex-shrink', 'flex-basis'],
  grammar: "none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ]",
  expand(reader) {
    const values = (grow: number, shrink: number, basis: unknown): Expansion => ({
      'flex-grow': constant(grow),
      'flex-shrink': constant(shrink),
      'flex-basis': constant(basis),
    });
    if (reader.keyword('none')) return values(0, 0, 'auto');
    const found: Record<string, Expansion[string]> = {};
    const readNumbers = () => {
      const grow = reader.attempt(() => number({ min: 0 }).read(reader));
      const shrink = grow && reader.attempt(() => number({ min: 0 }).read(reader));
      if (grow) found['flex-grow'] = grow;
      if (shrink) found['flex-shrink'] = shrink;
    };
    readNumbers();
    const basis = reader.attempt(() => flexBasis.read(reader));
    if (basis) found['flex-basis'] = basis;
    if (!found['flex-grow']) readNumbers();
    if (Object.keys(found).length === 0) return undefined;
    return { ...values(1, 1, { px: 0, percent: 0 }), ...found };
  },
};

/** The second line is the name of the first where it has one, and `auto` otherwise. */
const afterName =
  (line: Expansion[string]): Expansion[string] =>
  (context) => {
    const value = line(context) as GridLine;
    return typeof value === 'object' && 'name' in value && !('line' in value) && !('span' in value)
      ? value
      : 'auto';
  };

function lines(names: readonly string[]): Shorthand {
  return {
    longhands: names,
    grammar: names.length === 2 ? '<grid-line> [ / <grid-line> ]?' : '<grid-line> [ / <grid-line> ]{0,3}',
    expand(reader) {
      const values: Expansion[string][] = [];
      do {
        const value = gridLine.read(reader);
        if (!value || values.length >= names.length) return undefined;
        values.push(value);
      } while (reader.operator('/'));
      const [first, second, third, fourth] = values;
      if (!first) return undefined;
      if (names.length === 2) return toExpansion(names, [first, second ?? afterName(first)]);
      const column = second ?? afterName(first);
      return toExpansion(names, [first, column, third ?? afterName(first), fourth ?? afterName(column)]);
    },
  };
}

const toExpansion = (names: readonly string[], values: readonly Expansion[string][]): Expansion =>
  Object.fromEntries(names.map((name, i) => [name, values[i] as Expansion[string]]));

const TEMPLATE = ['grid-template-rows', 'grid-template-columns', 'grid-template-areas'] as const;

const gridTemplate: Shorthand = {
  longhands: TEMPLATE,
  grammar:
    "none | <'grid-template-rows'> / <'grid-template-columns'> | [ <string> <track-size>? ]+ [ / <track-list> ]?",
  expand(reader) {
    const areas = reader.attempt(() => readAreas(reader));
    if (areas) return areas;
    const rows = trackList.read(reader);
    if (!rows) return undefined;
    if (reader.done) return { 'grid-template-rows': rows, 'grid-template-columns': rows };
    const columns = reader.operator('/') ? trackList.read(reader) : undefined;
    return columns && { 'grid-template-rows': rows, 'grid-template-columns': columns };
  },
};

/** Rows as strings of areas, each with its height, then the columns. */
function readAreas(reader: ValueReader): Expansion | undefined {
  const areas: (readonly string[])[] = [];
  const tracks: Parameters<typeof trackListOf>[0]['tracks'] = [];
  const lineNames: string[][] = [[]];
  while (!reader.done && !reader.operator('/')) {
    for (let names = readLineNames(reader); names; names = readLineNames(reader))
      lineNames.at(-1)?.push(...names);
    const row = reader.string();
    if (row === undefined) break;
    areas.push(areaNames(row));
    tracks.push(reader.attempt(() => trackSize.read(reader)) ?? constant('auto'));
    lineNames.push([]);
  }
  const [first] = areas;
  if (!first || areas.some(({ length }) => length !== first.length)) return undefined;
  const columns = reader.done ? undefined : readTracks(reader, false);
  if (!reader.done) return undefined;
  return {
    'grid-template-areas': constant(areas),
    'grid-template-rows': trackListOf({ tracks, lineNames }),
    ...(columns && { 'grid-template-columns': trackListOf(columns) }),
  };
}

const FLOW = ['grid-auto-flow', 'grid-auto-rows', 'grid-auto-columns'] as const;

/** A template, or tracks one way and `auto-flow` the other. */
const grid: Shorthand = {
  longhands: [...TEMPLATE, ...FLOW],
  grammar: "<'grid-template'> | <'grid-template-rows'> / [ auto-flow && dense? ] <'grid-auto-columns'>? | …",
  expand(reader) {
    const template = reader.attempt(() => {
      const found = gridTemplate.expand(reader);
      return found && reader.done ? found : undefined;
    });
    if (template) return template;
    const rowsFlow = readAutoFlow(reader);
    if (rowsFlow) {
      const tracks = reader.attempt(() => autoTracks.read(reader));
      const columns = reader.operator('/') ? trackList.read(reader) : undefined;
      return (
        columns && {
          'grid-auto-flow': constant(rowsFlow.dense ? 'row dense' : 'row'),
          ...(tracks && { 'grid-auto-rows': tracks }),
          'grid-template-columns': columns,
        }
      );
    }
    const rows = trackList.read(reader);
    const flow = rows && reader.operator('/') ? readAutoFlow(reader) : undefined;
    if (!rows || !flow) return undefined;
    const tracks = reader.attempt(() => autoTracks.read(reader));
    return {
      'grid-template-rows': rows,
      'grid-auto-flow': constant(flow.dense ? 'column dense' : 'column'),
      ...(tracks && { 'grid-auto-columns': tracks }),
    };
  },
};

function readAutoFlow(reader: ValueReader): { readonly dense: boolean } | undefined {
  return reader.attempt(() => {
    const before = reader.keyword('dense');
    if (!reader.keyword('auto-flow')) return undefined;
    return { dense: Boolean(before ?? reader.keyword('dense')) };
  });
}

const container: Shorthand = {
  longhands: ['container-name', 'container-type'],
  grammar: "<'container-name'> [ / <'container-type'> ]?",
  expand(reader) {
    const name = containerName.read(reader);
    const type = name && reader.operator('/') ? containerType.read(reader) : constant('normal');
    return name && type && { 'container-name': name, 'container-type': type };
  },
};

const columns: Shorthand = {
  longhands: ['column-width', 'column-count'],
  grammar: "<'column-width'> || <'column-count'>",
  expand(reader) {
    const found: Record<string, Expansion[string]> = {};
    for (let left = 2; !reader.done && left > 0; left -= 1) {
      if (reader.keyword('auto')) continue;
      const count = reader.attempt(() => columnCount.read(reader));
      const width = count ? undefined : columnWidth.read(reader);
      if (count) found['column-count'] = count;
      else if (width) found['column-width'] = width;
      else return undefined;
    }
    return found;
  },
};

export const arrangementShorthands: ShorthandTable = {
  flex,
  'flex-flow': unordered({ 'flex-direction': flexDirection, 'flex-wrap': flexWrap }),
  gap: pair('row-gap', 'column-gap', gap),
  'place-content': pair('align-content', 'justify-content', contentAlignment),
  'place-items': pair('align-items', 'justify-items', itemAlignment),
  'place-self': pair('align-self', 'justify-self', selfAlignment),
  'grid-column': lines(['grid-column-start', 'grid-column-end']),
  'grid-row': lines(['grid-row-start', 'grid-row-end']),
  'grid-area': lines(['grid-row-start', 'grid-column-start', 'grid-row-end', 'grid-column-end']),
  'grid-template': gridTemplate,
  grid,
  columns,
  container,
};
