interface PlacedFloat {
  readonly side: 'left' | 'right';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The floats of a block formatting context. Lengths in px from its content box. */
export class FloatContext {
  readonly #floats: PlacedFloat[] = [];

  get isEmpty(): boolean {
    return this.#floats.length === 0;
  }

  /** The space between floats at a height, within two sides. */
  between(
    top: number,
    height: number,
    sides: { left: number; right: number },
  ): { left: number; right: number } {
    let { left, right } = sides;
    for (const float of this.#floats) {
      if (float.top >= top + Math.max(height, 0.01) || float.bottom <= top) continue;
      if (float.side === 'left') left = Math.max(left, float.right);
      else right = Math.min(right, float.left);
    }
    return { left, right: Math.max(left, right) };
  }

  /** Where something so wide stands between floats: at `top`, or below floats that leave too little space. */
  topFor(width: number, height: number, top: number, sides: { left: number; right: number }): number {
    const tops = [top, ...this.#floats.map(({ bottom }) => bottom).filter((bottom) => bottom > top)];
    const sorted = tops.sort((a, b) => a - b);
    const found = sorted.find((candidate) => {
      const { left, right } = this.between(candidate, height, sides);
      return right - left >= width - 0.01;
    });
    return found ?? sorted.at(-1) ?? top;
  }

  /** Places a float, no higher than those before it. */
  place(
    side: 'left' | 'right',
    size: { readonly width: number; readonly height: number },
    top: number,
    sides: { left: number; right: number },
  ): { readonly x: number; readonly y: number } {
    const highest = this.#floats.reduce((most, float) => Math.max(most, float.top), top);
    const y = this.topFor(size.width, 0, highest, sides);
    const { left, right } = this.between(y, 0, sides);
    const x = side === 'left' ? left : right - size.width;
    this.#floats.push({ side, left: x, right: x + size.width, top: y, bottom: y + size.height });
    return { x, y };
  }

  /** Below the floats of these sides. */
  cleared(clear: 'none' | 'left' | 'right' | 'both', top: number): number {
    if (clear === 'none') return top;
    return this.#floats
      .filter(({ side }) => clear === 'both' || clear === side)
      .reduce((most, { bottom }) => Math.max(most, bottom), top);
  }

  /** The lower end of all floats. */
  get bottom(): number {
    return this.#floats.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  }
}
