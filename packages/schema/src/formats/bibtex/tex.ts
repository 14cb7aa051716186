import { type Command, commandOf, symbolOf } from './tex-commands.js';

/** What a TeX text says. */
export interface TexText {
  /** As CSL writes text: with `<i>`, `<b>`, `<sup>` and `<sub>`. */
  readonly text: string;
  /**
   * Commands without a meaning here. `\foo` stays in the text as it was written; of a command with an argument, given as
   * `\foo{…}`, the argument stays.
   */
  readonly unknown: readonly string[];
  /** Set where mathematics begins that no dollar sign closes. */
  readonly isOpen?: true;
}

/** Groups deeper than this are read as if they had no braces. */
const MAX_DEPTH = 100;

/**
 * Reads TeX as it stands in bibliographies, text and mathematics, in one pass. A dollar sign that begins no
 * mathematics is a dollar sign.
 */
export function readTex(source: string): TexText {
  const unknown = new Set<string>();
  const reader = new TexReader(unescapeMath(source), unknown);
  const text = reader.read();
  return { text: compose(text), unknown: [...unknown], ...(reader.isOpen && { isOpen: true }) };
}

/** TeX puts accents on letters without their dot; Unicode has no such letters with accents. */
const compose = (text: string) =>
  text
    .replace(/([ıȷ])(?=\p{M})/gu, (_, letter) => (letter === 'ı' ? 'i' : 'j'))
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();

/** Signs of text that are written with several characters. */
const LIGATURES = /---|--|``|''|[?!]`/y;

const LIGATURE: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '?`': '¿',
  '!`': '¡',
};

const COMMAND = /\\(?:([a-zA-Z]+)\*?|([\s\S]))/uy;

