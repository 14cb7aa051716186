import { IGNORED_PROPERTIES } from '../style/properties/ignored.js';
import { PROPERTIES, PROPERTY_KEYS } from '../style/properties/index.js';
import { LOGICAL } from '../style/properties/logical.js';
import { cssName } from '../style/properties/property.js';
import { ALIASES, SHORTHANDS } from '../style/properties/shorthands/index.js';
import { UNSUPPORTED } from '../style/properties/unsupported.js';
import { PSEUDO_CLASSES } from '../style/selectors/pseudo-class.js';
import { AT_RULES } from '../style/sheet/compile.js';
import { MEDIA_FEATURES } from '../style/sheet/media-query.js';
import { LENGTH_UNITS } from '../style/values/units.js';

/** Where properties differ from CSS, or from what their names suggest. */
const NOTES: Readonly<Partial<Record<(typeof PROPERTY_KEYS)[number], string>>> = {
  content: 'Text alone, no images. `counter(page)`, `counter(pages)` and `string()` in margin boxes.',
  breakBefore: 'Also as `page-break-before`.',
  breakAfter: 'Also as `page-break-after`.',
  breakInside: 'Also as `page-break-inside`.',
  page: 'The name of an `@page`. Pages of all names are as wide between their margins.',
  bookmarkLevel: '`auto` takes the level of headings.',
  fontSize: 'As in browsers, a size by keyword is 13/16 of it where the family is `monospace` alone.',
  fontStyle: 'The angle is that of the face.',
  fontVariantAlternates: 'Other forms by `font-feature-settings`.',
  fontSynthesisStyle: '`none` leaves text upright where its family has no italics.',
  colorScheme: 'Decides `light-dark()` and the colours of the system.',
  textTransform: 'One of the keywords.',
  overflowWrap: 'Also as `word-wrap`.',
  order: 'Visual order alone: the PDF is read in document order.',
  columnGap: 'Also as `grid-column-gap`.',
  rowGap: 'Also as `grid-row-gap`.',
  containerType: 'Names and types for `@container`.',
  textAutospace: 'Initially as in browsers; CSS Text says `normal`.',
  position: '`fixed` and `sticky` belong to screens.',
};

/** Why properties are not reported. Applications do not load them. */
const REASONS: Readonly<Record<keyof typeof IGNORED_PROPERTIES, string>> = {
  use: 'only acts while somebody uses a page',
  voice: 'is for voices',
  backgroundImage: 'places a background image, which is reported where it is named',
  containment: 'acts with `contain`, which is reported',
  space: 'shows the back of what is turned in space, which transforms in the plane are not',
  isolation: 'keeps z-indices and blend modes within a box, where print always keeps them',
  colors: 'asks to keep backgrounds and colours, which print keeps',
  text: 'says what not to do with text: sizes are not adjusted, nor weights and positions synthesized',
  viewer: 'is left to the program that shows the PDF',
  outdated:
    'belongs to the flexible boxes and directions of 2009, next to which stylesheets have those of today',
};

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text)}\``;
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const names = (list: Iterable<string>) => [...list].map((name) => `\`${name}\``).join(', ');

function properties(): string {
  const rows = PROPERTY_KEYS.map((key) => {
    const { appliesTo, inherited, initial, syntax } = PROPERTIES[key];
    return row(
      code(cssName(key)),
      code(syntax.grammar),
      code(initial),
      inherited ? 'yes' : 'no',
      appliesTo,
      cell(NOTES[key] ?? ''),
    );
  });
  return table(['property', 'value', 'initial', 'inherited', 'applies to', 'note'], rows);
}

const shorthands = () =>
  table(
    ['shorthand', 'value', 'sets'],
    [...SHORTHANDS].map(([name, { grammar, longhands }]) => row(code(name), code(grammar), names(longhands))),
  );

const unsupported = () =>
  table(
    ['property', 'instead'],
    Object.entries(UNSUPPORTED).map(([name, instead]) => row(code(name), cell(instead))),
  );

const ignored = () =>
  Object.entries(REASONS)
    .map(([key, reason]) => `- ${names(IGNORED_PROPERTIES[key as keyof typeof REASONS])}: ${reason}.`)
    .join('\n');

/** The subset of CSS as README documents it, from the tables that implement it. */
export const propertyReference = (): string => `### Properties

${properties()}

### Shorthands

${shorthands()}

### Logical properties

${names(LOGICAL.keys())}.

### Older names

${[...ALIASES].map(([old, name]) => `\`${old}\` for \`${name}\``).join(', ')}.

### Selectors, rules and units

Pseudo-classes: ${names(PSEUDO_CLASSES.map((name) => `:${name}`))}. Pseudo-elements: \`::before\`, \`::after\`, \`::marker\`.

Rules: ${names(AT_RULES.map((name) => `@${name}`))}.

Media features: ${names(MEDIA_FEATURES)}.

Units of length: ${names(LENGTH_UNITS)}.

### Read over without a warning

${ignored()}
- Names that begin with a browser's prefix, such as \`-webkit-\`.

### Not supported, with a warning

${unsupported()}
`;
