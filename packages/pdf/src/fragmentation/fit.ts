export interface FitOptions {
  /** How many pages the document may take. */
  readonly pages: number;
  /** The smallest type to set the text in, in pt: what is still read with ease on paper. @default 8.5 */
  readonly smallest?: number;
}

/** How finely density is tried, as a share of the base size. */
const STEP = 0.02;

/** A document laid out, as far as fitting asks. */
export interface FittedLayout {
  readonly pages: readonly unknown[];
}

/** What runs over begins at this heading. */
export interface Overrun {
  readonly title: string;
  readonly source?: string;
}

export interface Fitting<Layout extends FittedLayout> {
  /** Of the text, in pt. */
  readonly fontSize: number;
  /** Lays the document out in type so much smaller. */
  readonly layOut: (scale: number) => Promise<Layout>;
  /** The first heading after so many pages. */
  readonly headingAfter: (layout: Layout, pages: number) => Overrun | undefined;
  readonly onWarning: (message: string, source?: string) => void;
}

/**
 * Sets a document as large as fits on so many pages, type and lines in proportion.
 *
 * Where even the smallest type does not fit, the document is set in it, and a warning says what runs over.
 */
export async function fitTo<Layout extends FittedLayout>(
  { pages, smallest = 8.5 }: FitOptions,
  { fontSize, headingAfter, layOut, onWarning }: Fitting<Layout>,
): Promise<Layout> {
  const least = Math.min(1, smallest / fontSize);
  const densest = Math.ceil((1 - least) / STEP);
  const at = (step: number) => layOut(Math.max(least, 1 - step * STEP));

  const roomy = await at(0);
  if (roomy.pages.length <= pages || densest === 0) return report(roomy);
  let fitting = await at(densest);
  let [tooLarge, fits] = [0, densest];
  if (fitting.pages.length > pages) return report(fitting);
  while (fits - tooLarge > 1) {
    const middle = Math.floor((tooLarge + fits) / 2);
    const layout = await at(middle);
    if (layout.pages.length > pages) tooLarge = middle;
    else [fits, fitting] = [middle, layout];
  }
  return fitting;

  function report(layout: Layout): Layout {
    const taken = layout.pages.length;
    if (taken > pages) {
      const first = headingAfter(layout, pages);
      const what = first ? ` What runs over begins at “${first.title}”.` : '';
      onWarning(
        `The document takes ${taken} pages and is to fit on ${pages}, even in type of ${smallest} pt.${what} Shorten it, or allow smaller type.`,
        first?.source,
      );
    }
    return layout;
  }
}
