import { PdfError } from '../pdf-error.js';

/** Paper sizes in pt. */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

const MILLIMETRE = 72 / 25.4;

export interface PageOptions {
  /** @default 'A4' */
  readonly size?: keyof typeof SIZES;
  /** Margin on all sides, in mm. @default 16 */
  readonly margin?: number;
}

/** A sheet and its margin, in pt. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** @throws {PdfError} for a sheet that is not known, and margins that leave no room between them */
export function pageGeometry({ size = 'A4', margin = 16 }: PageOptions = {}): PageGeometry {
  if (!(size in SIZES)) {
    const sizes = Object.keys(SIZES).map((name) => `"${name}"`);
    throw new PdfError(`Found "${size}" as options.page.size. Write ${sizes.join(' or ')}.`);
  }
  const [width, height] = SIZES[size];
  const most = Math.floor(width / 2 / MILLIMETRE);
  if (!(margin >= 0 && margin < most)) {
    throw new PdfError(
      `Found ${margin} as options.page.margin. Write a number of mm from 0 to less than ${most}, which is half of the width of ${size}.`,
    );
  }
  return { width, height, margin: margin * MILLIMETRE };
}
