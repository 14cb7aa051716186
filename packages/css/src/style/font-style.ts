/** The face that text is set in, and which of its glyphs. All inherited. */
export interface FontStyle {
  /** Family names in order of preference, without quotes; generic families as their keyword, such as `serif`. */
  readonly fontFamily: readonly string[];
  /** In px. */
  readonly fontSize: number;
  /** 1 to 1000; `normal` is 400, `bold` 700. */
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic' | 'oblique';
  readonly fontVariantCaps:
    | 'normal'
    | 'small-caps'
    | 'all-small-caps'
    | 'petite-caps'
    | 'all-petite-caps'
    | 'unicase'
    | 'titling-caps';
  /** Keywords such as `tabular-nums` and `oldstyle-nums`; empty for `normal`. */
  readonly fontVariantNumeric: readonly string[];
  /** Keywords such as `no-common-ligatures` and `discretionary-ligatures`; `['none']` for none, empty for `normal`. */
  readonly fontVariantLigatures: readonly string[];
  /** Keywords such as `traditional` and `proportional-width`; empty for `normal`. */
  readonly fontVariantEastAsian: readonly string[];
  readonly fontVariantPosition: 'normal' | 'sub' | 'super';
  readonly fontVariantAlternates: 'normal' | 'historical-forms';
  readonly fontKerning: 'auto' | 'normal' | 'none';
  /** Whether upright glyphs are slanted where the family has no italics. */
  readonly fontSynthesisStyle: 'auto' | 'none';
  /** OpenType features by tag, such as `{ ss01: 1, kern: 0 }`; empty for `normal`. */
  readonly fontFeatureSettings: Readonly<Record<string, number>>;
  /** In px; a number or percentage is multiplied by the font size of each element that inherits it. */
  readonly lineHeight: 'normal' | number;
}
