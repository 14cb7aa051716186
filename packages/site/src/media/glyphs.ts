import type { ThemeFace } from '@resume/ui/themes';
import { is } from 'css-select';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import postcss from 'postcss';

/** Selectors of languages; where a page names none, they are taken as met. */
const pseudos = {
  lang(element: Element, range: string | null | undefined): boolean {
    for (let node: AnyNode | null = element; node; node = node.parent) {
      const language = isTag(node) ? node.attribs.lang : undefined;
      if (language !== undefined) return `${language}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
    }
    return true;
  },
};

const matches = (element: Element, selector: string) => is(element, selector, { pseudos });

/** What a rule says of the font of its elements. */
interface FontRule {
  readonly selector: string;
  readonly families?: readonly string[];
  readonly weight?: number;
  readonly isItalic?: boolean;
}

/** The fonts an element may be shown in. */
interface Fonts {
  readonly families: readonly (readonly string[])[];
  readonly weights: readonly number[];
  readonly mayBeItalic: boolean;
}

/** What browsers set in bold or in italics by themselves. */
const BROWSER_RULES: readonly FontRule[] = [
  { selector: 'h1, h2, h3, h4, h5, h6, strong, b, th', weight: 700 },
  { selector: 'em, i, cite, dfn, var, address', isItalic: true },
];

/** Selectors that ask for a moment, not for an element: taken as met, so that no glyph is missing then. */
const MOMENTS = /::?(?:before|after|marker|hover|focus[\w-]*|dir\([^)]*\)|visited|link)/g;

/**
 * The characters each face shows on pages, as the stylesheets have it. Where two rules meet, the characters go to the
 * faces of both: a font may hold a glyph too many, never one too few.
 *
 * @param css the stylesheets the pages link, as one text
 */
export function glyphsByFace(
  pages: readonly string[],
  css: string,
  faces: readonly ThemeFace[],
): ReadonlyMap<ThemeFace, string> {
  const glyphs = new Map(faces.map((face) => [face, new Set<string>()]));
  const collect = (nodes: readonly AnyNode[], inherited: Fonts, rules: readonly FontRule[]): void => {
    for (const node of nodes) {
      if (isText(node)) {
        for (const face of faces.filter((candidate) => serves(candidate, inherited, faces))) {
          for (const character of node.data) glyphs.get(face)?.add(character);
        }
      } else if (isTag(node) && node.name !== 'head') {
        collect(node.children, fontsOf(node, inherited, rules), rules);
      }
    }
  };
  const rulesOn = fontRules(css);
  for (const page of pages) {
    const { children } = parseDocument(page);
    const rules = rulesOn(children.find((node) => isTag(node)));
    collect(children, { families: [], weights: [400], mayBeItalic: false }, rules);
  }
  return new Map([...glyphs].map(([face, characters]) => [face, [...characters].join('')]));
}

function fontsOf(element: Element, inherited: Fonts, rules: readonly FontRule[]): Fonts {
  const met = rules.filter(({ selector }) => matches(element, selector));
  const families = met.flatMap((rule) => (rule.families ? [rule.families] : []));
  const weights = met.flatMap((rule) => (rule.weight === undefined ? [] : [rule.weight]));
  const styles = met.flatMap((rule) => (rule.isItalic === undefined ? [] : [rule.isItalic]));
  return {
    families: families.length > 0 ? families : inherited.families,
    weights: weights.length > 0 ? weights : inherited.weights,
    mayBeItalic: styles.length > 0 ? styles.includes(true) : inherited.mayBeItalic,
  };
}

/** Whether a face is the nearest its family has to one of the weights asked for, in italics where these are. */
function serves(
  { family, style = 'normal', weight }: ThemeFace,
  { families, mayBeItalic, weights }: Fonts,
  faces: readonly ThemeFace[],
): boolean {
  if (families.length > 0 && !families.some((names) => names.includes(family))) return false;
  if (style === 'italic' && !mayBeItalic) return false;
  const there = faces
    .filter((face) => face.family === family && (face.style ?? 'normal') === style)
    .map((face) => face.weight);
  return weights.some((wanted) =>
    there.every((other) => Math.abs(other - wanted) >= Math.abs(weight - wanted)),
  );
}

/** The rules of stylesheets, with the values that variables have on the root of a page: its theme decides them. */
function fontRules(css: string): (page: Element | undefined) => readonly FontRule[] {
  const rules: { selector: string; declarations: readonly postcss.Declaration[] }[] = [];
  postcss.parse(css).walkRules((rule) => {
    const declarations = rule.nodes.filter((node) => node.type === 'decl');
    const selector = selectorOf(rule)
      .replace(MOMENTS, '')
      .replace(/:where\(\)/g, '*');
    if (declarations.length > 0) rules.push({ selector, declarations });
  });
  const withVariables = rules.filter(({ declarations }) =>
    declarations.some(({ prop }) => prop.startsWith('--')),
  );
  return (page) => {
    const variables = new Map<string, string>();
    for (const { selector, declarations } of withVariables) {
      if (page && !matches(page, selector)) continue;
      for (const { prop, value } of declarations) variables.set(prop, value);
    }
    const resolve = (value: string): string =>
      value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole);
    return [
      ...BROWSER_RULES,
      ...rules.flatMap(({ selector, declarations }) => {
        const parts: { families?: readonly string[]; weight?: number; isItalic?: boolean } = {};
        for (const { prop, value: written } of declarations) {
          const value = resolve(written);
          if (prop === 'font-family')
            parts.families = value.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
          const weight = value === 'bold' ? 700 : value === 'normal' ? 400 : Number(value);
          if (prop === 'font-style') parts.isItalic = value !== 'normal';
          if (prop === 'font-weight' && !Number.isNaN(weight)) parts.weight = weight;
        }
        return Object.keys(parts).length > 0 ? [{ selector, ...parts }] : [];
      }),
    ];
  };
}

/** A rule's selector with those of the rules it is nested in. */
function selectorOf(rule: postcss.Rule): string {
  const { parent } = rule;
  if (parent?.type !== 'rule') return rule.selector;
  return rule.selector.replaceAll('&', `:is(${selectorOf(parent as postcss.Rule)})`);
}
