/** What is wrong in a stylesheet or in a `style` attribute, and what to write instead. */
export interface CssDiagnostic {
  readonly message: string;
  /** The stylesheet's name, as it was given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A diagnostic as one line: `theme.css:12:3: …`. */
export const formatCssDiagnostic = ({ column, file, line, message }: CssDiagnostic): string =>
  `${file}:${line}:${column}: ${message}`;
