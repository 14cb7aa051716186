/** A name of the styling API and what the list of parts says of it. */
export interface Described {
  readonly name: string;
  readonly text: string;
}

/** What there is to know about a component besides its props. */
export interface ComponentFacts {
  /** Lines that import it. */
  readonly usage: string;
  /** Parts that it and the components inside it render. */
  readonly parts: readonly Described[];
  /** Attributes of those parts, as selectors, and the values they take. */
  readonly attributes: readonly Described[];
  /** CSS variables that the rules for those parts read. */
  readonly variables: readonly Described[];
  /** In brotli, minified, React not counted. Missing where @resume/ui is not built. */
  readonly bytes?: { readonly code: number; readonly styles: number };
}

export type AllFacts = Readonly<Record<string, ComponentFacts>>;

/** The path of a file of stories in `packages/ui/src` or here, without its ending: `timeline/Timeline`, `pdf/PdfViewer`. */
export const storiesKey = (fileName: string): string =>
  fileName.replace(/^.*(packages\/ui\/src|\.storybook)\//, '').replace(/\.stories\.tsx$/, '');

/** The facts for a file of stories, counted when Storybook is built. Nothing for stories that are not of components. */
export async function factsFor(fileName: string): Promise<ComponentFacts | undefined> {
  const { default: all } = await import('virtual:component-facts');
  return all[storiesKey(fileName)];
}
