import { type Diagnostic, printable } from '@resume/schema';

const LONGEST = 100;

/** Rules about what is not shown to anyone: the logs of a build may be public, so its lines are not printed either. */
const PRIVATE = new Set(['unknown-key', 'visibility', 'withheld-fact']);

/**
 * A diagnostic for people: place and message, then the line with a caret below the column. The caret stands right for
 * wide characters too: what is before it is kept as tabs and wide spaces. Control characters are escaped, for terminals.
 */
export function formatWithExcerpt(diagnostic: Diagnostic, lines: readonly string[]): string {
  const { severity, code, file, line, column = 1, path, message } = diagnostic;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const head = printable(
    `${place} ${severity}${code ? ` ${code}` : ''}${path ? ` ${path}` : ''}: ${message}`,
  );
  const source = line === undefined || PRIVATE.has(code ?? '') ? undefined : lines[line - 1];
  if (line === undefined || source === undefined) return head;
  const from = Math.max(0, column - 1 - LONGEST / 2);
  const shown = `${from > 0 ? '…' : ''}${printable(source.slice(from, from + LONGEST))}${source.length > from + LONGEST ? '…' : ''}`;
  const before =
    (from > 0 ? ' ' : '') + printable(source.slice(from, column - 1)).replace(/[^\t]/gu, padding);
  const margin = `${line} | `;
  return `${head}\n  ${margin}${shown}\n  ${' '.repeat(margin.length - 2)}| ${before}^`;
}

/** A Han character and its like take two columns of a terminal: an ideographic space stands for them. */
const padding = (character: string) =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(character)
    ? '\u3000'
    : ' ';
