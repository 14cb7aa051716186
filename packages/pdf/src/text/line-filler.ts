import type { Placed } from './clusters.js';
import { breakOpportunities } from './line-breaks.js';

/** Where the spaces at the end of a line begin. */
export function visibleEnd(clusters: readonly Placed[], from: number, to: number): number {
  let end = to;
  while (end > from && isUnseenAtEnd(clusters[end - 1])) end -= 1;
  return end;
}

const isUnseenAtEnd = (cluster: Placed | undefined): boolean =>
  cluster !== undefined && (cluster.run.edge ? cluster.width === 0 : /^[ \n]$/.test(cluster.text));

/** The clusters of a line: from the first to the one after the last. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph or the author ends it, and not its width. */
  readonly closes: boolean;
}

export interface FillOptions {
  /**
   * The narrowest last line, in em, and up to twice as much where lines are long: one that would be narrower takes company
   * from the line before.
   */
  readonly shortestLast: number;
  /** Whether a word longer than a line is broken where the line is full. @default true */
  readonly breaksWords?: boolean;
  /** Whether text is measured as narrow as those breaks make it. @default false */
  readonly narrowsWords?: boolean;
  /** Where lines may end: at Unicode's opportunities, between any characters, or between words alone. @default 'normal' */
  readonly breaks?: 'normal' | 'anywhere' | 'words';
  /** How wide the hyphen is that a line shows which ends at a soft hyphen; undefined where none does. */
  readonly hyphenWidth: number | undefined;
}

/** A place where a line may end, or has to: the index of the cluster after it. */
interface Opportunity {
  readonly index: number;
  readonly required: boolean;
}

/** A last line that takes less of the width than this looks short, however many characters it holds. */
const SHORT = 1 / 7;

/** Widths are whole 64ths of a px, and the text that asked for one may be a little wider. */
const ROUNDING = 1 / 48;

const SOFT_HYPHEN = '\u00ad';

/** Two letters, ideographs or digits, or halves of such a character. */
const WITHIN_WORD = /^[\p{L}\p{M}\p{N}\p{Cs}]{2}$/u;

/** Fills lines one after another. */
export class LineFiller {
  readonly #clusters: readonly Placed[];
  readonly #options: FillOptions;
  readonly #opportunities: readonly Opportunity[];
  /** The width of everything before a cluster. */
  readonly #before: readonly number[];
  /** Of each line by its number from 0. */
  #widthOfLine: (line: number) => number = () => 0;
  /** Of the line that is filled. */
  #width = 0;

  constructor(clusters: readonly Placed[], options: FillOptions) {
    this.#clusters = clusters;
    this.#options = options;
    let sum = 0;
    this.#before = [0, ...clusters.map((cluster) => (sum += cluster.width + cluster.gap))];
    this.#opportunities = opportunitiesIn(clusters, options);
  }

