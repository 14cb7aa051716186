import type { TokenFile } from '@resume/ui/tokens';

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

interface Token {
  readonly $type?: string;
  readonly $value: unknown;
  readonly $description?: string;
}
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const EDITABLE: ReadonlySet<string> = new Set(['color', 'dimension', 'number', 'fontWeight']);

/** Every token of a file that can be edited, in the order of the file. */
export function editableTokens(file: TokenFile): readonly EditableToken[] {
  return tokensBelow(file as unknown as { [key: string]: Json }, [], undefined);
}

function tokensBelow(group: { readonly [key: string]: Json }, path: readonly string[], inherited?: string) {
  const type = typeof group.$type === 'string' ? group.$type : inherited;
  const found: EditableToken[] = [];
  for (const [key, value] of Object.entries(group)) {
    if (key.startsWith('$') || !isGroup(value)) continue;
    const below = [...path, key];
    if (!('$value' in value)) found.push(...tokensBelow(value, below, type));
    else {
      const token = value as unknown as Token;
      const kind = token.$type ?? type ?? '';
      if (EDITABLE.has(kind)) {
        found.push({
          name: below.join('_'),
          path: below,
          type: kind as EditableToken['type'],
          value: plainValue(token.$value),
          description: token.$description,
        });
      }
    }
  }
  return found;
}

function plainValue(value: unknown): string | number {
  return typeof value === 'object' ? (value as { value: number }).value : (value as string | number);
}

/**
 * The file with some values changed. Names of no token are left aside, as are values that the token cannot take: they
 * may come from an old address.
 */
export function withChanges(file: TokenFile, changes: TokenChanges): TokenFile {
  const changed = structuredClone(file);
  for (const { name, path, type } of editableTokens(file)) {
    const value = changes[name];
    if (value === undefined || !isValid(type, value)) continue;
    // The path was read from this very file.
    const token = path.reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], changed) as {
      $value: unknown;
    };
    if (type === 'color') token.$value = value;
    else if (type === 'dimension') token.$value = { value: Number(value), unit: 'px' };
    else token.$value = Number(value);
  }
  return changed;
}

/** Whether a token of a type can take a value: a hex colour of six digits, or a number above zero. */
export function isValid(type: EditableToken['type'], value: string | number): boolean {
  if (type === 'color') return /^#[0-9a-f]{6}$/i.test(String(value));
  return Number(value) > 0;
}

const WIDTH = 110;

/** A token file as the repository keeps it: a token stands on one line where the line is not too long. */
export function formatTokenFile(file: TokenFile): string {
  return `${format(file as unknown as Json, '', 0)}\n`;
}

function format(value: Json, indent: string, before: number): string {
  if (!isGroup(value)) return inline(value);
  const short = inline(value);
  // One more for the comma that may follow.
  const fits = before + short.length + 1 <= WIDTH;
  if (fits && ('$value' in value || 'unit' in value)) return short;
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
  if (!isGroup(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${inline(child)}`);
  return `{ ${entries.join(', ')} }`;
}

function isGroup(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
