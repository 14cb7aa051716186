import { type Autolink, addressBehind, bareAddress, enclosedAutolink, findAutolinks } from './addresses.js';
import { characterAt, characterBefore, isIdeographic } from './characters.js';
import { type DelimiterRun, pairRuns, readRun } from './delimiters.js';
import { isSafeHref } from './href.js';
import { type InlineMark, type InlineNode, inlineToString } from './nodes.js';

/** An opening bracket; a link where an address was found behind its partner. */
interface Bracket {
  readonly type: 'bracket';
  href?: string;
}

/** What a text is made of, before it is known which marks and links hold what. */
type Piece =
  | { readonly type: 'text'; readonly text: string }
  /** Code, a line break, or a bare address. */
  | { readonly type: 'node'; readonly node: Exclude<InlineNode, string> }
  /** White space with a backslash before it, which a script keeps. */
  | { readonly type: 'escaped-space'; readonly space: string }
  | DelimiterRun
  | Bracket
  | { readonly type: 'link-end'; readonly bracket: Bracket };

/** How a text is read. */
export interface InlineOptions {
  /** Whether bare addresses become links; they do by default. */
  readonly autolinks?: boolean;
}

/**
 * Reads inline Markdown as CommonMark has it: `**strong**`, `*emphasis*`, `_emphasis_`, `` `code` ``, `[link](href)`,
 * backslashes before punctuation and at the end of a line; with GitHub's `~~strikethrough~~` and bare addresses, and
 * Pandoc's `^sup^` and `~sub~`, in which white space has a backslash before it. A line break is a space, or nothing
 * between Chinese or Japanese characters.
 *
 * Time and memory grow with the length of `source`. What is not closed stays as it was written, a link without words shows
 * its address, and a link whose address is not allowed (see {@link isSafeHref}) keeps its words and loses its address.
 */
export function parseInline(source: string, { autolinks = true }: InlineOptions = {}): readonly InlineNode[] {
  // Most texts hold no mark at all.
  if (!/[\\`*_~^[\]<\r\n@]|:\/\/|www\./i.test(source)) return source ? [source] : [];
  return buildTree(new Scanner(source, autolinks ? findAutolinks(source) : []).scan());
}

const SPECIAL = /[\\`*_~^[\]<\r\n]/g;
const LINE_BREAK = /[ \t]*(?:\r\n?|\n)\s*/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Cuts a source into pieces, and finds which runs and brackets belong together. */
class Scanner {
  readonly #pieces: Piece[] = [];
  readonly #runs: DelimiterRun[] = [];
  readonly #brackets: { bracket: Bracket; runs: number }[] = [];
  /** Brackets before this one stand around a link, and are none themselves. */
  #closedBrackets = 0;
  /** The piece with the last white space. */
  #space = -1;
  #backticks: ReadonlyMap<number, number[]> | undefined;

  constructor(
    readonly source: string,
    readonly autolinks: readonly Autolink[],
  ) {}

  scan(): readonly Piece[] {
    const { source, autolinks } = this;
    let nextAutolink = 0;
    // Looked for once, not again behind every address.
    let special = -1;
    for (let i = 0; i < source.length; ) {
      while ((autolinks[nextAutolink]?.start ?? source.length) < i) nextAutolink += 1;
      if (special < i) {
        SPECIAL.lastIndex = i;
        special = SPECIAL.exec(source)?.index ?? source.length;
      }
      const autolink = autolinks[nextAutolink];
      if (autolink && autolink.start <= special) {
        this.#addText(source.slice(i, autolink.start));
        this.#addLink(source.slice(autolink.start, autolink.end), autolink.href);
        i = autolink.end;
      } else {
        this.#addText(source.slice(i, special));
        i = special < source.length ? this.#scanSpecial(special) : special;
      }
    }
    this.#pairFrom(0);
    return this.#pieces;
  }

  /** Reads what begins with a special character, and returns where the text goes on. */
  #scanSpecial(at: number): number {
    const { source } = this;
    switch (source.charAt(at)) {
      case '\\':
        return this.#scanBackslash(at);
      case '`':
        return this.#scanCode(at);
      case '<':
        return this.#scanEnclosed(at);
      case '[': {
        const bracket: Bracket = { type: 'bracket' };
        this.#brackets.push({ bracket, runs: this.#runs.length });
        this.#pieces.push(bracket);
        return at + 1;
      }
      case ']':
        return this.#scanLinkEnd(at);
      case '\n':
      case '\r':
        return this.#scanLineBreak(at, false);
      default: {
        const run = readRun(source, at, this.#pieces.length, this.#space);
        this.#pieces.push(run);
        if (run.canOpen || run.canClose) this.#runs.push(run);
        return at + run.length;
      }
    }
  }

  #addText(text: string): void {
    if (text === '') return;
    if (/\s/.test(text)) this.#space = this.#pieces.length;
    this.#pieces.push({ type: 'text', text });
  }

  #addLink(words: string, href: string): void {
    this.#pieces.push({ type: 'node', node: { type: 'link', href, children: [words] } });
  }

  #scanBackslash(at: number): number {
    const next = this.source.charAt(at + 1);
    if (next === '\n' || next === '\r') return this.#scanLineBreak(at + 1, true);
    if (/\s/.test(next)) this.#pieces.push({ type: 'escaped-space', space: next });
    else this.#addText(ESCAPABLE.test(next) ? next : `\\${next}`);
    return at + 2;
  }

  #scanCode(at: number): number {
    const { source } = this;
    this.#backticks ??= backtickRuns(source);
    let start = at;
    while (source.charAt(start) === '`') start += 1;
    const length = start - at;
    const ends = this.#backticks.get(length) ?? [];
    // Places before this one are not asked for again.
    while (ends.length > 0 && (ends.at(-1) as number) < start) ends.pop();
    const end = ends.at(-1);
    if (end === undefined) {
      this.#addText(source.slice(at, start));
      return start;
    }
    const inner = source.slice(start, end).replace(/\r\n?|\n/g, ' ');
    const isPadded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
    const code = isPadded ? inner.slice(1, -1) : inner;
    this.#pieces.push({ type: 'node', node: { type: 'code', children: [code] } });
    return end + length;
  }

  #scanEnclosed(at: number): number {
    const link = enclosedAutolink(this.source, at);
    if (link) this.#addLink(link.words, link.href);
    else this.#addText('<');
    return link ? link.end : at + 1;
  }

  #scanLinkEnd(at: number): number {
    const opener = this.#brackets.pop();
    const isOpen = this.#brackets.length >= this.#closedBrackets;
    this.#closedBrackets = Math.min(this.#closedBrackets, this.#brackets.length);
    const address = opener && isOpen ? addressBehind(this.source, at) : undefined;
    if (!opener || !address) {
      this.#addText(']');
      return at + 1;
    }
    const { bracket, runs } = opener;
    this.#pairFrom(runs);
    bracket.href = isSafeHref(address.href) ? address.href : '';
    this.#pieces.push({ type: 'link-end', bracket });
    this.#closedBrackets = this.#brackets.length;
    return address.end;
  }

  #scanLineBreak(at: number, isHard: boolean): number {
    const { source } = this;
    const last = this.#pieces.at(-1);
    const text = last?.type === 'text' ? last.text : '';
    const kept = text.trimEnd();
    if (kept !== text) this.#pieces[this.#pieces.length - 1] = { type: 'text', text: kept };
    LINE_BREAK.lastIndex = at;
    LINE_BREAK.test(source);
    const end = LINE_BREAK.lastIndex;
    if (end === source.length) {
      if (isHard) this.#addText('\\');
      return end;
    }
    if (this.#pieces.length === 0) return end;
    if (isHard || text.endsWith('  ')) this.#pieces.push({ type: 'node', node: { type: 'break' } });
    else if (!joinsIdeographs(source, at, end)) this.#addText(' ');
    return end;
  }

  #pairFrom(first: number): void {
    pairRuns(this.#runs.splice(first));
  }
}