  /** @param widthOfLine the width of each line by its number from 0 */
  fill(widthOfLine: (line: number) => number): readonly LineRange[] {
    const lines: LineRange[] = [];
    let from = 0;
    let last = 0;
    this.#widthOfLine = widthOfLine;
    this.#width = widthOfLine(0);
    const end = (to: number, closes: boolean) => {
      lines.push({ from, to, closes });
      from = to;
      last = to;
      this.#width = widthOfLine(lines.length);
    };
    const { breaksWords = true } = this.#options;
    for (const { index, required } of this.#opportunities) {
      while (!this.#fits(from, index)) {
        if (last > from) end(last, false);
        else if (breaksWords) end(this.#fullLine(from, index), false);
        else break;
      }
      last = index;
      if (required) end(index, true);
    }
    return this.#withCompany(lines);
  }

  /** The width of the widest part that no line break splits, and of the widest line where only required breaks count. */
  intrinsicWidths(): { readonly min: number; readonly max: number } {
    let [min, max, word, line] = [0, 0, 0, 0];
    const narrowest: readonly Opportunity[] = this.#options.narrowsWords
      ? opportunitiesIn(this.#clusters, { ...this.#options, breaks: 'anywhere' })
      : this.#opportunities;
    for (const { index } of narrowest) {
      min = Math.max(min, this.#widthOf(word, index));
      word = index;
    }
    for (const { index, required } of this.#opportunities) {
      if (!required) continue;
      max = Math.max(max, this.#widthOf(line, index));
      line = index;
    }
    return { min, max };
  }

  /** The width of a line without the spaces that end it. */
  #widthOf(from: number, to: number): number {
    const end = visibleEnd(this.#clusters, from, to);
    if (end === from) return 0;
    const last = this.#clusters[end - 1];
    const hyphen = last?.text === SOFT_HYPHEN ? (this.#options.hyphenWidth ?? 0) : 0;
    return (this.#before[end] ?? 0) - (this.#before[from] ?? 0) - (last?.gap ?? 0) + hyphen;
  }

  /** Whether so much stands on one line. One cluster does, however narrow the line is. */
  #fits(from: number, to: number): boolean {
    const available = Math.max(this.#width, this.#widthOf(from, Math.min(from + 1, to)));
    return this.#widthOf(from, to) <= available + ROUNDING;
  }

  /** Where a word too long for a line is broken. */
  #fullLine(from: number, to: number): number {
    let [low, high] = [from + 1, to];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#fits(from, middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Brings a last line that is nearly empty company from the line before. */
  #withCompany(lines: readonly LineRange[]): readonly LineRange[] {
    const [previous, last] = lines.slice(-2);
    if (!previous || !last || previous.closes) return lines;
    this.#width = this.#widthOfLine(lines.length - 1);
    const shortest = this.#options.shortestLast * (this.#clusters[last.from]?.run.fontSize ?? 0);
    const enough = Math.max(shortest, Math.min(2 * shortest, this.#width * SHORT));
    if (this.#widthOf(last.from, last.to) >= enough) return lines;
    const earlier = this.#opportunities.findLast(
      ({ index }) => index > previous.from && index < last.from && this.#widthOf(index, last.to) >= enough,
    );
    if (!earlier || !this.#fits(earlier.index, last.to)) return lines;
    return [...lines.slice(0, -2), { ...previous, to: earlier.index }, { ...last, from: earlier.index }];
  }
}

function opportunitiesIn(
  clusters: readonly Placed[],
  { breaks = 'normal', hyphenWidth }: FillOptions,
): readonly Opportunity[] {
  const text = clusters.map((cluster) => cluster.text).join('');
  /** The cluster at each position of the text that one begins at. */
  const indexAt: (number | undefined)[] = Array.from({ length: text.length + 1 });
  let at = 0;
  for (let index = 0; index < clusters.length; index += 1) {
    const cluster = clusters[index] as Placed;
    // An edge that closes a box stays on the line of what it closes.
    if (indexAt[at] === undefined && cluster.run.edge?.side !== 'close') indexAt[at] = index;
    at += cluster.text.length;
  }
  const positions =
    breaks === 'anywhere'
      ? [...indexAt.keys()].filter((position) => indexAt[position] !== undefined).slice(1)
      : breakOpportunities(text);
  const found: Opportunity[] = [];
  for (const position of positions) {
    const index = indexAt[position];
    // A ligature over an opportunity stays whole.
    if (index === undefined) continue;
    const required = text.charAt(position - 1) === '\n';
    if (required || mayEnd(text.slice(position - 1, position + 1), clusters[index - 1], clusters[index]))
      found.push({ index, required });
  }
  found.push({ index: clusters.length, required: true });
  return found;

  function mayEnd(around: string, last: Placed | undefined, next: Placed | undefined): boolean {
    if (last?.run.noWrap && next?.run.noWrap) return false;
    if (around[0] === SOFT_HYPHEN && hyphenWidth === undefined) return false;
    return breaks !== 'words' || !WITHIN_WORD.test(around);
  }
}
