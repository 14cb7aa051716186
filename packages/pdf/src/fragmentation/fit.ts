import type { Box, Fragment } from '../boxes/box.js';
import type { InheritedStyle } from '../paper/style.js';
import type { DocumentLayout } from './document-layout.js';

export interface FitOptions {
  /** How many pages the document may take. */
  readonly pages: number;
  /** The smallest type to set the text in, in pt: what is still read with ease on paper. @default 8.5 */
  readonly smallest?: number;
}

/** How finely density is tried, as a share of the base size. */
const STEP = 0.02;

/**
 * Sets a document as large as fits on so many pages, type and lines in proportion.
 *
 * Where even the smallest type does not fit, the document is set in it, and a warning says what runs over.
 */
export async function fitTo(
  { pages, smallest = 8.5 }: FitOptions,
  base: InheritedStyle,
  layOut: (base: InheritedStyle) => Promise<DocumentLayout>,
  onWarning: (message: string, source?: string) => void,
): Promise<DocumentLayout> {
  const least = Math.min(1, smallest / base.fontSize);
  const densest = Math.ceil((1 - least) / STEP);
  const at = (step: number) => {
    const scale = Math.max(least, 1 - step * STEP);
    return layOut({ ...base, fontSize: base.fontSize * scale, lineHeight: base.lineHeight * scale });
  };

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

  function report(layout: DocumentLayout): DocumentLayout {
    const taken = layout.pages.length;
    if (taken > pages) {
      const headings = layout.pages.slice(pages).flatMap(({ children }) => children.flatMap(headingsIn));
      const [first] = headings;
      const what = first ? ` What runs over begins at “${first.title}”.` : '';
      onWarning(
        `The document takes ${taken} pages and is to fit on ${pages}, even in type of ${smallest} pt.${what} Shorten it, or allow smaller type.`,
        first?.source,
      );
    }
    return layout;
  }
}

const headingsIn = ({ box, children }: Fragment): readonly NonNullable<Box['outline']>[] =>
  box.outline ? [box.outline] : children.flatMap(headingsIn);
