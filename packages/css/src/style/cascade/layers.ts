interface Layer {
  readonly inner: Map<string, Layer>;
  order: number;
}

/** The order of layers: those named first come first, and what is in no inner layer wins over what is. */
export class LayerOrder {
  readonly #root: Layer = { inner: new Map(), order: 0 };

  /** @param names each layer with those around it, in the order they are first named */
  constructor(names: Iterable<readonly string[]>) {
    for (const name of names) {
      let layer = this.#root;
      for (const part of name) {
        const inner = layer.inner.get(part) ?? { inner: new Map(), order: 0 };
        layer.inner.set(part, inner);
        layer = inner;
      }
    }
    number(this.#root, 0);
  }

  /** The greater, the stronger. */
  of(name: readonly string[]): number {
    let layer: Layer | undefined = this.#root;
    for (const part of name) layer = layer?.inner.get(part);
    return layer?.order ?? this.#root.order;
  }
}

function number(layer: Layer, from: number): number {
  let next = from;
  for (const inner of layer.inner.values()) next = number(inner, next);
  layer.order = next;
  return next + 1;
}
