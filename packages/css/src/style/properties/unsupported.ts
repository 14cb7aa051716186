/** Properties of CSS that the subset leaves out, and what to write instead. Values that change nothing are fine. */
export const UNSUPPORTED: Readonly<Record<string, string>> = {
  'background-image': 'Backgrounds are one colour: write background-color, or put an img into the HTML.',
  'block-step': 'Write line-height and margins.',
  'border-image': 'Write border with a style and a colour.',
  'box-shadow': 'Write a border.',
  clip: 'Write overflow: hidden.',
  'clip-path': 'Write border-radius with overflow: hidden.',
  'column-span': 'Put the element before or after the columns.',
  filter: 'Write the colours themselves.',
  'font-palette': 'Write color.',
  'font-size-adjust': 'Write font-size.',
  'initial-letter': 'Write a float with a larger font-size.',
  'line-clamp': 'Text is never truncated.',
  'list-style-image': 'Write list-style-type with a string, such as "– ".',
  mask: 'Write border-radius with overflow: hidden.',
  'mix-blend-mode': 'Write the colours themselves.',
  offset: 'Write position: absolute with top and left.',
  rotate: 'Write transform: rotate(…).',
  page: 'All pages are those of one @page: write @page :first for the first, and break-before: page.',
  'ruby-align': 'Ruby is set as plain text.',
  'ruby-position': 'Ruby is set as plain text.',
  scale: 'Write transform: scale(…).',
  'shape-outside': 'Text flows around the margin box of floats.',
  'text-combine-upright': 'Lines run from top to bottom.',
  'text-emphasis': 'Write font-weight or text-decoration.',
  'text-justify': 'Write text-align: justify.',
  'text-orientation': 'Lines run from top to bottom.',
  'text-overflow': 'Text is never truncated.',
  'text-shadow': 'Write color.',
  'transform-style': 'Transforms stay in the plane.',
  translate: 'Write transform: translate(…).',
  'writing-mode': 'Lines run from top to bottom.',
};

/** What to write instead of a property: by its name, or the shorthand it belongs to. Undefined for names that are none of CSS. */
export function insteadOf(name: string): string | undefined {
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    const part = name.slice(0, end);
    if (Object.hasOwn(UNSUPPORTED, part)) return UNSUPPORTED[part];
  }
  return undefined;
}

/** Values with which a property does nothing: resets have them. */
const HARMLESS =
  /^(none|normal|auto|0|initial|unset|inherit|revert|revert-layer|border-box|padding-box|clip|horizontal-tb|mixed|scroll)$/i;

/** The idiom of text for screen readers, which hides what `overflow: hidden` hides already. */
const HIDING = /^(inset\((50|100)%\)|rect\((0|1px)([, ]+(0|1px)){3}\))$/i;

export const isHarmless = (value: string): boolean =>
  HARMLESS.test(value.trim()) || HIDING.test(value.trim());