const PLAIN = /[^\\{}$~^_\-`'?!\s]+/y;

/** A command as it stands in a text. */
type ReadCommand = Command & {
  readonly written: string;
  /** Whether spaces followed, which end a command and are no part of the text. */
  readonly isSpaced: boolean;
};

class TexReader {
  #at = 0;
  #depth = 0;
  /** Set where mathematics begins that has no end. */
  isOpen = false;
  /** The dollar sign without a partner, where their number is odd. */
  readonly #stray: number | undefined;
  /** Set once there is known to be no closing `\)` or `\]` to the right. */
  readonly #unclosed = new Set<string>();

  constructor(
    readonly source: string,
    readonly unknown: Set<string>,
    private isMath = false,
  ) {
    this.#stray = isMath ? undefined : strayDollar(source);
  }

  /** Reads to the end of the group that is open, or of the source. */
  read(): string {
    let out = '';
    // Elements that commands such as \\it have begun, and where: each at most once.
    const begun = new Map<string, number>();
    const end = () =>
      [...begun].reduceRight(
        (text, [element, at]) => text.slice(0, at) + around(element, text.slice(at)),
        out,
      );
    while (this.#at < this.source.length) {
      const char = this.source.charAt(this.#at);
      if (char === '}') {
        this.#at += 1;
        if (this.#depth > 0) return end();
        continue;
      }
      if (char !== '\\') {
        out += this.#readCharacters(char, out);
        continue;
      }
      const command = this.#readCommand();
      if (command?.kind !== 'from-here') out += this.#run(command, out);
      else if (!begun.has(command.element)) begun.set(command.element, out.length);
    }
    return end();
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #readCharacters(char: string, out: string): string {
    const plain = this.#match(PLAIN);
    if (plain) return plain[0];
    if (char === '{') return this.#readGroup();
    if (char === '$' && !this.isMath) return this.#readMath();
    if (this.isMath && (char === '^' || char === '_')) {
      this.#at += 1;
      return script(char === '^' ? 'sup' : 'sub', this.#readArgument());
    }
    if (/\s/.test(char)) {
      this.#match(/\s+/y);
      return out.endsWith(' ') ? '' : ' ';
    }
    const ligature = this.isMath ? null : this.#match(LIGATURES);
    if (ligature) return LIGATURE[ligature[0]] ?? '';
    this.#at += 1;
    if (char === '~') return '\u00A0';
    if (!this.isMath || char === '$') return this.isMath ? '' : char;
    return char === '-' ? '−' : char === "'" ? '′' : char;
  }

  /** The text of a group, its braces left out. */
  #readGroup(): string {
    this.#at += 1;
    if (this.#depth >= MAX_DEPTH) return '';
    this.#depth += 1;
    const text = this.read();
    this.#depth -= 1;
    return text;
  }

  /** Mathematics between dollar signs. */
  #readMath(): string {
    const width = this.source.startsWith('$$', this.#at) ? 2 : 1;
    const start = this.#at + width;
    const end = nextDollar(this.source, start);
    const content = end < 0 ? '' : this.source.slice(start, end);
    const isStray = start - width === this.#stray;
    this.#at = start;
    if (width === 1 && (end < 0 || isStray)) return this.#readOpenMath();
    if (!isMathematics(content)) return width === 2 && end === start ? '' : '$'.repeat(width);
    this.#at = this.source.startsWith('$', end + 1) && width === 2 ? end + 2 : end + 1;
    return this.#readInner(content, true);
  }

  /** Mathematics that no dollar sign closes: a word with a command or a sign of mathematics. Any other dollar sign is a price. */
  #readOpenMath(): string {
    const [word] =
      /^[^\s{}$]*(?:\{[^{}$]*\}[^\s{}$]*)*/.exec(this.source.slice(this.#at, this.#at + 200)) ?? [];
    if (!word || !/[\\^_<>=]/.test(word)) return '$';
    this.isOpen = true;
    this.#at += word.length;
    return this.#readInner(word, true);
  }

  #readInner(source: string, isMath: boolean): string {
    return new TexReader(source, this.unknown, isMath).read().trim();
  }

  /** A command by its name, past the spaces that end it. */
  #readCommand(): ReadCommand | undefined {
    const match = this.#match(COMMAND);
    // A backslash at the very end.
    if (!match) {
      this.#at += 1;
      return undefined;
    }
    const [written, word, sign] = match;
    const isSpaced = word !== undefined && this.#match(/\s+/y) !== null;
    if (sign === '(' || sign === '[') return this.#mathCommand(sign === '(' ? '\\)' : '\\]');
    const command = commandOf(word ?? sign ?? '');
    if (word === 'left' || word === 'right') this.#match(/\./y);
    if (!command && word !== undefined && this.source.charAt(this.#at) === '{') {
      this.unknown.add(`${written}{…}`);
      return { kind: 'around', element: undefined, written, isSpaced };
    }
    if (!command) this.unknown.add(written);
    return { ...(command ?? { kind: 'symbol', text: written + (isSpaced ? ' ' : '') }), written, isSpaced };
  }

  /** `\( … \)` as the symbol it comes to. */
  #mathCommand(closer: string) {
    const end = this.#unclosed.has(closer) ? -1 : this.source.indexOf(closer, this.#at);
    if (end < 0) this.#unclosed.add(closer);
    const content = end < 0 ? '' : this.source.slice(this.#at, end);
    if (end >= 0) this.#at = end + 2;
    return { kind: 'symbol', text: this.#readInner(content, true), written: '', isSpaced: false } as const;
  }

  #run(command: ReadCommand | undefined, out: string): string {
    if (!command) return '';
    switch (command.kind) {
      case 'symbol': {
        // TeX takes the space for the end of the command; around an operator it is on both sides or on neither.
        const isOperator = /^\p{Sm}$/u.test(command.text);
        return isOperator && command.isSpaced && /(^|\s)$/.test(out) ? `${command.text} ` : command.text;
      }
      case 'word':
        return (
          (/[\p{L}\p{N})]$/u.test(out) ? ' ' : '') +
          command.text +
          (/[\p{L}\p{N}\\]/u.test(this.source.charAt(this.#at)) ? ' ' : '')
        );
      case 'accent':
        return accented(this.#readArgument(), command.mark);
      case 'around': {
        const inner = /^\\(?:text|mbox|hbox)/.test(command.written)
          ? this.#inMode(false, () => this.#readArgument())
          : this.#readArgument();
        if (/^\\ce\b/.test(command.written)) return chemistry(inner);
        const element = command.element;
        return element === 'sup' || element === 'sub' ? script(element, inner) : around(element, inner);
      }
      case 'arguments':
        return [...command.taken]
          .map((taken) => [taken, this.#readArgument()])
          .flatMap(([taken, text]) => (taken === '1' && text ? [text] : []))
          .join(' ');
      case 'quoted':
        return `“${this.#readArgument()}”`;
      case 'fraction':
        return `${operand(this.#readArgument())}/${operand(this.#readArgument())}`;
      case 'dimension':
        this.#match(/\s*[-+]?[\d.]*\s*(?:[a-z]{2})?/y);
        return command.text;
      case 'root': {
        const [, degree = ''] = this.#match(/\s*\[([^\]{}]*)\]/y) ?? [];
        return `${rootOf(degree.trim())}${operand(this.#readArgument())}`;
      }
      case 'math':
        return this.#inMode(true, () => this.#readArgument().trim());
      case 'blackboard':
        return this.#readArgument().replace(
          /[A-Za-z]/g,
          (letter) => symbolOf(`\\mathbb{${letter}}`) ?? letter,
        );
      default:
        return '';
    }
  }

  #inMode(isMath: boolean, read: () => string): string {
    const before = this.isMath;
    this.isMath = isMath;
    const text = read();
    this.isMath = before;
    return text;
  }

  /** What a command applies to: a group, another command or one character. */
  #readArgument(): string {
    this.#match(/\s+/y);
    const char = this.source.charAt(this.#at);
    if (char === '{') return this.#readGroup();
    if (char === '}' || char === '') return '';
    if (char === '\\') {
      const command = this.#readCommand();
      this.#depth += 1;
      const text = command?.kind === 'from-here' || this.#depth > MAX_DEPTH ? '' : this.#run(command, '');
      this.#depth -= 1;
      return text;
    }
    const [first = ''] = this.source.slice(this.#at, this.#at + 2);
    this.#at += first.length;
    return first;
  }
}

