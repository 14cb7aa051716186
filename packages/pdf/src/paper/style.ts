/** How an element looks on paper: a small, typed subset of CSS. Lengths in pt, colours as hex strings. */
export interface PaperStyle {
  color?: string;
  /** Families in order of preference; each character takes the first that has it. Inherited. */
  fontFamily?: readonly string[];
  /** Inherited. */
  fontSize?: number;
  /** Distance between baselines. Inherited. */
  lineHeight?: number;
  /** Inherited. */
  fontWeight?: number;
  /** Inherited. */
  textAlign?: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  /** Space between Chinese and Latin or figures, in em. Inherited. */
  autospace?: number;
  marginTop?: number;
  marginBottom?: number;
  /** Space to the next sibling; none after the last. */
  gapAfter?: number;
  /** At the side where lines begin. */
  paddingStart?: number;
  paddingTop?: number;
  /** Takes the element out of the flow, to the top of the element around it, this far from where lines begin. */
  absolute?: { readonly start: number; readonly width: number };
  /** Children side by side, this far apart; `equal` gives each the same width. */
  row?: {
    readonly columnGap: number;
    readonly rowGap?: number;
    readonly wrap?: boolean;
    readonly equal?: boolean;
  };
  /** Sets the content in so many columns that flow over pages, each filled before the next begins. @default 1 */
  columns?: number;
  /** Space between such columns. @default 20 */
  columnGap?: number;
  /** In a row: a width, or the room that is left. */
  column?: number | 'rest';
  /** A hairline above. */
  rule?: { readonly width: number; readonly color: string; readonly length?: number; readonly gap: number };
  /** What stands before each item of a list. Inherited. */
  marker?: 'bullet' | 'number' | 'none';
  /** Keeps this much of what follows on the same page. */
  keepWithNext?: number;
  /** Starts a new page. */
  breakBefore?: boolean;
  /** Never split over pages, unless it is taller than one. */
  keepTogether?: boolean;
  /** Size of a drawing. */
  width?: number;
  height?: number;
  /** Paint of a shape in a drawing. */
  fill?: string;
  /** Drawn the other way round where lines run from right to left: a drawing, or an arrow between words. */
  mirrored?: boolean;
  /** Whether no line ends within the text, unless it is longer than a line. */
  noWrap?: boolean;
  /** How far text stands above the baseline, below it where negative. */
  rise?: number;
  /** Whether a line is drawn through the text. */
  lineThrough?: boolean;
}

/** Paper styles by element name (`h2`) or part class (`.resume-header`); the class wins. */
export type PaperStylesheet = Readonly<Record<string, PaperStyle>>;

/** The inherited properties, each with a value. */
export type InheritedStyle = Required<
  Pick<
    PaperStyle,
    'color' | 'fontFamily' | 'fontSize' | 'lineHeight' | 'fontWeight' | 'textAlign' | 'marker' | 'autospace'
  >
>;

export type ComputedStyle = InheritedStyle & PaperStyle;

const INHERITED = [
  'color',
  'fontFamily',
  'fontSize',
  'lineHeight',
  'fontWeight',
  'textAlign',
  'marker',
  'autospace',
] as const;

/** What an element's children start from. */
export function inherit(style: ComputedStyle): InheritedStyle {
  return Object.fromEntries(INHERITED.map((name) => [name, style[name]])) as unknown as InheritedStyle;
}

/** The style of an element: inherited, then by its name, then by each of its classes. */
export function computeStyle(
  stylesheet: PaperStylesheet,
  name: string,
  classes: readonly string[],
  inherited: InheritedStyle,
): ComputedStyle {
  const rules = [name, ...classes.map((part) => `.${part}`)].map((selector) => stylesheet[selector]);
  return Object.assign({}, inherited, ...rules) as ComputedStyle;
}

/** Stylesheets laid over each other, later ones winning property by property. */
export function mergeStylesheets(...sheets: readonly PaperStylesheet[]): PaperStylesheet {
  const merged: Record<string, PaperStyle> = {};
  for (const sheet of sheets) {
    for (const [selector, style] of Object.entries(sheet)) {
      merged[selector] = { ...merged[selector], ...style };
    }
  }
  return merged;
}
