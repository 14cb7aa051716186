export interface FitOptions {
  /** How many pages the document may take. */
  readonly pages: number;
  /** The smallest type to set most of the text in, in pt: what is still read with ease in print. @default 8.5 */
  readonly smallest?: number;
  /** Whether a warning says where it does not fit. @default true */
  readonly isRequired?: boolean;
}

const SMALLEST = 8.5;

/** How finely the size is tried, as a share of the size that the stylesheets say. */
const STEP = 0.005;

/** A document laid out, as far as fitting asks. */
export interface FittedLayout {
  readonly pages: readonly unknown[];
  /** Of most of its text at the size that the stylesheets say, in pt. */
  readonly fontSize: number;
  /** How much of the last page is filled, from 0 to 1. */
  readonly lastFilled: number;
}

/** What runs over begins at this heading. */
export interface Overrun {
  readonly title: string;
  readonly source?: string;
}

export interface Fitting<Layout extends FittedLayout> {
  /** Lays the document out with all its lengths so much smaller. */
  readonly layOut: (scale: number) => Promise<Layout>;
  /** The first heading after so many pages. */
  readonly headingAfter: (layout: Layout, pages: number) => Overrun | undefined;
  readonly onWarning: (message: string, source?: string) => void;
}

/**
 * Sets a document as large as fits on so many pages, all lengths in proportion.
 *
 * Where even the smallest type does not fit, the document stays as large as the stylesheets say, and a warning says what
 * would run over, unless the number of pages is a wish.
 */
export async function fitTo<Layout extends FittedLayout>(
  { pages, smallest = SMALLEST, isRequired = true }: FitOptions,
  { headingAfter, layOut, onWarning }: Fitting<Layout>,
): Promise<Layout> {
  const whole = await layOut(1);
  if (whole.pages.length <= pages) return tightened(whole, layOut);
  const least = leastScale(whole, smallest);
  const steps = Math.ceil((1 - least) / STEP);
  const at = (step: number) => layOut(Math.max(least, 1 - step * STEP));
  const fitting = steps > 0 ? await at(steps) : whole;
  if (fitting.pages.length > pages) {
    if (!isRequired) return whole;
    const first = headingAfter(fitting, pages);
    const what = first ? ` What runs over begins at “${first.title}”.` : '';
    onWarning(
      `The document takes ${whole.pages.length} pages and is to fit on ${pages}. Type of ${smallest} pt would still take ${fitting.pages.length}, so it stays as large as it is.${what} Shorten it, or allow smaller type.`,
      first?.source,
    );
    return whole;
  }
  return largest(fitting, steps, at, pages);
}

/** How large a px of the stylesheets is in the smallest type. */
const leastScale = ({ fontSize }: FittedLayout, smallest: number) => Math.min(1, smallest / fontSize);

/** Whether a document fits on so many pages, in the smallest type if need be. */
export async function fits<Layout extends FittedLayout>(
  { pages, smallest = SMALLEST }: FitOptions,
  layOut: (scale: number) => Promise<Layout>,
): Promise<boolean> {
  const whole = await layOut(1);
  const least = leastScale(whole, smallest);
  const fitting = whole.pages.length <= pages || least === 1 ? whole : await layOut(least);
  return fitting.pages.length <= pages;
}

/** A last page that is filled less than this is better avoided. */
const STRANDED = 0.2;

/** How much smaller a document is set for that: no reader sees it. */
const MOST_TIGHTENED = 0.04;

/** A document without a last page that holds next to nothing, where type a little smaller avoids it; else as it is. */
export async function tightened<Layout extends FittedLayout>(
  whole: Layout,
  layOut: (scale: number) => Promise<Layout>,
): Promise<Layout> {
  const { lastFilled, pages } = whole;
  if (pages.length < 2 || lastFilled >= STRANDED) return whole;
  const steps = Math.round(MOST_TIGHTENED / STEP);
  const at = (step: number) => layOut(1 - step * STEP);
  const tight = await at(steps);
  return tight.pages.length < pages.length ? largest(tight, steps, at, pages.length - 1) : whole;
}

/** The largest layout that takes no more than so many pages, at a step between the size of the stylesheets and one that fits. */
async function largest<Layout extends FittedLayout>(
  fitting: Layout,
  steps: number,
  at: (step: number) => Promise<Layout>,
  pages: number,
): Promise<Layout> {
  let best = fitting;
  let [tooLarge, fits] = [0, steps];
  while (fits - tooLarge > 1) {
    const middle = Math.floor((tooLarge + fits) / 2);
    const layout = await at(middle);
    if (layout.pages.length > pages) tooLarge = middle;
    else [fits, best] = [middle, layout];
  }
  return best;
}
