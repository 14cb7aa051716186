const SHAPE_ATTRIBUTE = 'Write it as an attribute of the SVG element.';
const VERTICAL = 'Lines run from top to bottom.';
const TRUNCATED = 'Text is never truncated.';
const RULES = 'Rules stand in the middle of a gap: write column-rule, or borders.';
const FLOATING = 'Write position: absolute with top and left.';
const COLUMNS = 'Write column-count, or divide the content.';
const RUBY = 'Ruby is set as plain text.';
const COLORS = 'Write the colours themselves.';
const EXCLUSION = 'Text flows around the margin box of floats.';

/**
 * Properties of CSS that the subset leaves out, and what to write instead. A name stands for the longhands that begin with it,
 * too. Values that change nothing are fine.
 */
export const UNSUPPORTED: Readonly<Record<string, string>> = {
  'alignment-baseline': 'Write vertical-align.',
  'anchor-name': FLOATING,
  'anchor-scope': FLOATING,
  'backdrop-filter': COLORS,
  'background-blend-mode': COLORS,
  'background-clip': 'A background fills the border box: put the element into another with padding.',
  'background-image': 'Backgrounds are one colour: write background-color, or put an img into the HTML.',
  'baseline-shift': 'Write vertical-align.',
  'baseline-source': 'Write vertical-align or align-items.',
  'block-ellipsis': TRUNCATED,
  'block-step': 'Write line-height and margins.',
  'bookmark-label': 'The outline has the texts of headings.',
  'bookmark-state': 'The entries of the outline are open.',
  'border-image': 'Write border with a style and a colour.',
  'border-shape': 'Write border-radius.',
  'box-reflect': 'Remove it.',
  'box-shadow': 'Write a border.',
  clip: 'Write overflow: hidden.',
  'column-height': COLUMNS,
  'column-rule-break': RULES,
  'column-rule-inset': RULES,
  'column-rule-visibility-items': RULES,
  'column-span': 'Put the element before or after the columns.',
  'column-wrap': COLUMNS,
  contain: 'Write display: flow-root, or overflow: hidden.',
  'content-visibility': 'Write display: none.',
  continue: TRUNCATED,
  'copy-into': 'Write string-set.',
  corner: 'Write border-radius.',
  cx: SHAPE_ATTRIBUTE,
  cy: SHAPE_ATTRIBUTE,
  d: SHAPE_ATTRIBUTE,
  'fill-color': 'Write fill.',
  'fill-image': 'Write fill.',
  filter: COLORS,
  'flex-line-count': 'Write flex-wrap and widths.',
  'float-offset': 'Write margins.',
  flood: COLORS,
  'flow-tolerance': 'Write grid-template-columns.',
  'font-language-override': 'Write lang into the HTML, or font-feature-settings.',
  'font-palette': 'Write color.',
  'font-size-adjust': 'Write font-size.',
  'font-variation-settings': 'Write font-weight, or name the family of that instance.',
  'font-width': 'Name a family of that width, such as "Roboto Condensed".',
  'font-synthesis-small-caps': 'Write font-variant-caps: normal.',
  'font-variant-emoji': 'Name a family with or without colours.',
  footnote: 'Write the note where it belongs in the text.',
  'frame-sizing': 'Write height.',
  'glyph-orientation-vertical': VERTICAL,
  'hanging-punctuation': 'Write text-spacing-trim.',
  'hyphenate-limit-last': 'Write hyphenate-limit-chars, or widows.',
  'hyphenate-limit-lines': 'Write hyphenate-limit-chars.',
  'hyphenate-limit-zone': 'Write hyphenate-limit-chars.',
  'image-orientation': 'Turn the picture itself.',
  'image-resolution': 'Write width.',
  'initial-letter': 'Write a float with a larger font-size.',
  'inline-sizing': 'Write display: block.',
  'lighting-color': COLORS,
  'line-clamp': TRUNCATED,
  'line-fit-edge': 'Write line-height.',
  'line-grid': 'Write line-height and margins.',
  'line-height-step': 'Write line-height.',
  'line-padding': 'Write padding with box-decoration-break: clone.',
  'line-snap': 'Write line-height and margins.',
  locale: 'Write lang into the HTML.',
  'link-parameters': SHAPE_ATTRIBUTE,
  'list-style-image': 'Write list-style-type with a string, such as "– ".',
  'margin-break': 'Write break-before, and margins.',
  'margin-trim': 'Write margin: 0 for :first-child and :last-child.',
  marker: 'Draw a path.',
  'marker-side': 'Write direction, or list-style-position.',
  mask: 'Write border-radius with overflow: hidden.',
  math: 'Write the sizes themselves.',
  'max-lines': TRUNCATED,
  'max-size': 'Write max-width and max-height.',
  'min-intrinsic-sizing': 'Write min-width.',
  'min-size': 'Write min-width and min-height.',
  'mix-blend-mode': COLORS,
  'object-view-box': 'Write object-fit and object-position.',
  offset: FLOATING,
  outline: 'Write border, or put it into @media screen.',
  'overflow-clip-margin': 'Write padding.',
  'paint-order': 'Draw the stroke as a shape of its own.',
  'path-length': SHAPE_ATTRIBUTE,
  perspective: 'Transforms stay in the plane.',
  'position-anchor': FLOATING,
  'position-area': FLOATING,
  'position-try': FLOATING,
  'position-visibility': FLOATING,
  r: SHAPE_ATTRIBUTE,
  rotate: 'Write transform: rotate(…).',
  'row-rule': RULES,
  'ruby-align': RUBY,
  'ruby-merge': RUBY,
  'ruby-overhang': RUBY,
  'ruby-position': RUBY,
  rule: RULES,
  rx: SHAPE_ATTRIBUTE,
  ry: SHAPE_ATTRIBUTE,
  scale: 'Write transform: scale(…).',
  'shape-image-threshold': EXCLUSION,
  'shape-inside': EXCLUSION,
  'shape-margin': 'Write margin.',
  'shape-outside': EXCLUSION,
  'shape-padding': 'Write padding.',
  size: 'Write it into @page; of boxes, write width and height.',
  stroke: SHAPE_ATTRIBUTE,
  'text-align-all': 'Write text-align.',
  'text-box': 'Write line-height and margins.',
  'text-combine-upright': VERTICAL,
  'text-decoration-inset': 'Write border-bottom.',
  'text-decoration-skip':
    'Lines run below all of their text: write text-decoration: none where none is wanted.',
  'text-emphasis': 'Write font-weight or text-decoration.',
  'text-fill-color': 'Write color.',
  'text-fit': 'Write font-size.',
  'text-group-align': 'Write text-align.',
  'text-justify': 'Write text-align: justify.',
  'text-orientation': VERTICAL,
  'text-overflow': TRUNCATED,
  'text-security': 'Leave the text out of the HTML.',
  'text-shadow': 'Write color.',
  'text-spacing': 'Write text-autospace and text-spacing-trim.',
  'text-stroke': 'Write font-weight or color.',
  'transform-box': 'Write transform-origin.',
  'transform-style': 'Transforms stay in the plane.',
  translate: 'Write transform: translate(…).',
  'vector-effect': 'Write stroke-width.',
  'white-space-trim': 'Leave the spaces out of the HTML.',
  'word-space-transform': 'Write the spaces into the HTML.',
  'wrap-after': 'Write white-space: nowrap.',
  'wrap-before': 'Write white-space: nowrap.',
  'wrap-flow': EXCLUSION,
  'wrap-inside': 'Write white-space: nowrap.',
  'wrap-through': EXCLUSION,
  'writing-mode': VERTICAL,
  x: SHAPE_ATTRIBUTE,
  y: SHAPE_ATTRIBUTE,
  zoom: 'Write the sizes themselves, or transform: scale(…).',
};

