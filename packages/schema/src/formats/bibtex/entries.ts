import type { ConversionWarning } from '../conversion.js';
import { closingBraces, fieldWithin, LONGEST_SEARCH, NEXT_ENTRY } from './braces.js';
import { STANDARD_STRINGS } from './journals.js';

/** An entry as it was written, macros replaced, before it means anything. */
export interface BibtexEntry {
  /** In lower case, such as `article`. */
  readonly type: string;
  /** Empty where the entry has none. */
  readonly key: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Values by field name in lower case, their outermost braces or quotes left out. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A piece of a value: text, or the name of a macro. */
type Piece = { readonly text: string } | { readonly macro: string };

interface RawEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly fields: readonly (readonly [name: string, value: readonly Piece[]])[];
}

/** A line and a column of the source, from 1. */
type Place = Pick<ConversionWarning, 'line' | 'column'>;

/** Reports what breaks the rules of BibTeX. */
type Report = (message: string, place: Place) => void;

/** How warnings name an entry. */
export const nameOfEntry = ({ key, line }: { readonly key: string; readonly line: number }) =>
  key || `entry in line ${line}`;

/**
 * Splits BibTeX into entries. What cannot be read of an entry becomes a loss with its line; the entries behind it are
 * read. What nothing closes is a loss of the kind `syntax`, and is read up to where it most likely ends. Names of months stay as they are, other macros without a definition keep their name.
 */
export function readEntries(source: string): {
  entries: readonly BibtexEntry[];
  warnings: readonly ConversionWarning[];
} {
  const scanner = new Scanner(source);
  const raw = scanner.read();
  const entries = raw.map((entry) => {
    const fields = new Map<string, string>();
    for (const [name, pieces] of entry.fields) {
      const warn = (message: string) =>
        scanner.warnings.push({ path: `${nameOfEntry(entry)}.${name}`, line: entry.line, message });
      const value = scanner.resolve(pieces, warn);
      const known = fields.get(name);
      if (known === undefined || known.trim() === '') fields.set(name, value);
      else if (value.trim() !== '' && value !== known) warn('stands twice in the entry; the first is kept.');
    }
    return { type: entry.type, key: entry.key, line: entry.line, fields };
  });
  return { entries, warnings: scanner.warnings };
}

const MONTHS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));

const QUOTES = new RegExp(`\\\\"|[{}"]|${NEXT_ENTRY}`, 'g');
const NEXT = new RegExp(NEXT_ENTRY, 'g');
/** The most characters that are searched for fields behind signs that nothing closes. */
const MOST_SEARCHED = 2_000_000;
const ANY_BRACES = /[{}]/g;

class Scanner {
  readonly warnings: ConversionWarning[] = [];
  readonly #strings = new Map<string, readonly Piece[]>();
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #counted = 0;
  /** Set once a comment has no end, so that it is searched for once. */
  #isUnclosed = false;

  /** Where the next entry begins, from the place it was last asked for. */
  #next = -1;
  /** How many characters were searched for fields. */
  #searches = 0;
  /** Where braces are closed: escaped ones count, as for BibTeX, or do not. */
  #closing: readonly ReadonlyMap<number, number>[] | undefined;

  constructor(readonly source: string) {}

