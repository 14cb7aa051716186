import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DataSource, withoutPlaces } from './source.js';

/** Reads JSON5: JSON with the comments, trailing commas and bare keys that people leave in it. */
export async function readJson5(text: string, file: string): Promise<DataSource> {
  // Loaded for files that are neither JSON nor YAML alone.
  const { default: JSON5 } = await import('json5');
  try {
    return { ...withoutPlaces(JSON5.parse(text)), isJson: true };
  } catch (error) {
    return withoutPlaces(undefined, [explain(error, file)]);
  }
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
