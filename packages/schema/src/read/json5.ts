import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DataSource, withoutPlaces } from './source.js';

/** Reads JSON5: JSON with the comments, trailing commas and bare keys that people leave in it. */
export async function readJson5(text: string, file: string): Promise<DataSource> {
  // Loaded for files that are neither JSON nor YAML alone.
  const { default: JSON5 } = await import('json5');
  try {
    return { ...withoutPlaces(JSON5.parse(text)), isJson: true };
  } catch (error) {
    return withoutPlaces(undefined, [openQuote(text, file) ?? explain(error, file)]);
  }
}

/** The first quote that is not closed in its line: what follows it is read as text, and the error is noticed later. */
function openQuote(text: string, file: string): Diagnostic | undefined {
  for (const [i, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const open = unclosedIn(line);
    if (open !== undefined)
      return {
        severity: 'error',
        code: 'syntax',
        file,
        line: i + 1,
        column: open + 1,
        path: '',
        message:
          'The quote that opens here is not closed in this line, or the one before its text is missing. Write both quotes.',
      };
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

function explain(error: unknown, file: string): Diagnostic {
  const { message, lineNumber, columnNumber } = error as Error & {
    lineNumber?: number;
    columnNumber?: number;
  };
  const [, character] = /invalid character '(.*)'/s.exec(message) ?? [];
  const found =
    character === undefined ? 'it ends too early' : `${JSON.stringify(character)} cannot stand here`;
  return {
    severity: 'error',
    code: 'syntax',
    file,
    ...(lineNumber !== undefined && { line: lineNumber, column: columnNumber ?? 1 }),
    path: '',
    message: `This is not JSON: ${found}. Often a comma, a quote or a bracket is missing just before.`,
  };
}
