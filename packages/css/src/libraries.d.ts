/** css-tree without the syntax of properties: a quarter of its size. It ships no types of its own. */
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from './style/css-node.js';

  export default function parse(source: string, options?: ParseOptions): CssNode;
}

declare module 'css-tree/tokenizer' {
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
  export const tokenTypes: Readonly<
    Record<
      | 'Comma'
      | 'Function'
      | 'LeftCurlyBracket'
      | 'LeftParenthesis'
      | 'LeftSquareBracket'
      | 'RightCurlyBracket'
      | 'RightParenthesis'
      | 'RightSquareBracket'
      | 'Semicolon',
      number
    >
  >;
}

declare module 'css-tree/utils' {
  export const ident: { readonly decode: (name: string) => string };
}

/** The properties that the specifications of CSS define. */
declare module '@webref/css' {
  export function listAll(): Promise<{
    readonly properties: readonly { readonly name: string; readonly syntax?: string }[];
  }>;
}
