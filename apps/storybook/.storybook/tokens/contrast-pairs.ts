import { type ColorScheme, contrastRatio, type DesignTokens, type ThemeName } from '@resume/ui/tokens';

/** What WCAG asks of text. */
export const ENOUGH = 4.5;

/** A colour of text before a colour it may stand on. */
export interface ContrastPair {
  readonly theme: ThemeName;
  readonly scheme: 'light' | 'dark';
  readonly text: keyof ColorScheme;
  readonly behind: keyof ColorScheme;
  readonly colors: { readonly text: string; readonly behind: string };
  readonly ratio: number;
  readonly enough: boolean;
}

/** Every pair that the tests of the themes hold to a contrast of 4.5:1, with its figure. */
export function contrastPairs({ themes }: DesignTokens): readonly ContrastPair[] {
  return (Object.keys(themes) as ThemeName[]).flatMap((theme) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['ink', 'muted', 'accent'] as const).flatMap((text) =>
        (['paper', 'ground'] as const).map((behind) => {
          const palette = themes[theme].color[scheme];
          const colors = { text: palette[text], behind: palette[behind] };
          const ratio = contrastRatio(colors.text, colors.behind);
          return { theme, scheme, text, behind, colors, ratio, enough: ratio >= ENOUGH };
        }),
      ),
    ),
  );
}