/** Properties by the form of their names, and what to write instead. */
const BY_FORM: readonly (readonly [names: RegExp, instead: string])[] = [
  [
    /^(background-tbd|border-(.+-)?(boundary|clip|limit)|box-snap|fill-(break|origin|position|repeat|size)|float-(defer|reference)|flow-(from|into)|region-fragment|slider-orientation)/,
    'No browser supports it: remove it.',
  ],
  [/^border-.+-radius$/, 'Write border-radius.'],
];

/** What to write instead of a property: by its name, or the shorthand it belongs to. Undefined for names that are none of CSS. */
export function insteadOf(name: string): string | undefined {
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    const part = name.slice(0, end);
    if (Object.hasOwn(UNSUPPORTED, part)) return UNSUPPORTED[part];
  }
  return BY_FORM.find(([names]) => names.test(name))?.[1];
}

/** Values with which any of them does nothing: resets have them. */
const HARMLESS = /^(none|normal|auto|0|initial|unset|inherit|revert|revert-layer)$/i;

/** Values with which some of them do nothing: what they are anyway, or what only matters next to what is reported. */
const HARMLESS_HERE: Readonly<Record<string, RegExp>> = {
  'background-blend-mode': /^normal(, *normal)*$/i,
  'background-clip': /^border-box$/i,
  // The idiom of text for screen readers, which hides what `overflow: hidden` hides already.
  clip: /^rect\((0|1px)([, ]+(0|1px)){3}\)$/i,
  contain: /^style$/i,
  'content-visibility': /^(visible|auto)$/i,
  'font-width': /^100%$/,
  'image-orientation': /^from-image$/i,
  'line-clamp': /^none$/i,
  'mask-clip': /^border-box$/i,
  outline: /^(none|0(px)?|transparent|.*\b(none|transparent)\b.*)$/i,
  'outline-color': /./,
  'outline-offset': /./,
  'outline-width': /./,
  'overflow-clip-margin': /^0(px)?$/i,
  'perspective-origin': /./,
  'ruby-align': /^space-around$/i,
  'ruby-position': /^(alternate|over|alternate over)$/i,
  'text-decoration-skip': /^(auto|none)$/i,
  'text-decoration-skip-ink': /^(auto|none)$/i,
  'text-emphasis-color': /./,
  'text-emphasis-position': /./,
  'text-orientation': /^mixed$/i,
  'text-overflow': /^clip$/i,
  'transform-box': /^(view-box|border-box)$/i,
  'transform-style': /^flat$/i,
  'writing-mode': /^horizontal-tb$/i,
  zoom: /^(1|100%)$/,
};

/** Whether a property that is not supported does nothing by a value. */
export const isHarmless = (name: string, value: string): boolean => {
  const text = value.trim();
  return HARMLESS.test(text) || (HARMLESS_HERE[name]?.test(text) ?? false);
};
