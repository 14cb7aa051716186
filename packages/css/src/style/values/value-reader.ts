import { type CssNode, nameOf, parseValue, textOf, unescaped } from '../css-node.js';

/** Walks the parts of a value from left to right. */
export class ValueReader {
  readonly #nodes: readonly CssNode[];
  readonly #source: string;
  #index = 0;

  private constructor(nodes: readonly CssNode[], source: string) {
    this.#nodes = nodes;
    this.#source = source;
  }

  /** A reader of the text; undefined where it is no CSS value at all. */
  static of(text: string): ValueReader | undefined {
    const nodes = parseValue(text);
    return nodes && new ValueReader(nodes, text);
  }

  /** A reader of what stands within a function or brackets. */
  inside(node: CssNode): ValueReader {
    return new ValueReader(node.children ? [...node.children] : [], this.#source);
  }

  get done(): boolean {
    return this.#index >= this.#nodes.length;
  }

  peek(): CssNode | undefined {
    return this.#nodes[this.#index];
  }

  next(): CssNode | undefined {
    return this.#nodes[this.#index++];
  }

  /** The text of a node as it is written. */
  text(node: CssNode): string {
    return textOf(node, this.#source);
  }

  /** The text of all that is left. */
  rest(): string {
    const node = this.peek();
    return node?.loc ? this.#source.slice(node.loc.start.offset).trim() : '';
  }

  /** What `read` gives; where that is undefined, the reader stays where it is. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.#index;
    const value = read();
    if (value === undefined) this.#index = start;
    return value;
  }

  /** The next keyword in lower case, where it is one of those named, or any where none is. */
  keyword(...names: readonly string[]): string | undefined {
    const node = this.peek();
    if (node?.type !== 'Identifier') return undefined;
    const name = nameOf(node);
    if (names.length > 0 && !names.includes(name)) return undefined;
    this.#index += 1;
    return name;
  }

  /** The next identifier as it is written, such as a name of the author's. */
  identifier(): string | undefined {
    const node = this.peek();
    if (node?.type !== 'Identifier') return undefined;
    this.#index += 1;
    return unescaped(String(node.name));
  }

  string(): string | undefined {
    const node = this.peek();
    if (node?.type !== 'String') return undefined;
    this.#index += 1;
    return String(node.value);
  }

  /** Whether the next part is this operator, which is then read. */
  operator(sign: ',' | '/'): boolean {
    const node = this.peek();
    if (node?.type !== 'Operator' || String(node.value).trim() !== sign) return false;
    this.#index += 1;
    return true;
  }

  /** The next function with one of these names, and a reader of its arguments. */
  function(...names: readonly string[]): { readonly name: string; readonly args: ValueReader } | undefined {
    const node = this.peek();
    if (node?.type !== 'Function' || !names.includes(nameOf(node))) return undefined;
    this.#index += 1;
    return { name: nameOf(node), args: this.inside(node) };
  }
}
