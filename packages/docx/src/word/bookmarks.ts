/** The bookmarks of a document: the names that Word allows for the ids that links go to. */
export class Bookmarks {
  readonly #names = new Map<string, string>();

  /** @param anchors every name that something in the document can be found by */
  constructor(anchors: readonly string[]) {
    const taken = new Set<string>();
    for (const anchor of anchors) {
      if (this.#names.has(anchor)) continue;
      const word = anchor.replace(/[^\p{L}\p{N}_]/gu, '_').slice(0, 34);
      const base = /^\p{L}/u.test(word) ? word : `_${word}`;
      let name = base;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}_${number}`;
      taken.add(name.toLowerCase());
      this.#names.set(anchor, name);
    }
  }

  nameOf(anchor: string): string | undefined {
    return this.#names.get(anchor) ?? this.#names.get(decoded(anchor));
  }

  /** Wraps the contents of a paragraph into the bookmarks of its anchors. */
  around<Child>(
    anchors: readonly string[],
    children: readonly Child[],
    wrap: (name: string, children: readonly Child[]) => Child,
  ): Child[] {
    return [...anchors].reduceRight<Child[]>(
      (within, anchor) => {
        const name = this.nameOf(anchor);
        return name === undefined ? within : [wrap(name, within)];
      },
      [...children],
    );
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
