import { colorCss } from './color-css.js';
import { baseTokens, type Theme } from './define-theme.js';
import {
  type ColorValue,
  type DimensionValue,
  GENERIC_FAMILIES,
  readTokens,
  type Token,
  type TokenGroup,
} from './token-file.js';

/** CSS variables and their values, by the rule that they stand in. */
type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rules in the order in which they are written; those in print stand last. */
const ROOT = ':root';
const SIZES = ':root, [data-density]';
const sizesOf = (density: string) => (density === 'comfortable' ? SIZES : `[data-density="${density}"]`);
const PRINT = 'print ';

/** Sizes change in print with this factor: what fits a document to a number of pages sets it. */
const FIT = 'var(--resume-fit)';

/**
 * The CSS of a theme for both media: the variables that its tokens change, and its stylesheet, in the layer
 * `resume.theme`. It stands after or before `components.css`: layers keep the order.
 */
export function themeCss(theme: Theme): string {
  const base = rulesOf(baseTokens);
  const own = [...rulesOf(theme.tokens)];
  // A later layer wins in every medium and density: what one rule changes, all rules of the theme set.
  const names = new Set(
    own.flatMap(([selector, declarations]) =>
      [...declarations]
        .filter(([name, value]) => base.get(selector)?.get(name) !== value)
        .map(([name]) => name),
    ),
  );
  const changed = new Map(
    own
      .map(([selector, declarations]) => {
        return [selector, new Map([...declarations].filter(([name]) => names.has(name)))] as const;
      })
      .filter(([, declarations]) => declarations.size > 0),
  );
  return `${LAYERS}\n\n@layer resume.theme {\n${[written(changed), indented(theme.stylesheet)].filter(Boolean).join('\n\n')}\n}\n`;
}

/** The variables of the tokens that every theme starts from, and what light, dark and print mean for them. */
export function baseCss(): string {
  return `${LAYERS}

@layer resume.base {
  :where(:root) {
    --resume-layout: inline-size;
  }

${written(rulesOf(baseTokens))}

  :where(:root, [data-scheme="auto"]) {
    color-scheme: light dark;
  }

  :where([data-scheme="light"]) {
    color-scheme: light;
  }

  :where([data-scheme="dark"]) {
    color-scheme: dark;
  }

  @media print {
    :where(:root, [data-scheme]) {
      color-scheme: light;
    }

    /* Documents that are fitted to a number of pages set it to less. */
    :where(:root) {
      --resume-fit: 1;
    }
  }
}
`;
}

/** What holds for elements gives way to components, and these to the theme, in whatever order stylesheets stand. */
const LAYERS = '@layer resume.elements, resume.base, resume.theme, resume.hidden;';

function rulesOf(tokens: TokenGroup): Rules {
  const rules = new Map<string, Map<string, string>>();
  const set = (selector: string, name: string, value: string) => {
    const declarations = rules.get(selector) ?? new Map<string, string>();
    rules.set(selector, declarations.set(`--resume-${name}`, value));
  };
  const read = readTokens(tokens);
  for (const token of read) {
    const { path, value } = token;
    const [group = '', ...rest] = path;
    if (group === 'color') {
      if (rest[0] === 'light') set(ROOT, `color-${rest.slice(1).join('-')}`, lightDark(token, read));
    } else if (group === 'density') set(sizesOf(rest[0] ?? ''), rest.slice(1).join('-'), onScreen(token));
    else if (group === 'width') set(SIZES, rest.join('-'), textMultiple(value));
    else if (group === 'space') set(SIZES, path.join('-'), `calc(${value} * var(--resume-unit))`);
    else if (group === 'print') setPrint(token, set);
    else set(ROOT, path.join('-'), onScreen(token));
  }
  return rules;
}

function setPrint(token: Token, set: (selector: string, name: string, value: string) => void): void {
  const [group = '', ...rest] = token.path.slice(1);
  if (group === 'density') {
    const name = rest.slice(1).join('-');
    const value = name.startsWith('line') ? String(token.value) : `calc(${token.value}pt * ${FIT})`;
    set(PRINT + sizesOf(rest[0] ?? ''), name, value);
  } else if (group === 'width') set(PRINT + SIZES, rest.join('-'), textMultiple(token.value));
  else if (group === 'rule') set(PRINT + ROOT, `rule-${rest.join('-')}`, `${token.value}pt`);
  else set(PRINT + ROOT, [group, ...rest].join('-'), onScreen(token));
}

const textMultiple = (value: unknown) => `calc(${value} * var(--resume-text))`;

/** A colour for both schemes: that of the dark one, or the same where there is none. */
function lightDark({ path, value }: Token, all: readonly Token[]): string {
  const name = path.slice(2).join('.');
  const dark = all.find((token) => token.path.join('.') === `color.dark.${name}`);
  return `light-dark(${colorCss(value as ColorValue)}, ${colorCss((dark?.value ?? value) as ColorValue)})`;
}

/** A token as a value of CSS. Lengths of type are in rem, so that they follow the reader's own size. */
function onScreen({ path, type, value }: Token): string {
  if (type === 'color') return colorCss(value as ColorValue);
  if (type === 'dimension') return lengthCss(value as DimensionValue, path[0] === 'density');
  if (type === 'fontFamily') return familiesCss(value as string | readonly string[]);
  return String(value);
}

const lengthCss = ({ unit, value }: DimensionValue, grows: boolean) =>
  unit === 'px' && grows ? `${value / 16}rem` : `${value}${unit}`;

const familiesCss = (value: string | readonly string[]) =>
  [value]
    .flat()
    .map((family) => (GENERIC_FAMILIES.has(family) ? family : `"${family.replace(/["\\]/g, '\\$&')}"`))
    .join(', ');

function written(rules: Rules): string {
  const screen = [...rules].filter(([selector]) => !selector.startsWith(PRINT));
  const print = [...rules].filter(([selector]) => selector.startsWith(PRINT));
  const blocks = screen.map(([selector, declarations]) => block(selector, declarations));
  if (print.length > 0) {
    const inner = print.map(([selector, declarations]) => block(selector.slice(PRINT.length), declarations));
    blocks.push(`@media print {\n${indented(inner.join('\n\n'))}\n}`);
  }
  return indented(blocks.join('\n\n'));
}

const block = (selector: string, declarations: ReadonlyMap<string, string>) =>
  `:where(${selector}) {\n${[...declarations].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

const indented = (text: string) => text.trim().replace(/^(?=.)/gm, '  ');
