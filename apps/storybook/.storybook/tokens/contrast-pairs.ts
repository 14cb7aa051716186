import { type ColorScheme, contrastRatio, designTokens, type Theme } from '@resume/ui/tokens';

/** What WCAG asks of text. */
export const ENOUGH = 4.5;

/** A colour of text before a colour it may stand on. */
export interface ContrastPair {
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly text: keyof ColorScheme;
  readonly behind: keyof ColorScheme;
  readonly colors: { readonly text: string; readonly behind: string };
  readonly ratio: number;
  readonly enough: boolean;
}

/** Every pair that the tests of the themes hold to a contrast of 4.5:1, with its figure. */
export function contrastPairs({
  name: theme,
  tokens,
}: Pick<Theme, 'name' | 'tokens'>): readonly ContrastPair[] {
  const { color } = designTokens(tokens);
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (['ink', 'muted', 'accent'] as const).flatMap((text) =>
      (['paper', 'ground'] as const).map((behind) => {
        const colors = { text: color[scheme][text], behind: color[scheme][behind] };
        const ratio = contrastRatio(colors.text, colors.behind);
        return { theme, scheme, text, behind, colors, ratio, enough: ratio >= ENOUGH };
      }),
    ),
  );
}
