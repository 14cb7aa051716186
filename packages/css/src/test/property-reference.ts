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

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text)}\``;
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const names = (list: Iterable<string>) => [...list].map((name) => `\`${name}\``).join(', ');

function properties(): string {
  const rows = PROPERTY_KEYS.map((key) => {
    const { appliesTo, inherited, initial, note = '', syntax } = PROPERTIES[key];
    return row(
      code(cssName(key)),
      code(syntax.grammar),
      code(initial),
      inherited ? 'yes' : 'no',
      appliesTo,
      cell(note),
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

${IGNORED_PROPERTIES.map(([reason, list]) => `- ${names(list)}: ${reason}.`).join('\n')}
- Names that begin with a browser's prefix, such as \`-webkit-\`.

### Not supported, with a warning

${unsupported()}
`;
