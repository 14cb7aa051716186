import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DataSource, readData, withoutPlaces } from './source.js';

export interface TextOptions {
  /** The name to say in diagnostics; `resume.yaml` by default. */
  readonly file: string;
  /** The longest text to read, in characters; {@link MAX_LENGTH} by default. */
  readonly maxLength: number | undefined;
}

/** The longest text that is read, in characters. */
const MAX_LENGTH = 16_000_000;

const EMPTY = 'The file is empty. Begin with basics: and the name of the owner.';

/** The error message for a text over the limit of length; undefined for any other. */
export const tooLong = (text: string, maxLength = MAX_LENGTH): string | undefined =>
  text.length > maxLength
    ? `The document has ${text.length} characters, more than ${maxLength}. Split the document.`
    : undefined;

/** Reads YAML or JSON as a value, and refuses what is empty or too long. */
export function readText(text: string, { file, maxLength }: TextOptions): DataSource {
  const failed = (message: string) => {
    const error: Diagnostic = { severity: 'error', code: 'unreadable', file, path: '', message };
    return withoutPlaces(undefined, [error]);
  };
  const long = tooLong(text, maxLength);
  if (long !== undefined) return failed(long);
  if (!text.trim()) return failed(EMPTY);
  const data = readData(text, file);
  return data.value === null ? failed(EMPTY) : data;
}