  read(): readonly RawEntry[] {
    const entries: RawEntry[] = [];
    const start = /@([A-Za-z][\w-]*)\s*([{(])/g;
    for (let match = start.exec(this.source); match; match = start.exec(this.source)) {
      const [, type = '', opener] = match;
      if (this.#before(match.index).trimStart().startsWith('%')) continue;
      const line = this.#lineAt(match.index);
      this.#at = start.lastIndex;
      const closer = opener === '(' ? ')' : '}';
      const kind = type.toLowerCase();
      if (kind === 'comment' || kind === 'preamble') this.#skipGroup();
      else if (kind === 'string') {
        for (const [name, value] of this.#readFields({ key: '@string', line }, closer))
          this.#strings.set(name, value);
      } else {
        const key = this.#readKey(closer);
        entries.push({ type: kind, key, line, fields: this.#readFields({ key, line }, closer) });
      }
      start.lastIndex = this.#at;
    }
    return entries;
  }

  /** The text of a value, macros replaced. */
  resolve(pieces: readonly Piece[], warn: (message: string) => void, depth = 0): string {
    return pieces
      .map((piece) => {
        if ('text' in piece) return piece.text;
        const name = piece.macro.toLowerCase();
        if (MONTHS.has(name) || /^\d+$/.test(name)) return piece.macro;
        const defined = this.#strings.get(name);
        if (defined && depth < 20) return this.resolve(defined, warn, depth + 1);
        const standard = STANDARD_STRINGS[name];
        if (standard !== undefined && Object.hasOwn(STANDARD_STRINGS, name)) return standard;
        warn(`uses "${piece.macro}", which no @string defines; its name is kept.`);
        return piece.macro;
      })
      .join('');
  }

  #lineAt(offset: number): number {
    for (; this.#counted < offset; this.#counted += 1)
      if (this.source.charCodeAt(this.#counted) === 10) {
        this.#line += 1;
        this.#lineStart = this.#counted + 1;
      }
    return this.#line;
  }

  #placeAt(offset: number): Place {
    const line = this.#lineAt(offset);
    return { line, column: Math.max(1, offset - this.#lineStart + 1) };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  /** Past a group that has begun: entries in it are commented out, unless it has no end. */
  #skipGroup(): void {
    const end = this.#isUnclosed ? this.#endOfGroup(this.#at - 1) : this.#endOfBraces(this.#at);
    if (end === undefined) this.#isUnclosed = true;
    else this.#at = end + 1;
  }

  /** A key: all before the comma, or nothing where the entry begins with a field. */
  #readKey(closer: string): string {
    const start = this.#at;
    if (this.#match(/\s*[A-Za-z][\w-]*\s*=/y)) {
      this.#at = start;
      return '';
    }
    const written = this.#match(closer === ')' ? /[^,={}()"\n]*/y : /\s*[^,={}"\n]*/y)?.[0] ?? '';
    // Without a comma the name of the first field stands right behind the key.
    if (this.source.charAt(this.#at) !== '=') return written.trim();
    const key = written.replace(/\S+\s*$/, '');
    this.#at -= written.length - key.length;
    return key.trim();
  }

  #readFields(entry: { key: string; line: number }, closer: string): [string, readonly Piece[]][] {
    const fields: [string, readonly Piece[]][] = [];
    const warn = (
      loss: Pick<ConversionWarning, 'kind' | 'message'>,
      field = '',
      place: Place = this.#placeAt(this.#at),
    ) => this.warnings.push({ path: nameOfEntry(entry) + field, ...place, ...loss });
    let isBroken = false;
    for (;;) {
      // A percent sign begins a comment, as it does for Biber.
      this.#match(/(?:[\s,;]+|%[^\n]*)*/y);
      if (this.#match(closer === ')' ? /[)}]/y : /\}/y)) return fields;
      if (this.#at >= this.source.length || this.#isAtEntry()) {
        // What opened in it and is not closed has been reported, and took the brace.
        const message = `has no closing ${closer}. Write ${closer} after its last field.`;
        if (!isBroken) warn({ kind: 'syntax', message }, '', { line: entry.line });
        return fields;
      }
      const start = this.#at;
      const name = this.#match(/([^\s={}(),"#%@]+)\s*=\s*/y)?.[1]?.toLowerCase();
      const report = (message: string, place: Place) => {
        isBroken = true;
        warn({ kind: 'syntax', message }, `.${name}`, place);
      };
      const value = name === undefined ? undefined : this.#readValue(report);
      if (name !== undefined && value !== undefined) {
        fields.push([name, value]);
        continue;
      }
      this.#at = start;
      const place = this.#placeAt(start);
      const skipped = this.#skipField(closer);
      if (name === undefined)
        warn({ message: `has text that is not a field: "${excerpt(skipped)}"; left out.` });
      else report('has no end. Close its braces or quotes.', place);
    }
  }

  #isAtEntry(): boolean {
    const ahead = this.source.slice(this.#at, this.#at + 80);
    return /^[ \t]*@[A-Za-z]+[ \t]*[{(]/.test(ahead) && this.#before(this.#at).trim() === '';
  }

  /** What stands before an offset on its line, of a long line the end. */
  #before(offset: number): string {
    const before = this.source.slice(Math.max(0, offset - 200), offset);
    return before.slice(before.lastIndexOf('\n') + 1);
  }

  /** Pieces joined by `#`; nothing where one has no end. */
  #readValue(report: Report): readonly Piece[] | undefined {
    const pieces: Piece[] = [];
    do {
      this.#match(/\s+/y);
      const char = this.source.charAt(this.#at);
      if (char === '{' || char === '"') {
        const text = this.#readDelimited(char, report);
        if (text === undefined) return undefined;
        pieces.push({ text });
      } else {
        const macro = this.#match(/[^\s={}(),"#%]+/y)?.[0];
        if (macro === undefined) return pieces.length > 0 || /[,})]/.test(char) ? pieces : undefined;
        pieces.push({ macro });
      }
    } while (this.#match(/\s*#/y));
    return pieces;
  }

  /** Text in braces or quotes. Where the sign that closes it is missing, it ends before the next field. */
  #readDelimited(opener: string, report: Report): string | undefined {
    const start = this.#at + 1;
    const closed = opener === '{' ? this.#endOfGroup(this.#at) : this.#endOfQuotes(start);
    if (closed !== undefined && this.#isEndOfValue(closed + 1)) {
      this.#at = closed + 1;
      return this.source.slice(start, closed);
    }
    const place = this.#placeAt(this.#at);
    const closer = opener === '{' ? '}' : '"';
    const missing = `The ${opener} that opens here is never closed. Write ${closer} where the text ends`;
    const end = closed ?? this.#nextEntry(start);
    // A file of braces that nothing closes would be searched again and again.
    this.#searches += Math.min(end - start, LONGEST_SEARCH);
    const field = this.#searches > MOST_SEARCHED ? undefined : fieldWithin(this.source, start, end);
    if (field) {
      report(`${missing}, before the field "${field.name}".`, place);
      this.#at = field.index;
      return this.source.slice(start, field.index);
    }
    const text = this.source.slice(start, end);
    // The brace on a line of its own is that of the entry.
    if (
      closed === undefined ? text.length < 2_000 && text.trim() !== '' : /\n\s*$/.test(text) && opener === '{'
    ) {
      report(`${missing}, before the end of the entry.`, place);
      this.#at = end;
      return text;
    }
    if (closed === undefined) return undefined;
    this.#at = closed + 1;
    return text;
  }

  /** Whether what may follow a value stands at an offset: a comma, the end of the entry, another piece or field. */
  #isEndOfValue(offset: number): boolean {
    const next = /\s*(?:[,;})#%]|[A-Za-z][\w-]*\s*=)/y;
    next.lastIndex = offset;
    return next.test(this.source);
  }

  /** Where the next entry begins, or the source ends. */
  #nextEntry(from: number): number {
    if (this.#next < from) {
      NEXT.lastIndex = from;
      this.#next = NEXT.exec(this.source)?.index ?? this.source.length;
    }
    return this.#next;
  }

  /** Where the brace at an offset is closed. Escaped braces count, as for BibTeX, unless that leaves no end. */
  #endOfGroup(opener: number): number | undefined {
    this.#closing ??= [false, true].map((isEscaped) => closingBraces(this.source, { isEscaped }));
    return this.#closing.map((ends) => ends.get(opener)).find((end) => end !== undefined);
  }

  /** Where a group ends that has begun before `from`, whatever stands in it. */
  #endOfBraces(from: number): number | undefined {
    ANY_BRACES.lastIndex = from;
    let depth = 1;
    for (let match = ANY_BRACES.exec(this.source); match; match = ANY_BRACES.exec(this.source)) {
      depth += match[0] === '{' ? 1 : -1;
      if (depth === 0) return match.index;
    }
    return undefined;
  }

  /** Where quoted text ends: at a quote outside of braces. One with a backslash before it is an accent. */
  #endOfQuotes(from: number): number | undefined {
    QUOTES.lastIndex = from;
    let depth = 0;
    for (let match = QUOTES.exec(this.source); match; match = QUOTES.exec(this.source)) {
      const [written] = match;
      if (written === '{') depth += 1;
      else if (written === '}') depth = Math.max(0, depth - 1);
      else if (written === '"' && depth === 0) return match.index;
      else if (written.startsWith('\n')) return undefined;
    }
    return undefined;
  }

  /** Past what is no field: to the next line, comma or end of the entry. */
  #skipField(closer: string): string {
    const start = this.#at;
    this.#match(closer === ')' ? /[^\n,})]*/y : /[^\n,}]*/y);
    if (this.#at === start) this.#at += 1;
    return this.source.slice(start, this.#at);
  }
}

const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text).trim();
