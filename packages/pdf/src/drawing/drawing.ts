import type { ComputedStyle } from '@resume/css';
import type { StyledRun } from '../text/clusters.js';
import type { Matrix } from './matrix.js';
import type { Segment } from './path.js';

/** An SVG as it is painted. */
export interface Drawing {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** From the units of its marks to pt, from the top left corner. */
  readonly matrix: Matrix;
  /** Whether nothing is painted outside of its width and height. */
  readonly isClipped: boolean;
  readonly marks: readonly Mark[];
}

/** What is painted, from the back to the front. */
export type Mark = Shape | TextMark;

interface Placed {
  /** From its own units to those of the drawing. */
  readonly matrix: Matrix;
  /** What it is cut to, in units of the drawing. */
  readonly clips: readonly Clip[];
}

export interface Clip {
  readonly outline: readonly Segment[];
  readonly evenOdd: boolean;
}

export interface Paints {
  readonly fill?: PaintOf | undefined;
  readonly stroke?: Stroke | undefined;
}

/** What something is painted with. The opacity is from 0 to 1. */
export type PaintOf = ({ readonly color: string } | { readonly gradient: Gradient }) & {
  readonly opacity: number;
};

export type Stroke = PaintOf & {
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
};

export interface Gradient {
  readonly kind: 'linear' | 'radial';
  /** Linear: from and to. Radial: the inner circle and the outer one. */
  readonly coordinates: readonly number[];
  /** From its own units to those of what it paints. */
  readonly matrix: Matrix;
  /** From 0 to 1, rising; the first is 0 and the last 1. */
  readonly stops: readonly { readonly offset: number; readonly color: string; readonly opacity: number }[];
}

export interface Shape extends Placed, Paints {
  readonly kind: 'shape';
  readonly outline: readonly Segment[];
  readonly evenOdd: boolean;
}

/** Text from one place on. */
export interface TextMark extends Placed {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  readonly pieces: readonly TextPiece[];
}

export interface TextPiece extends Paints {
  readonly style: ComputedStyle;
  /** Runs of one face each. */
  readonly runs: readonly StyledRun[];
  /** The numbers of runs whose upright glyphs are slanted, as the family has no italic. */
  readonly slanted: ReadonlySet<number>;
  /** How far it is moved from where the piece before ends. */
  readonly dx: number;
  readonly dy: number;
  /** How far its baseline is below its place. */
  readonly drop: number;
}