/** Where runs of backticks stand, by their length, the last first. */
function backtickRuns(source: string): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const known = places.get(run.length);
    if (known) known.push(index);
    else places.set(run.length, [index]);
  }
  for (const list of places.values()) list.reverse();
  return places;
}

/** Whether a line break stands between Chinese or Japanese characters, which have no spaces between words. */
function joinsIdeographs(source: string, from: number, to: number): boolean {
  let before = from - 1;
  while (/[*_~^`\] \t\\]/.test(source.charAt(before))) before -= 1;
  let after = to;
  while (/[*_~^`[]/.test(source.charAt(after))) after += 1;
  return isIdeographic(characterBefore(source, before + 1)) && isIdeographic(characterAt(source, after));
}

interface Frame {
  readonly type: InlineMark | 'link' | 'root';
  readonly href?: string;
  readonly children: InlineNode[];
}

/** Puts pieces into the marks and links that hold them. */
function buildTree(pieces: readonly Piece[]): readonly InlineNode[] {
  const root: Frame = { type: 'root', children: [] };
  const stack: Frame[] = [root];
  // How often each mark is open: within itself it adds nothing.
  const open = new Map<Frame['type'], number>();
  const countOf = (type: Frame['type']) => open.get(type) ?? 0;
  const top = () => stack.at(-1) ?? root;
  const begin = (type: InlineMark | 'link', href?: string) => {
    if (countOf(type) === 0) stack.push({ type, children: [], ...(href !== undefined && { href }) });
    open.set(type, countOf(type) + 1);
  };
  const finish = (type: InlineMark | 'link') => {
    open.set(type, countOf(type) - 1);
    if (countOf(type) > 0) return;
    const { href = '', children } = stack.pop() ?? root;
    if (type !== 'link') {
      if (children.length > 0) top().children.push({ type, children });
    } else if (href === '') for (const child of children) append(top().children, child);
    else {
      const hasWords = inlineToString(children).trim() !== '';
      top().children.push({ type, href, children: hasWords ? children : [bareAddress(href)] });
    }
  };
  for (const piece of pieces) {
    const { children } = top();
    switch (piece.type) {
      case 'text':
        append(children, piece.text);
        break;
      case 'escaped-space': {
        const isInScript = countOf('superscript') + countOf('subscript') > 0;
        append(children, isInScript ? piece.space : `\\${piece.space}`);
        break;
      }
      case 'node':
        // A bare address within a link is part of its words.
        if (piece.node.type === 'link' && countOf('link') > 0)
          for (const child of piece.node.children) append(children, child);
        else children.push(piece.node);
        break;
      case 'run':
        for (const type of piece.closes) finish(type);
        append(top().children, piece.char.repeat(piece.left));
        for (const type of piece.opens.toReversed()) begin(type);
        break;
      case 'bracket':
        if (piece.href === undefined) append(children, '[');
        else begin('link', piece.href);
        break;
      default:
        finish('link');
    }
  }
  return root.children;
}

/** Adds a node, joining neighbouring strings. */
function append(nodes: InlineNode[], node: InlineNode): void {
  const last = nodes.at(-1);
  if (node === '') return;
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else nodes.push(node);
}
