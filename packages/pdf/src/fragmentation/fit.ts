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
  /** How much of the last page is filled, from 0 to 1; 1 where a stylesheet breaks the page before it. */
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
 * Where even the smallest type does not fit, a warning says what runs over. The document is then as large as fits on the
 * fewest pages that it can take: where smaller type saves none, as large as the stylesheets say. A number of pages that is a
 * wish changes nothing where it cannot be had.
 */
export async function fitTo<Layout extends FittedLayout>(
  { pages, smallest = SMALLEST, isRequired = true }: FitOptions,
  fitting: Fitting<Layout>,
): Promise<Layout> {
  const { headingAfter, layOut, onWarning } = fitting;
  const whole = await layOut(1);
  if (whole.pages.length <= pages) return tightened(whole, fitting);
  const least = leastScale(whole, smallest);
  const steps = Math.ceil((1 - least) / STEP);
  const at = (step: number) => layOut(Math.max(least, 1 - step * STEP));
  const densest = steps > 0 ? await at(steps) : whole;
  const reached = densest.pages.length;
  if (reached <= pages) return largest(densest, steps, at, pages);
  if (!isRequired) return tightened(whole, fitting);
  const isShorter = reached < whole.pages.length;
  const fitted = isShorter
    ? await largest(densest, steps, at, reached)
    : await tightened(whole, { ...fitting, onWarning: () => {} });
  const first = headingAfter(fitted, pages);
  const what = first ? ` What runs over begins at “${first.title}”.` : '';
  const size = isShorter ? 'so it is as large as fits on these' : 'so it stays as large as it is';
  onWarning(
    `The document takes ${whole.pages.length} pages and is to fit on ${pages}. Type of ${smallest} pt would still take ${reached}, ${size}.${what} Shorten it, or allow smaller type.`,
    first?.source,
  );
  return fitted;
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

/** How much smaller a document is set for that: no reader sees it. Browsers print all documents so much smaller. */
export const MOST_TIGHTENED = 0.04;

/**
 * A document without a last page that holds next to nothing, where type a little smaller avoids it; else as it is, with a
 * warning.
 */
export async function tightened<Layout extends FittedLayout>(
  whole: Layout,
  { headingAfter, layOut, onWarning }: Fitting<Layout>,
): Promise<Layout> {
  const { lastFilled, pages } = whole;
  if (pages.length < 2 || lastFilled >= STRANDED) return whole;
  const steps = Math.round(MOST_TIGHTENED / STEP);
  const at = (step: number) => layOut(1 - step * STEP);
  const tight = await at(steps);
  if (tight.pages.length < pages.length) return largest(tight, steps, at, pages.length - 1);
  onWarning(
    `The last of ${pages.length} pages is ${Math.round(lastFilled * 100)} % full, and type ${Math.round(MOST_TIGHTENED * 100)} % smaller does not avoid it. Shorten the document, or ask for ${pages.length - 1} ${pages.length === 2 ? 'page' : 'pages'}.`,
    headingAfter(whole, pages.length - 1)?.source,
  );
  return whole;
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
