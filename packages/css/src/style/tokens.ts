import { tokenize, tokenTypes } from 'css-tree/tokenizer';

const {
  Function: FunctionToken,
  LeftCurlyBracket,
  LeftParenthesis,
  LeftSquareBracket,
  RightCurlyBracket,
  RightParenthesis,
  RightSquareBracket,
  Semicolon,
} = tokenTypes;

const OPENING = new Set([FunctionToken, LeftCurlyBracket, LeftParenthesis, LeftSquareBracket]);
const CLOSING = new Set([RightCurlyBracket, RightParenthesis, RightSquareBracket]);

/** How deep brackets stand in each other. */
export function nesting(text: string): number {
  let deepest = 0;
  let depth = 0;
  tokenize(text, (type) => {
    if (OPENING.has(type)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(type)) depth = Math.max(0, depth - 1);
  });
  return deepest;
}

/** A declaration or a rule in the text of a block. */
export interface BlockItem {
  readonly text: string;
  readonly start: number;
  /** Whether it has a block of its own. */
  readonly isRule: boolean;
}

/** Splits what stands in a block: declarations end at a semicolon, rules with their block. */
export function blockItems(text: string): readonly BlockItem[] {
  const items: BlockItem[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number, isRule: boolean) => {
    const item = text.slice(start, end);
    const space = item.length - item.trimStart().length;
    if (item.trim() !== '') items.push({ text: item.trim(), start: start + space, isRule });
  };
  tokenize(text, (type, from, to) => {
    if (OPENING.has(type)) depth += 1;
    else if (CLOSING.has(type)) {
      depth = Math.max(0, depth - 1);
      if (type !== RightCurlyBracket || depth > 0) return;
      close(to, true);
      start = to;
    } else if (type === Semicolon && depth === 0) {
      close(from, false);
      start = to;
    }
  });
  close(text.length, false);
  return items;
}
