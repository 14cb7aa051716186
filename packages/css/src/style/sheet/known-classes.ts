import { type CssNode, childrenOf, unescaped } from '../css-node.js';
import { nearest } from '../nearest.js';

/** The classes that a library has, to find misspelt ones. */
export interface KnownClasses {
  /** What its classes begin with. */
  readonly prefix: string;
  readonly names: readonly string[];
}

/** Reports the classes of selectors that begin as those of a library do, and are none of it. */
export function reportUnknownClasses(
  node: CssNode,
  known: KnownClasses,
  report: (node: CssNode, message: string) => void,
): void {
  for (const child of childrenOf(node)) {
    if (child.type === 'ClassSelector') {
      const name = unescaped(String(child.name));
      if (name.startsWith(known.prefix) && !known.names.includes(name))
        report(child, unknownClass(name, known.names));
    } else reportUnknownClasses(child, known, report);
  }
}

function unknownClass(name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  return `No element has the class ${name}. ${
    close ? `Did you mean ${close}?` : 'PARTS.md of @resume/ui lists the classes there are.'
  }`;
}
