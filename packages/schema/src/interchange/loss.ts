import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';

/** Something a conversion could not carry over as it was: where it stands, and what became of it. */
export interface Loss {
  /** In the document that was read, such as `work[0].team`. */
  readonly path: string;
  /** Where it stands or begins in the source, from 1, where that is known. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /**
   * `date` and `text` where nothing is lost: what is kept in another form than it was written in. `syntax` where the source
   * breaks the rules of its format, so that what was meant is a guess: an error of the source.
   */
  readonly kind?: 'date' | 'text' | 'syntax';
}

/** What was read from another format. */
export interface Imported {
  readonly resume: Resume;
  readonly losses: readonly Loss[];
}

/** What was written in another format. */
export interface Exported<Output> {
  readonly output: Output;
  readonly losses: readonly Loss[];
}

/** Input that is not of the format it is taken for. The message says what was found and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The errors that keep what an importer built from being a document. */
export const refusal = (diagnostics: readonly Diagnostic[]): ImportError =>
  new ImportError(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n'),
  );
