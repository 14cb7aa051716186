import { isSafeHref } from './href.js';

/** A run of prepared text: plain, or wrapped in one inline meaning. */
export type InlineNode =
  | string
  | {
      readonly type: 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript';
      readonly children: readonly InlineNode[];
    }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly InlineNode[] };

type Wrapper = Exclude<InlineNode, string>['type'];

interface Frame {
  readonly type: Wrapper | 'root';
  /** The characters that opened the frame: shown as they are when nothing closes it. */
  readonly opener: string;
  readonly children: InlineNode[];
}

const DELIMITERS: readonly (readonly [string, Exclude<Wrapper, 'link' | 'code'>])[] = [
  ['**', 'strong'],
  ['*', 'emphasis'],
  ['^', 'superscript'],
  ['~', 'subscript'],
];

/**
 * Reads the inline Markdown subset: `**strong**`, `*emphasis*`, `` `code` ``, `[link](href)`, `^sup^`, `~sub~`,
 * and a backslash before any punctuation for the character itself.
 *
 * One pass over the characters: time and memory grow with the length of `source`. Whatever is not closed stays as it
 * was written, and a link whose address is not allowed (see {@link isSafeHref}) keeps its text and loses its address.
 */
export function parseInline(source: string): readonly InlineNode[] {
  // Most texts hold no mark at all.
  if (!/[\\`[\]*^~]/.test(source)) return source ? [source] : [];
  const root: Frame = { type: 'root', opener: '', children: [] };
  const stack: Frame[] = [root];
  // Each kind is open at most once, so the stack is never deeper than there are kinds and no node moves far.
  const open = new Set<Frame['type']>();
  let text = '';
  // Positions known to have no closing partner to their right, so that each is searched for once.
  let noBacktickFrom = Number.POSITIVE_INFINITY;
  let noLinkEndFrom = Number.POSITIVE_INFINITY;

  const top = () => stack.at(-1) ?? root;
  const flush = () => {
    if (text) append(top().children, text);
    text = '';
  };
  const push = (type: Wrapper, opener: string) => {
    flush();
    stack.push({ type, opener, children: [] });
    open.add(type);
  };
  const pop = () => {
    flush();
    const frame = stack.pop() ?? root;
    open.delete(frame.type);
    return frame;
  };
  /** Gives an unclosed frame back as the characters it was written with. */
  const unwind = () => {
    const frame = pop();
    append(top().children, frame.opener);
    for (const child of frame.children) append(top().children, child);
  };
  const unwindTo = (type: Wrapper) => {
    while (top().type !== type) unwind();
  };

  for (let i = 0; i < source.length; ) {
    const char = source.charAt(i);

    if (char === '\\' && /[\\*^~`[\]()]/.test(source.charAt(i + 1))) {
      text += source.charAt(i + 1);
      i += 2;
      continue;
    }

    if (char === '`' && i < noBacktickFrom) {
      const end = source.indexOf('`', i + 1);
      if (end > i + 1) {
        flush();
        top().children.push({ type: 'code', children: [source.slice(i + 1, end)] });
        i = end + 1;
        continue;
      }
      if (end < 0) noBacktickFrom = i;
    }

    if (char === '[') {
      if (open.has('link')) {
        unwindTo('link');
        unwind();
      }
      push('link', '[');
      i += 1;
      continue;
    }

    if (char === ']' && open.has('link')) {
      unwindTo('link');
      const end = source.charAt(i + 1) === '(' && i < noLinkEndFrom ? source.indexOf(')', i + 2) : -1;
      if (end >= 0) {
        const { children } = pop();
        const href = source.slice(i + 2, end).trim();
        if (isSafeHref(href)) top().children.push({ type: 'link', href, children });
        else for (const child of children) append(top().children, child);
        i = end + 1;
        continue;
      }
      if (source.charAt(i + 1) === '(') noLinkEndFrom = i;
      unwind();
    }

    // In `**a *b***` the inner mark closes first.
    const closesInner = top().type === 'emphasis' && source.startsWith('***', i);
    const delimiter = DELIMITERS.find(
      ([mark]) => source.startsWith(mark, i) && !(closesInner && mark === '**'),
    );
    if (delimiter) {
      const [mark, type] = delimiter;
      const before = source.charAt(i - 1);
      const after = source.charAt(i + mark.length);
      if (open.has(type) && before.trim()) {
        unwindTo(type);
        const { children } = pop();
        top().children.push({ type, children });
        i += mark.length;
        continue;
      }
      if (!open.has(type) && after.trim()) {
        push(type, mark);
        i += mark.length;
        continue;
      }
    }

    text += char;
    i += 1;
  }

  while (stack.length > 1) unwind();
  flush();
  return root.children;
}

/** Adds a node, joining neighbouring strings. */
function append(nodes: InlineNode[], node: InlineNode): void {
  const last = nodes.at(-1);
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else nodes.push(node);
}

/** The addresses of all links written in `source`, allowed or not. */
export function linkTargets(source: string): readonly string[] {
  return Array.from(source.matchAll(/\]\(([^()]*)\)/g), ([, href = '']) => href.trim());
}

/** The visible characters of inline nodes. */
export function inlineToString(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : inlineToString(node.children))).join('');
}
