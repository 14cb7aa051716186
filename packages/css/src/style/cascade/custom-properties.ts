import { fill, type Template } from '../values/template.js';

/** What a custom property is declared as; undefined for `initial`, with which it is as if it were not set. */
export type CustomValue = Template | undefined;

/** What `@property` says of a custom property. */
export interface RegisteredProperty {
  readonly inherits: boolean;
  readonly initial: string | undefined;
}

export type Registry = ReadonlyMap<string, RegisteredProperty>;

/** The custom properties of an element: its own and those it inherits, each computed when it is asked for. */
export class CustomProperties {
  readonly #parent: CustomProperties | undefined;
  readonly #own: ReadonlyMap<string, CustomValue>;
  readonly #registry: Registry;
  readonly #computed = new Map<string, string | undefined>();
  readonly #open = new Set<string>();

  constructor(
    parent: CustomProperties | undefined,
    own: ReadonlyMap<string, CustomValue>,
    registry: Registry,
  ) {
    this.#parent = parent;
    this.#own = own;
    this.#registry = registry;
  }

  /** Those that are declared on the element or around it. */
  get names(): readonly string[] {
    return [...this.#own.keys(), ...(this.#parent?.names ?? [])];
  }

  /** The value as text; undefined where it is not set, or refers to itself. */
  get(name: string): string | undefined {
    if (this.#computed.has(name)) return this.#computed.get(name);
    if (this.#open.has(name)) return undefined;
    this.#open.add(name);
    const value = this.#compute(name);
    this.#open.delete(name);
    this.#computed.set(name, value);
    return value;
  }

  #compute(name: string): string | undefined {
    const registered = this.#registry.get(name);
    const own = this.#own.get(name);
    const declared = own && fill(own, (other) => this.get(other));
    if (declared !== undefined) return declared.trim();
    const isInherited = !this.#own.has(name) && registered?.inherits !== false;
    return (isInherited ? this.#parent?.get(name) : undefined) ?? registered?.initial;
  }
}
