import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DataSource, readData, withoutPlaces } from './source.js';

export interface TextOptions {
  /** The name to say in diagnostics; `resume.yaml` by default. */
  readonly file: string;
  /** The longest text to read, in characters; 16 million by default. */
  readonly maxLength: number | undefined;
}

const EMPTY = 'The file is empty. Begin with basics: and the name of the owner.';

/** Reads YAML or JSON as a value, and refuses what is empty or too long. */
export function readText(text: string, { file, maxLength = 16_000_000 }: TextOptions): DataSource {
  const failed = (message: string) => {
    const error: Diagnostic = { severity: 'error', code: 'unreadable', file, path: '', message };
    return withoutPlaces(undefined, [error]);
  };
  if (text.length > maxLength)
    return failed(`The document has ${text.length} characters, more than ${maxLength}. Split the document.`);
  if (!text.trim()) return failed(EMPTY);
  const data = readData(text, file);
  return data.value === null ? failed(EMPTY) : data;
}
