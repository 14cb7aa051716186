import { colorCss } from './color-css.js';
import { baseTokens, type Theme } from './define-theme.js';
import { familyWithForms, hasHanForms } from './font-families.js';
import { withSystemFamilies } from './system-families.js';
import {
  type ColorValue,
  type DimensionValue,
  GENERIC_FAMILIES,
  readTokens,
  type Token,
  type TokenGroup,
} from './token-file.js';

/** CSS variables and their values, by medium and selector. */
type Rules = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

const ROOT = ':root';
const SIZES = ':root, [data-density]';
const sizesOf = (density: string) => (density === 'comfortable' ? SIZES : `[data-density="${density}"]`);

/** Whether such an input of a `ThemeSwitch` is chosen. Without JavaScript it cannot set `data-scheme`. */
const chosen = (input: string) => `:has(.resume-theme-switch ${input}:checked)`;

/**
 * Colours are set again on every element that names a scheme, with values for each: bundlers rewrite `light-dark()` for
 * older browsers so that it holds at the root alone.
 */
const LIGHT = ':root, [data-scheme="light"], [data-scheme="auto"]';
const LIGHT_CHOSEN = `:root:not([data-scheme])${chosen('input[value="light"]')}`;
const DARK = `[data-scheme="dark"], :root:not([data-scheme])${chosen('input[value="dark"]')}`;
const AUTO = `[data-scheme="auto"], :root:not([data-scheme], ${chosen('input:not([value="auto"])')})`;

/** The media of rules, in the order in which they are written. */
const EVERY = '';
const SCREEN = 'screen';
const DARK_SCREEN = 'screen and (prefers-color-scheme: dark)';
const PRINT = 'print';
const MEDIA = [EVERY, SCREEN, DARK_SCREEN, PRINT];

/** Where text begins whose characters have forms of their own, by language: such text names other fonts. */
const LANGUAGES: readonly (readonly [forms: string, selector: string])[] = [
  // Elsewhere, the families of the root are those for it.
  ['zh-Hans', ':is(:lang(ja), :lang(ko)) > :lang(zh)'],
  ['zh-Hant', beginningOf(':lang(zh-Hant)', ':lang(zh-TW)')],
  ['zh-HK', beginningOf(':lang(zh-HK)', ':lang(zh-MO)', ':lang(yue)')],
  ['ja', beginningOf(':lang(ja)')],
  ['ko', beginningOf(':lang(ko)')],
];

function beginningOf(...ranges: readonly string[]): string {
  return ranges.map((range) => `${range}:not(${range} *)`).join(', ');
}

/** Sizes change in print with this factor: what fits a document to a number of pages sets it. */
const FIT = 'var(--resume-fit)';

/**
 * The CSS of a theme for both media: the variables that its tokens change, and its stylesheet, in the layer
 * `resume.theme`. It stands after or before `components.css`: layers keep the order.
 */
export function themeCss(theme: Theme): string {
  return inThemeLayer([tokensCssOf(theme), indented(theme.stylesheet)]);
}

/** The first half of `themeCss`: the variables that the tokens of a theme change, without its stylesheet. */
export const tokensCss = (theme: Theme): string => inThemeLayer([tokensCssOf(theme)]);

const inThemeLayer = (parts: readonly string[]) =>
  `${LAYERS}\n\n@layer resume.theme {\n${parts.filter(Boolean).join('\n\n')}\n}\n`;

function tokensCssOf(theme: Theme): string {
  const base = rulesOf(baseTokens);
  const own = rulesOf(theme.tokens);
  // A later layer wins in every medium and density: what one rule changes, all rules of the theme set.
  const names = new Set<string>();
  for (const [media, rules] of own) {
    for (const [selector, declarations] of rules) {
      const before = base.get(media)?.get(selector);
      for (const [name, value] of declarations) if (before?.get(name) !== value) names.add(name);
    }
  }
  return written(own, names);
}

/**
 * The variables of the tokens that every theme starts from, and what light, dark and print mean for them. Outside the
 * library's components and elements with `data-scheme` it sets variables only.
 */
export function baseCss(): string {
  return `${LAYERS}

@layer resume.base {
  :where(:root) {
    --resume-layout: inline-size;
  }

${written(rulesOf(baseTokens))}

  :where(:root, [data-scheme="auto"]) {
    --resume-scheme: light dark;
  }

${indented(block(`[data-scheme="light"], ${LIGHT_CHOSEN}`, [['--resume-scheme', 'light']]))}

${indented(block(DARK, [['--resume-scheme', 'dark']]))}

  :where([data-scheme], .resume-document) {
    color-scheme: var(--resume-scheme);
  }

  @media print {
    :where(:root, [data-scheme]) {
      --resume-scheme: light;
    }

    /* Documents that are fitted to a number of pages set it to less. */
    :where(:root) {
      --resume-fit: 1;
    }
  }
}
`;
}

/**
 * For pages that browsers print: as small as a PDF is set by itself to save its last page, and a little for the margins of
 * pages, which a PDF scales too. A browser cannot try sizes, and would print a page more.
 */
export const browserPrintCss = '@media print{:root{--resume-fit:0.94}}';

/** What holds for elements gives way to components, and these to the theme, in whatever order stylesheets stand. */
const LAYERS = '@layer resume.elements, resume.base, resume.theme, resume.hidden;';

