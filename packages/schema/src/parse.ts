import { type Diagnostic, parsePath } from './diagnostics/diagnostic.js';
import { check, type ParseResult } from './read/check.js';
import { readText, type TextOptions } from './read/read-text.js';
import { refuseForeign } from './read/recognize.js';
import { readData } from './read/source.js';

export interface ParseOptions extends Partial<TextOptions> {}

/**
 * Reads a résumé of this project or of JSON Resume from YAML or JSON. Never throws: whatever is wrong becomes a diagnostic
 * with its place. Names from before JSON Resume 1.0, empty values and loosely written dates are read, each with a warning.
 * {@link readResume} reads bytes and other formats too.
 *
 * @param source the text of the file
 */
export function parse(source: string, { file = 'resume.yaml', maxLength }: ParseOptions = {}): ParseResult {
  const data = readText(source, { file, maxLength });
  if (data.value === undefined) return { resume: undefined, diagnostics: data.diagnostics };
  const foreign = refuseForeign(data.value, file);
  if (foreign) return { resume: undefined, diagnostics: [...data.diagnostics, foreign] };
  return check(data, { file, jsonResume: data.isJson, isWritten: true });
}

/** Adds lines and columns to diagnostics that have paths alone, such as those of the linter. */
export function withPlaces(diagnostics: readonly Diagnostic[], source: string): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const { placeAt } = readData(source, '');
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...placeAt(parsePath(diagnostic.path)) }));
}
