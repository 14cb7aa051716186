import { PdfError } from './pdf-error.js';

/** The width of sheets, in mm. */
const WIDTHS = { A4: 210, Letter: 215.9 } as const;

export interface PageOptions {
  /** That of the theme by default, which is A4. */
  readonly size?: keyof typeof WIDTHS;
  /** Margin on all sides, in mm. That of the theme by default, which is 16. */
  readonly margin?: number;
}

/** @throws {PdfError} for a sheet that is not known, and margins that leave no space between them */
export function checkPage({ margin = 0, size = 'A4' }: PageOptions): void {
  if (!(size in WIDTHS)) {
    const sizes = Object.keys(WIDTHS).map((name) => `"${name}"`);
    throw new PdfError(`options.page.size is "${size}". Write ${sizes.join(' or ')}.`);
  }
  const most = Math.floor(WIDTHS[size] / 2);
  if (!(margin >= 0 && margin < most)) {
    throw new PdfError(
      `options.page.margin is ${margin}. Write a number of mm from 0 to less than ${most}, which is half of the width of ${size}.`,
    );
  }
}
