/** Margins that adjoin: of the positive ones the largest counts, and of the negative ones. */
export interface MarginStrut {
  readonly positive: number;
  readonly negative: number;
}

export const NO_MARGIN: MarginStrut = { positive: 0, negative: 0 };

export const withMargin = (strut: MarginStrut, margin: number): MarginStrut => ({
  positive: Math.max(strut.positive, margin),
  negative: Math.min(strut.negative, margin),
});

export const joined = (a: MarginStrut, b: MarginStrut): MarginStrut => ({
  positive: Math.max(a.positive, b.positive),
  negative: Math.min(a.negative, b.negative),
});

/** How much space adjoining margins make. */
export const sumOf = ({ negative, positive }: MarginStrut): number => positive + negative;
