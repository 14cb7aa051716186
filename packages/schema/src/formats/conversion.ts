import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import type { Publication } from '../sections/publication-schema.js';

/** A value that a conversion left out or changed: its place, and what became of it. */
export interface ConversionWarning {
  /** The path in the document that was read, such as `work[0].team`. */
  readonly path: string;
  /** The line in the source, from 1, if it is known. */
  readonly line?: number;
  /** The column in the source, from 1, if it is known. */
  readonly column?: number;
  readonly message: string;
  /**
   * `date` and `text`: the value is kept in another form. `syntax`: the source breaks the rules of its format, and its meaning
   * is a guess. Absent: the value is left out.
   */
  readonly kind?: 'date' | 'text' | 'syntax';
}

/** A document read from another format. */
export interface Imported {
  readonly resume: Resume;
  readonly warnings: readonly ConversionWarning[];
}

/** Publications read from another format. */
export interface ImportedPublications {
  readonly publications: readonly Publication[];
  readonly warnings: readonly ConversionWarning[];
}

/** A document written in another format. */
export interface Exported<Output> {
  readonly output: Output;
  readonly warnings: readonly ConversionWarning[];
}

/** The input is not in the expected format. The message says what is wrong and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The error for a document that an importer built and that is not valid. */
export const refusal = (diagnostics: readonly Diagnostic[]): ImportError =>
  new ImportError(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n'),
  );