/** Mathematics in the title of a reference manager that escapes it: `\$\textbackslash alpha\$` for `$\alpha$`. */
const unescapeMath = (source: string): string =>
  source.replace(/\\\$([^$]*)\\\$/g, (written, content: string) =>
    content.includes('\\textbackslash')
      ? `$${content
          .replace(/\\textbackslash(?:\{\}|\s)?/g, '\\')
          .replace(/\\textasciicircum(?:\{\}|\s)?/g, '^')
          .replace(/\\([{}_^&%#])/g, '$1')}$`
      : written,
  );

/** The furthest that the braces of mathematics are followed. */
const LONGEST_MATH = 2_000;

/**
 * The dollar sign that closes mathematics, one without a backslash before it: outside of braces where there is one, as text
 * in mathematics may have mathematics of its own, else the first.
 */
function nextDollar(source: string, from: number): number {
  let first = -1;
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    const char = source.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (char === '$') {
      if (depth === 0) return i;
      if (first < 0) first = i;
    }
    if (first >= 0 && i > from + LONGEST_MATH) return first;
  }
  return first;
}

/** The most dollar signs among which one without a partner is looked for. */
const MOST_DOLLARS = 40;

/** Of an odd number of dollar signs the one without which the others have the fewest words between them; the last of several. */
function strayDollar(source: string): number | undefined {
  if (!source.includes('$')) return undefined;
  const signs = [...source.matchAll(/\\[\s\S]|\$\$?/g)].filter(([sign]) => sign.startsWith('$'));
  if (signs.length % 2 === 0 || signs.length > MOST_DOLLARS) return undefined;
  let stray = signs.at(-1)?.index;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of signs) {
    const others = signs.filter((sign) => sign !== candidate).map(({ index }) => index);
    const words = others.reduce(
      (sum, start, i) => sum + (i % 2 === 0 ? wordsIn(source.slice(start, others[i + 1])) : 0),
      0,
    );
    if (words <= fewest) [fewest, stray] = [words, candidate.index];
  }
  return stray;
}

/** The words of a text that are no commands of TeX and no arguments of `\\text` and the like. */
const wordsIn = (tex: string) =>
  tex.replace(/\\(?:text|math|mbox|operatorname)[a-z]*\s*\{[^{}]*\}/g, '').match(/(?<![\\\p{L}])\p{L}{3,}/gu)
    ?.length ?? 0;

/** Whether what stands between two dollar signs is mathematics, and not text between two prices. */
const isMathematics = (content: string) => /[\\^_{}=<>+*/|]|^\s*\S{1,40}\s*$/.test(content);

const around = (element: string | undefined, text: string) =>
  element === undefined || text.trim() === '' ? text : `<${element}>${text}</${element}>`;

/** A letter with a mark on it; the mark stands on its first character. */
function accented(text: string, mark: string): string {
  const [first = ''] = text;
  return first === '' ? '' : first + mark + text.slice(first.length);
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+−-()n'].map((char, i) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][i] ?? char]),
);
const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+−-()'].map((char, i) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'][i] ?? char]),
);

/** Raised or lowered text: in characters of its own where Unicode has them for all of it. */
function script(element: 'sup' | 'sub', text: string): string {
  if (element === 'sup' && /^[∘°′″]+$/.test(text)) return text.replaceAll('∘', '°');
  const known = element === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
  const chars = [...text].map((char) => known[char]);
  return chars.every((char) => char !== undefined) ? chars.join('') : around(element, text);
}

/** One side of a fraction, or what a root is of: in parentheses where it is more than one thing. */
const operand = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

const rootOf = (degree: string) =>
  ({ 3: '∛', 4: '∜' })[degree] ?? `${degree === '' ? '' : script('sup', degree)}√`;

/** A formula as mhchem writes it: digits behind an element or a group are its number. */
const chemistry = (text: string) =>
  text
    .replace(/(?<=[A-Za-z)\]])\d+/g, (digits) => script('sub', digits))
    .replace(/\^(\d*[+-])/g, (_, charge) => script('sup', charge))
    .replaceAll('<=>', '⇌')
    .replaceAll('->', '→');

/**
 * An address or identifier out of what TeX puts around it: `\url{…}`, groups, escapes such as `\_` and `{\_}`, and a
 * tilde as a command. Everything else stands as it is.
 */
export function readVerbatim(source: string): string {
  const [, inner] =
    /^\s*\{*\\(?:url|href|path|nolinkurl)\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/.exec(source) ?? [];
  return (inner ?? source)
    .replace(/\\textasciitilde\s*|\\~|\$\s*\\sim\s*\$/g, '~')
    .replace(/\\textunderscore\s*/g, '_')
    .replace(/\\([^a-zA-Z\s])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}
