import {
  type ColorValue,
  colorCss,
  colorValue,
  type DimensionValue,
  readTokens,
  type Token,
  type TokenGroup,
} from '@resume/ui/tokens';

/** New values by the name of their token, such as `color_light_accent`: names and values that an address can hold. */
export type TokenChanges = Readonly<Record<string, string | number>>;

/** A token that can be edited: a colour, a length in px, or a plain number. */
export interface EditableToken {
  /** Where it stands in the file, joined by `_`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: 'color' | 'dimension' | 'number' | 'fontWeight';
  /** A hex string, or a number: of px for a dimension. */
  readonly value: string | number;
  readonly description: string | undefined;
}

const EDITABLE: ReadonlySet<string> = new Set(['color', 'dimension', 'number', 'fontWeight']);

const nameOf = ({ path }: Token) => path.join('_');

/** Every token that can be edited, in the order of the file; colours that have no hex string cannot. */
export function editableTokens(tokens: TokenGroup): readonly EditableToken[] {
  return readTokens(tokens).flatMap((token) => {
    if (!EDITABLE.has(token.type)) return [];
    const value = plainValue(token);
    if (token.type === 'color' && !isValid('color', value)) return [];
    const { path, description } = token;
    return [{ name: nameOf(token), path, type: token.type as EditableToken['type'], value, description }];
  });
}

function plainValue({ type, value }: Token): string | number {
  if (type === 'color') return colorCss(value as ColorValue);
  return type === 'dimension' ? (value as DimensionValue).value : (value as number);
}

/**
 * A theme's own token file with changed values. Names of no token are left aside, as are values that the token cannot take:
 * they may come from an old address.
 *
 * @param tokens all tokens of the theme
 * @param own those of its file
 */
export function withChanges(tokens: TokenGroup, own: TokenGroup, changes: TokenChanges): TokenGroup {
  const changed = structuredClone(own) as Record<string, unknown>;
  for (const { name, path, type } of editableTokens(tokens)) {
    const value = changes[name];
    if (value === undefined || !isValid(type, value)) continue;
    let group = changed;
    let inherited: unknown;
    for (const key of path.slice(0, -1)) {
      inherited = group.$type ?? inherited;
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    inherited = group.$type ?? inherited;
    const last = path.at(-1) ?? '';
    const before = group[last] as TokenGroup | undefined;
    group[last] = {
      ...(inherited !== type && before?.$type === undefined && { $type: type }),
      ...before,
      $value: fileValue(type, value),
    };
  }
  return changed;
}

function fileValue(type: EditableToken['type'], value: string | number): unknown {
  if (type === 'color') return colorValue(String(value));
  return type === 'dimension' ? { value: Number(value), unit: 'px' } : Number(value);
}

/** What a token file changes of a theme, and the names of tokens in it that the theme does not have or that cannot be edited. */
export interface ImportedTokens {
  readonly changes: TokenChanges;
  readonly unknown: readonly string[];
}

/**
 * Reads a token file as changes of a theme.
 *
 * @throws {Error} for what is no token file; the message says why
 */
export function changesIn(text: string, tokens: TokenGroup): ImportedTokens {
  const known = new Map(editableTokens(tokens).map((token) => [token.name, token]));
  const changes: Record<string, string | number> = {};
  const unknown: string[] = [];
  for (const token of readTokens(JSON.parse(text))) {
    const before = known.get(nameOf(token));
    const value = before?.type === token.type ? plainValue(token) : undefined;
    if (before === undefined || value === undefined || !isValid(before.type, value)) {
      if (!isSame(token, tokens)) unknown.push(token.path.join('.'));
    } else if (value !== before.value) changes[before.name] = value;
  }
  return { changes, unknown };
}

/** Whether a token that cannot be edited, such as a font family, is as the theme has it. */
const isSame = (token: Token, tokens: TokenGroup) =>
  readTokens(tokens).some(
    (other) => nameOf(other) === nameOf(token) && JSON.stringify(other.value) === JSON.stringify(token.value),
  );

/** Whether a token of a type can take a value: a hex colour of six digits, or a number above zero. */
export function isValid(type: EditableToken['type'], value: string | number): boolean {
  if (type === 'color') return /^#[0-9a-f]{6}$/i.test(String(value));
  return Number(value) > 0;
}

const WIDTH = 110;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A token file as the repository keeps it: a token stands on one line where the line is not too long. */
export function formatTokenFile(file: TokenGroup): string {
  return `${format(file as Json, '', 0)}\n`;
}

function format(value: Json, indent: string, before: number): string {
  if (!isMap(value)) return inline(value);
  const short = inline(value);
  // One more for the comma that may follow.
  const fits = before + short.length + 1 <= WIDTH;
  if (fits && ('$value' in value || 'unit' in value || 'components' in value)) return short;
  const inner = `${indent}  `;
  // JavaScript puts keys that are numbers first; a file says first what the group is.
  const keys = Object.keys(value).sort((a, b) => Number(b.startsWith('$')) - Number(a.startsWith('$')));
  const entries = keys.map((key) => {
    const child = value[key] ?? null;
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + format(child, inner, start.length);
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${inline(child)}`);
  return `{ ${entries.join(', ')} }`;
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
