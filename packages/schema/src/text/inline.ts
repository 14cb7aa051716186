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
 * and a backslash before any punctuation for the character itself. As in Pandoc, white space within `^sup^` and
 * `~sub~` has a backslash before it.
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
  // A position known to have no closing partner to its right, so that it is searched for once.
  let noBacktickFrom = Number.POSITIVE_INFINITY;

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
  const isEscapable = (char: string) =>
    /[\\*^~`[\]()]/.test(char) || (/\s/.test(char) && (open.has('superscript') || open.has('subscript')));
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

    if (char === '\\' && isEscapable(source.charAt(i + 1))) {
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
      const end = source.charAt(i + 1) === '(' ? endOfAddress(source, i + 2) : undefined;
      if (end !== undefined) {
        const { children } = pop();
        const href = source.slice(i + 2, end).trim();
        if (isSafeHref(href)) top().children.push({ type: 'link', href, children });
        else for (const child of children) append(top().children, child);
        i = end + 1;
        continue;
      }
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
      if (open.has(type) && (isScript(type) || before.trim())) {
        unwindTo(type);
        const { children } = pop();
        top().children.push({ type, children });
        i += mark.length;
        continue;
      }
      if (!open.has(type) && (isScript(type) ? isClosed(source, i + 1, mark) : after.trim())) {
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

const isScript = (type: Wrapper) => type === 'superscript' || type === 'subscript';

/** Whether a script is closed by its mark before there is white space: `10^6 to 10^3` holds none. */
function isClosed(source: string, from: number, mark: string): boolean {
  for (let i = from; i < source.length; i += 1) {
    const char = source.charAt(i);
    if (char === mark) return i > from;
    if (char === '\\') i += 1;
    else if (!char.trim()) return false;
  }
  return false;
}

/** How deep parentheses may stand in an address: a limit keeps the time to read many links short. */
const MAX_PARENTHESES = 32;

/** Where the `)` behind an address stands; parentheses within it come in pairs. */
function endOfAddress(source: string, from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < source.length && depth <= MAX_PARENTHESES; i += 1) {
    const char = source.charAt(i);
    if (char === '(') depth += 1;
    else if (char === ')' && depth === 0) return i;
    else if (char === ')') depth -= 1;
  }
  return undefined;
}

/** A link as inline Markdown. Where parentheses in the address do not come in pairs, they are encoded. */
export function writeLink(words: string, href: string): string {
  const isPaired = endOfAddress(`${href})`, 0) === href.length;
  const address = isPaired ? href : href.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${words}](${address})`;
}

/** Adds a node, joining neighbouring strings. */
function append(nodes: InlineNode[], node: InlineNode): void {
  const last = nodes.at(-1);
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else nodes.push(node);
}

/** The address of each link written in `source`, allowed or not, and where it begins. */
function addressesIn(source: string): readonly { readonly start: number; readonly href: string }[] {
  const addresses: { start: number; href: string }[] = [];
  for (let mark = source.indexOf(']('); mark >= 0; mark = source.indexOf('](', mark + 2)) {
    const start = mark + 2;
    const end = endOfAddress(source, start);
    if (end !== undefined) addresses.push({ start, href: source.slice(start, end).trim() });
  }
  return addresses;
}

/** The addresses of all links written in `source`, allowed or not. */
export const linkTargets = (source: string): readonly string[] => addressesIn(source).map(({ href }) => href);

/** `source` with each link whose address is not allowed as the characters it was written with; the addresses are told. */
export function escapeUnsafeLinks(source: string, tell: (href: string) => void): string {
  let escaped = '';
  let from = 0;
  for (const { href, start } of addressesIn(source)) {
    if (isSafeHref(href)) continue;
    tell(href);
    escaped += `${source.slice(from, start - 1)}\\`;
    from = start - 1;
  }
  return escaped + source.slice(from);
}

/** The visible characters of inline nodes. */
export function inlineToString(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : inlineToString(node.children))).join('');
}
