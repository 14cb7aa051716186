export type Extractor = (path: string) => Promise<string>;

export const extractors: Readonly<Record<'poppler' | 'pdf.js' | 'mupdf', Extractor>>;

export interface Fact {
  readonly kind: 'name' | 'e-mail' | 'employer' | 'dates' | 'degree' | 'paper';
  readonly text: string;
}

/** @param view what `prepareResume` gives */
export function factsOf(view: {
  readonly basics: object;
  readonly sections: readonly object[];
}): readonly Fact[];

export function lackingIn(text: string, facts: readonly Fact[]): readonly Fact[];

export function radicalsIn(text: string): number;