function rulesOf(tokens: TokenGroup): Rules {
  const rules = new Map(MEDIA.map((media) => [media, new Map<string, Map<string, string>>()]));
  const set: SetVariable = (selector, name, value, media = EVERY) => {
    const inMedia = rules.get(media);
    const declarations = inMedia?.get(selector) ?? new Map<string, string>();
    inMedia?.set(selector, declarations.set(`--resume-${name}`, value));
  };
  const read = readTokens(tokens);
  for (const token of read) {
    const { path, value } = token;
    const [group = '', ...rest] = path;
    if (group === 'color') {
      if (rest[0] === 'light') setColor(token, read, set);
    } else if (group === 'density') set(sizesOf(rest[0] ?? ''), rest.slice(1).join('-'), onScreen(token));
    else if (group === 'width') set(SIZES, rest.join('-'), textMultiple(value));
    else if (group === 'space') set(SIZES, path.join('-'), `calc(${value} * var(--resume-unit))`);
    else if (group === 'print') setPrint(token, set);
    else if (group === 'font') setFamilies(token, set);
    else set(ROOT, path.join('-'), onScreen(token));
  }
  return rules;
}

type SetVariable = (selector: string, name: string, value: string, media?: string) => void;

/** Families for text in any language, and for those whose characters have forms of their own. */
function setFamilies({ path, value }: Token, set: SetVariable): void {
  const families = [value as string | readonly string[]].flat();
  const named = families.filter((family) => !GENERIC_FAMILIES.has(family));
  const generic = families.filter((family) => GENERIC_FAMILIES.has(family));
  const stack = (own: readonly string[], forms: string) =>
    familiesCss([...withSystemFamilies(own, forms), ...generic]);
  set(ROOT, path.join('-'), stack(named, 'zh-Hans'));
  for (const [forms, selector] of LANGUAGES)
    set(selector, path.join('-'), stack(familiesWithForms(named, forms), forms));
}

/** Families for a language: those made for another one are its siblings for this one, or left out. */
const familiesWithForms = (families: readonly string[], forms: string): readonly string[] =>
  families.flatMap((family) => {
    const isOther = LANGUAGES.some(([other]) => other !== forms && hasHanForms(family, other));
    return isOther ? (familyWithForms(family, forms) ?? []) : family;
  });

function setPrint(token: Token, set: SetVariable): void {
  const [group = '', ...rest] = token.path.slice(1);
  if (group === 'density') {
    const name = rest.slice(1).join('-');
    const value = name.startsWith('line') ? String(token.value) : `calc(${token.value}pt * ${FIT})`;
    set(sizesOf(rest[0] ?? ''), name, value, PRINT);
  } else if (group === 'width') set(SIZES, rest.join('-'), textMultiple(token.value), PRINT);
  else if (group === 'rule') set(ROOT, `rule-${rest.join('-')}`, `${token.value}pt`, PRINT);
  else set(ROOT, [group, ...rest].join('-'), onScreen(token), PRINT);
}

/** A colour in both schemes: the same in the dark where no other is given. Print is light. */
function setColor({ path, value }: Token, all: readonly Token[], set: SetVariable): void {
  const name = path.slice(2);
  const dark = all.find((token) => token.path.join('.') === ['color', 'dark', ...name].join('.'));
  const variable = ['color', ...name].join('-');
  const darkValue = colorCss((dark?.value ?? value) as ColorValue);
  set(LIGHT, variable, colorCss(value as ColorValue));
  set(DARK, variable, darkValue, SCREEN);
  set(AUTO, variable, darkValue, DARK_SCREEN);
}

const textMultiple = (value: unknown) => `calc(${value} * var(--resume-text))`;

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

/** The rules as CSS, or those of their variables that have these names. */
function written(rules: Rules, names?: ReadonlySet<string>): string {
  const blocks = [...rules].flatMap(([media, inMedia]) => {
    const css = [...inMedia].flatMap(([selector, declarations]) => {
      const kept = [...declarations].filter(([name]) => !names || names.has(name));
      return kept.length > 0 ? [block(selector, kept, media !== EVERY)] : [];
    });
    if (media === EVERY || css.length === 0) return css;
    return [`@media ${media} {\n${indented(css.join('\n\n'))}\n}`];
  });
  return indented(blocks.join('\n\n'));
}

/** A rule as the formatter of the repository has it: it sets long selectors further in within `@media`. */
function block(selector: string, declarations: Iterable<readonly [string, string]>, inMedia = false): string {
  const margin = inMedia ? '  ' : '';
  const where =
    selector.length > 97
      ? `\n${margin}  ${selector.replace(/, (?=:root)/g, `,\n${margin}  `)}\n${margin}`
      : selector;
  return `:where(${where}) {\n${Array.from(declarations, ([name, value]) => declaration(name, value)).join('\n')}\n}`;
}

/** How many characters a line of a rule has at most, before it is set in by its layer. */
const LINE = 108;

/** A declaration as the formatter of the repository has it: it fills lines with the parts of a long list. */
function declaration(name: string, value: string): string {
  const line = `  ${name}: ${value};`;
  if (line.length <= LINE || !value.includes(', ')) return line;
  const lines: string[] = [];
  for (const part of value.split(/(?<=,) /)) {
    const last = lines.at(-1);
    if (last === undefined || `    ${last} ${part}`.length > LINE) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return `${[`  ${name}:`, ...lines].join('\n    ')};`;
}

const indented = (text: string) => text.trim().replace(/^(?=.)/gm, '  ');
