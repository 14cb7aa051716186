import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { type DataSource, withoutPlaces } from './source.js';

/** Reads JSON5: JSON with the comments, trailing commas and bare keys that people leave in it. */
export async function readJson5(text: string, file: string): Promise<DataSource> {
  // Loaded for files that are neither JSON nor YAML alone.
  const { default: JSON5 } = await import('json5');
  try {
    return { ...withoutPlaces(JSON5.parse(text)), isJson: true };
  } catch (error) {
    return withoutPlaces(undefined, [explain(text, error, file)]);
  }
}

/** The first double quote that is not closed in its line: what follows it is read as text, and the error is noticed later. */
export function openQuote(text: string): Place | undefined {
  for (const [i, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const open = unclosedIn(line);
    if (open !== undefined) return { line: i + 1, column: open + 1 };
  }
  return undefined;
}

/** Where a double quote opens that the line does not close; nothing where a comment or a single quote may hold it. */
function unclosedIn(line: string): number | undefined {
  let open: number | undefined;
  for (let i = 0; i < line.length; i += 1) {
    const char = line.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '"') open = open === undefined ? i : undefined;
    else if (open === undefined && (char === "'" || line.startsWith('//', i) || line.startsWith('/*', i)))
      return undefined;
  }
  return line.endsWith('\\') ? undefined : open;
}

function explain(text: string, error: unknown, file: string): Diagnostic {
  const syntax = (message: string, place?: Place): Diagnostic => ({
    severity: 'error',
    code: 'syntax',
    file,
    ...place,
    path: '',
    message,
  });
  const quote = openQuote(text);
  if (quote)
    return syntax(
      'The quote that opens here is not closed in this line, or the one before its text is missing. Write both quotes.',
      quote,
    );
  const { message, lineNumber, columnNumber } = error as Error & {
    lineNumber?: number;
    columnNumber?: number;
  };
  const place = lineNumber === undefined ? undefined : { line: lineNumber, column: columnNumber ?? 1 };
  const comma = place && missingComma(text, place);
  if (comma) return syntax('A comma is missing here, before the next value. Write one.', comma);
  const [, character] = /invalid character '(.*)'/s.exec(message) ?? [];
  const found =
    character === undefined ? 'it ends too early' : `${JSON.stringify(character)} cannot stand here`;
  return syntax(
    `This is not JSON: ${found}. Often a comma, a quote or a bracket is missing just before.`,
    place,
  );
}

/** The end of the value before a place where another value or key begins: a comma is missing there. */
function missingComma(text: string, { line, column }: Place): Place | undefined {
  const lines = text.split(/\r\n|[\n\r]/);
  if (!/^["'[{\w$-]/.test(lines[line - 1]?.slice(column - 1) ?? '')) return undefined;
  for (let at = line; at > 0; at -= 1) {
    const before = (lines[at - 1] ?? '').slice(0, at === line ? column - 1 : undefined).trimEnd();
    if (before !== '') return /["'\]}\w]$/.test(before) ? { line: at, column: before.length + 1 } : undefined;
  }
  return undefined;
}
