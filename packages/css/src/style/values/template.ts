import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { MAX_NESTING, MAX_VALUE_LENGTH } from '../css-node.js';
import { nesting } from '../tokens.js';

/** A value with `var()` in it: text, and what stands for text. */
export type Template = readonly (string | Reference)[];

interface Reference {
  /** The custom property, or the name in `env()`. */
  readonly name: string;
  readonly fallback: Template | undefined;
}

interface Token {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

const { Comma, Function: FunctionToken, LeftParenthesis, RightParenthesis } = tokenTypes;

/** Whether a value may hold `var()` or `env()`. */
export const hasReference = (text: string): boolean => /\b(var|env)\(/i.test(text);

/**
 * Reads the references of a value. Undefined where one is not as CSS has it, such as `var(x)`, or they are nested without
 * end.
 */
export function parseTemplate(text: string): Template | undefined {
  if (nesting(text) > MAX_NESTING) return undefined;
  const tokens: Token[] = [];
  tokenize(text, (type, start, end) => tokens.push({ type, start, end }));
  return templateOf(text, tokens, 0, tokens.length);
}

function templateOf(text: string, tokens: readonly Token[], from: number, to: number): Template | undefined {
  const parts: (string | Reference)[] = [];
  let start = tokens[from]?.start ?? 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    const called = token.type === FunctionToken ? text.slice(token.start, token.end).toLowerCase() : '';
    if (called !== 'var(' && called !== 'env(') continue;
    if (token.start > start) parts.push(text.slice(start, token.start));
    const close = closing(tokens, i, to);
    const comma = commaOf(tokens, i + 1, close);
    const name = text.slice(token.end, tokens[comma]?.start ?? text.length).trim();
    if (called === 'var(' && !/^--./.test(name)) return undefined;
    const fallback = comma < close ? templateOf(text, tokens, comma + 1, close) : undefined;
    if (comma < close && !fallback) return undefined;
    parts.push({ name, fallback });
    i = close;
    start = tokens[close]?.end ?? text.length;
  }
  const end = tokens[to - 1]?.end ?? start;
  if (end > start) parts.push(text.slice(start, end));
  return parts;
}

/** The index of the bracket that closes a function; that of the end where it is not closed. */
function closing(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0;
  for (let i = open; i < to; i += 1) {
    const type = tokens[i]?.type;
    if (type === FunctionToken || type === LeftParenthesis) depth += 1;
    else if (type === RightParenthesis && --depth === 0) return i;
  }
  return to;
}

function commaOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (tokens[i]?.type === Comma) return i;
  return to;
}

/**
 * The text of a template. Undefined where a property is not set and has no fallback, or the text grows beyond any value.
 */
export function fill(template: Template, lookUp: (name: string) => string | undefined): string | undefined {
  let text = '';
  for (const part of template) {
    const value = typeof part === 'string' ? part : referenced(part, lookUp);
    if (value === undefined || text.length + value.length > MAX_VALUE_LENGTH) return undefined;
    // Two tokens stay two.
    text += /[\w%#.-]$/.test(text) && /^[\w%.-]/.test(value) ? `/**/${value}` : value;
  }
  return text;
}

/** What `env()` stands for: sheets have no notches. */
const environment = (name: string): string | undefined =>
  /^safe-area-(max-)?inset-(top|right|bottom|left)$/.test(name) ? '0px' : undefined;

function referenced(
  { fallback, name }: Reference,
  lookUp: (name: string) => string | undefined,
): string | undefined {
  const value = name.startsWith('--') ? lookUp(name) : environment(name);
  return value ?? (fallback && fill(fallback, lookUp));
}
