import { defaultFaces, type ThemeFace, textFaces } from './faces.js';
import { checkTokenNames } from './misspelt-token.js';
import { mergeGroups, readTokens, type Token, TokenError, type TokenGroup } from './token-file.js';
import source from './tokens.json' with { type: 'json' };

/** The tokens that every theme starts from. */
export const baseTokens: TokenGroup = source;

/** How documents look, on pages and in PDFs. Plain data: it may be sent to a worker. */
export interface Theme {
  /** A word of small letters, digits and hyphens. */
  readonly name: string;
  /** One sentence that names the idea, from the token file. */
  readonly description: string;
  /** All tokens: the base ones with the theme's over them. */
  readonly tokens: TokenGroup;
  /** Those that the theme changes, as its token file has them. */
  readonly ownTokens: TokenGroup;
  /** The CSS of the theme for both media. */
  readonly stylesheet: string;
  /** Where the stylesheet stands, for messages. */
  readonly file: string;
  /** A drawing of a page in the theme, as SVG, to choose it by. */
  readonly picture?: string;
  readonly faces: readonly ThemeFace[];
}

/** What a theme is made of. What is left out is as in `extends`. */
export interface ThemeSource {
  readonly name: string;
  /** A theme that this one changes. Without it, a theme starts from the base tokens and has no stylesheet. */
  readonly extends?: Theme;
  /** A parsed token file (DTCG 2025.10) with the values to change. */
  readonly tokens?: unknown;
  /** CSS for both media, after that of the components: what differs in print stands in `@media print`. */
  readonly stylesheet?: string;
  /** Where the stylesheet stands, for messages. @default name/theme.css */
  readonly file?: string;
  /** A drawing of a page in the theme, as SVG. */
  readonly picture?: string;
  /** Families that are not among them come from the default ones. */
  readonly faces?: readonly ThemeFace[];
}

/**
 * Makes a theme of tokens and a stylesheet.
 *
 * @throws {TokenError} for a name that is no word, and for tokens that cannot be read; the message says which and what to write
 */
export function defineTheme(source: ThemeSource): Theme {
  const { name, extends: parent, tokens = {}, stylesheet, faces, picture = parent?.picture } = source;
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new TokenError(
      `Found ${JSON.stringify(name)} as the name of a theme. Write small letters, digits and hyphens, such as "press".`,
    );
  // Read alone for the names of its errors; aliases may lead to tokens of the base.
  const own = tokens as TokenGroup;
  if (typeof tokens !== 'object' || tokens === null || Array.isArray(tokens))
    readTokens(tokens, `${name}: tokens`);
  const merged = mergeGroups(parent?.tokens ?? baseTokens, own);
  const read = readTokens(merged, `${name}: tokens`);
  const css = [parent?.stylesheet, stylesheet].filter(Boolean).join('\n');
  const before = readTokens(parent?.tokens ?? baseTokens);
  checkTokenNames(read, { tokens: before, stylesheet: css, file: `${name}: tokens` });
  const ofText = familiesIn(read.filter(({ path }) => path.join('.') === 'font.text'));
  const library = [...defaultFaces, ...textFaces.filter(({ family }) => ofText.includes(family))];
  return {
    name,
    description: typeof own.$description === 'string' ? own.$description : (parent?.description ?? ''),
    tokens: merged,
    ownTokens: mergeGroups(parent?.ownTokens ?? {}, own),
    stylesheet: css,
    file: source.file ?? (stylesheet === undefined ? parent?.file : undefined) ?? `${name}/theme.css`,
    ...(picture !== undefined && { picture }),
    faces: withOthers(faces ?? [], [...(parent?.faces ?? []), ...library], familiesIn(read)),
  };
}

const familiesIn = (tokens: readonly Token[]) =>
  tokens.flatMap(({ type, value }) => (type === 'fontFamily' ? [value].flat() : []));

/** Faces, and those of the families that are asked for and not among them. */
function withOthers(
  faces: readonly ThemeFace[],
  others: readonly ThemeFace[],
  families: readonly unknown[],
): readonly ThemeFace[] {
  const known = new Set(faces.map(({ family }) => family));
  const lacking = families.filter((family) => !known.has(String(family)));
  const keyOf = ({ family, weight, style = 'normal' }: ThemeFace) => `${family} ${weight} ${style}`;
  const added = new Map(
    others.filter(({ family }) => lacking.includes(family)).map((face) => [keyOf(face), face]),
  );
  return [...faces, ...added.values()];
}
