import type { GridLine, StyledElement, TrackSize } from '@resume/css';

/** A block of a least height, and the boxes next to each other in it. */
export interface Place {
  readonly element: StyledElement;
  readonly cells: readonly { readonly columns: number; readonly elements: readonly StyledElement[] }[];
}

/** What stands at fixed places of a sheet. */
export interface Places {
  readonly places: readonly Place[];
  /** Of the columns, in px. */
  readonly widths: readonly number[];
  /** What comes below. */
  readonly rest: readonly StyledElement[];
}

/**
 * The first blocks of a letter where each has a least height: the address stands in the window of an envelope, and the text
 * below, however much is above.
 *
 * @param width of the letter, in px
 */
export function placesOf(letter: StyledElement, width: number): Places | undefined {
  if (!letter.classes.includes('resume-letter')) return undefined;
  const children = letter.children.filter((child) => child.kind === 'element');
  if (letter.children.some((child) => child.kind === 'text' && child.text.trim() !== '')) return undefined;
  const boxes = children.filter((child) => !child.name.startsWith('::'));
  const end = boxes.findIndex(({ style }) => !(Number(style.minHeight) > 0));
  const placed = end < 0 ? boxes : boxes.slice(0, end);
  const columns = Math.max(0, ...placed.map(({ style }) => tracksOf(style).length));
  const grid = placed.find(({ style }) => tracksOf(style).length === columns);
  if (!grid) return undefined;
  return {
    places: placed.map((element) => ({ element, cells: cellsOf(element, columns) })),
    widths: widthsOf(tracksOf(grid.style), width),
    rest: end < 0 ? [] : boxes.slice(end),
  };
}

/** The columns of a grid; a block is one. */
const tracksOf = ({
  display,
  gridTemplateColumns: { tracks },
}: StyledElement['style']): readonly TrackSize[] =>
  display === 'grid' && tracks.length > 0 ? tracks : ['auto'];

/** Tracks with a length have it, and the others share what is left. */
function widthsOf(tracks: readonly TrackSize[], width: number): readonly number[] {
  const fixed = tracks.filter((track) => typeof track === 'number');
  const left = width - fixed.reduce((sum, track) => sum + track, 0);
  return tracks.map((track) =>
    typeof track === 'number' ? track : Math.max(0, left / (tracks.length - fixed.length)),
  );
}

function cellsOf(element: StyledElement, columns: number): Place['cells'] {
  const own = tracksOf(element.style);
  if (own.length === 1) return [{ columns, elements: [element] }];
  const children = element.children.filter((child) => child.kind === 'element');
  return own.map((_, column) => ({
    columns: 1,
    elements: children.filter(({ style }) => columnOf(style.gridColumnStart) === column),
  }));
}

const columnOf = (line: GridLine): number =>
  typeof line === 'object' && 'line' in line ? Math.max(0, line.line - 1) : 0;
