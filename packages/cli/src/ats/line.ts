/** A line of a PDF as an extractor gives it. */
export interface Line {
  /** Its text; a tab stands for a wide gap. */
  readonly text: string;
  /** Its page, from 1. */
  readonly page: number;
  /** Its number on the page in the order of reading, from 1. */
  readonly line: number;
  /** Where it begins, in points from the left and from the top of the page, where the extractor says so. */
  readonly x?: number;
  readonly y?: number;
  /** The size of its letters in points, where the extractor says so. */
  readonly size?: number;
}
