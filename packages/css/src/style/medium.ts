/** What stylesheets are computed for. Lengths in px. */
export interface Medium {
  readonly type: 'print' | 'screen';
  /** Of the page area in print, without its margins; of the viewport on screens. */
  readonly width: number;
  readonly height: number;
  /** Which of `light-dark()` is taken where `color-scheme` allows both. @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
}
