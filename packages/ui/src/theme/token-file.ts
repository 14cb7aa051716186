/** A token file in the Design Tokens format (DTCG 2025.10): groups that hold groups and tokens. */
export interface TokenGroup {
  readonly [key: string]: unknown;
}

/** A token with its value, aliases resolved. */
export interface Token {
  /** The groups that it is in and its own name, such as `['color', 'light', 'ink']`. */
  readonly path: readonly string[];
  readonly type: string;
  readonly value: unknown;
  readonly description: string | undefined;
}

/** A token file that cannot be read; the message names the file, the token and what to write. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** The token, and what is wrong with it; none where the file as a whole is wrong. */
  readonly token: TokenProblem | undefined;
  /** Where it stands, which the message says too; none where no file was read. Lines and columns count from 1. */
  readonly loc: TokenPlace | undefined;

  constructor(message: string, { loc, token }: TokenErrorOptions = {}) {
    super(message);
    this.token = token;
    this.loc = loc;
  }
}

interface TokenErrorOptions {
  readonly token?: TokenProblem;
  readonly loc?: TokenPlace;
}

interface TokenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface TokenProblem {
  /** As in {@link Token}. */
  readonly path: readonly string[];
  readonly message: string;
}

/** A colour as tokens have it. `hex` says the same for people and for older tools. */
export interface ColorValue {
  readonly colorSpace: string;
  readonly components: readonly (number | 'none')[];
  readonly alpha?: number;
  readonly hex?: string;
}

/** A length as tokens have it. */
export interface DimensionValue {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}

/** Names of families that stand for a family of the system: CSS has them as keywords. */
export const GENERIC_FAMILIES: ReadonlySet<string> = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
]);

const isGroup = (value: unknown): value is TokenGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group with the tokens of another over its own. A token takes the place of a token, with its type. */
export function mergeGroups(under: TokenGroup, over: TokenGroup): TokenGroup {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key];
    merged[key] =
      isGroup(known) && isGroup(value) && !('$value' in value) ? mergeGroups(known, value) : value;
  }
  return merged;
}

/**
 * Every token of a file, in its order.
 *
 * @param file the parsed JSON
 * @param name the name of the file, for errors
 * @throws {TokenError} for a token without a type, a value that its type does not have, and an alias of no token
 */
export function readTokens(file: unknown, name = 'tokens.json'): readonly Token[] {
  if (!isGroup(file))
    throw new TokenError(`${name}: expected an object of groups and tokens, as in { "color": { … } }.`);
  return tokensIn(file, [], undefined, { file, name });
}

interface Source {
  readonly file: TokenGroup;
  readonly name: string;
}

function tokensIn(
  group: TokenGroup,
  path: readonly string[],
  inherited: unknown,
  source: Source,
): readonly Token[] {
  const type = group.$type ?? inherited;
  return Object.entries(group).flatMap(([key, child]) => {
    if (key.startsWith('$')) return [];
    const below = [...path, key];
    if (!isGroup(child)) throw problem(source, below, `expected a group or a token, found ${print(child)}`);
    if (!('$value' in child)) return tokensIn(child, below, type, source);
    return [tokenOf(child, below, child.$type ?? type, source)];
  });
}

function tokenOf(token: TokenGroup, path: readonly string[], type: unknown, source: Source): Token {
  const value = resolveAlias(token.$value, path, source);
  if (typeof type !== 'string')
    throw problem(source, path, 'expected a $type, such as "color", on the token or a group around it');
  const check = CHECKS[type];
  if (!check)
    throw problem(
      source,
      path,
      `found the $type ${print(type)}; themes use ${Object.keys(CHECKS).join(', ')}`,
    );
  if (!check.accepts(value))
    throw problem(source, path, `expected ${check.example} as a ${type}, found ${print(value)}`);
  const { $description: description } = token;
  return { path, type, value, description: typeof description === 'string' ? description : undefined };
}

/** What an alias such as `{color.light.ink}` stands for; other values as they are. */
function resolveAlias(
  value: unknown,
  path: readonly string[],
  source: Source,
  seen: unknown[] = [],
): unknown {
  const alias = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined) return value;
  const target = alias
    .split('.')
    .reduce<unknown>((group, key) => (isGroup(group) ? group[key] : undefined), source.file);
  if (!isGroup(target) || !('$value' in target))
    throw problem(source, path, `${value} is the name of no token`);
  if (seen.includes(value)) throw problem(source, path, `${value} leads back to itself`);
  return resolveAlias(target.$value, path, source, [...seen, value]);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The types of tokens that themes use, and what their values look like. */
const CHECKS: Readonly<Record<string, { accepts(value: unknown): boolean; example: string }>> = {
  color: {
    example: '{ "colorSpace": "srgb", "components": [0.62, 0.18, 0.13] }',
    accepts: (value) =>
      isGroup(value) &&
      typeof value.colorSpace === 'string' &&
      Array.isArray(value.components) &&
      value.components.length === 3 &&
      value.components.every((component) => component === 'none' || isNumber(component)) &&
      (value.alpha === undefined || isNumber(value.alpha)),
  },
  dimension: {
    example: '{ "value": 4, "unit": "px" }',
    accepts: (value) =>
      isGroup(value) && isNumber(value.value) && (value.unit === 'px' || value.unit === 'rem'),
  },
  number: { example: 'a number', accepts: isNumber },
  fontFamily: {
    example: '["Inter", "Noto Sans SC"]',
    accepts: (value) =>
      (typeof value === 'string' && value !== '') ||
      (Array.isArray(value) && value.length > 0 && value.every((family) => typeof family === 'string')),
  },
  fontWeight: {
    example: 'a number from 1 to 1000',
    accepts: (value) => isNumber(value) && value >= 1 && value <= 1000,
  },
};

const print = (value: unknown) => JSON.stringify(value) ?? String(value);

const problem = ({ name }: Source, path: readonly string[], found: string) => {
  const message = `${path.join('.')}: ${found}.`;
  return new TokenError(`${name}: ${message}`, { token: { path, message } });
};
