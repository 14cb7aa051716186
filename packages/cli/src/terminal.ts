/** What the program reads and writes: tests give one of their own. */
export interface World {
  readFile(path: string): Promise<Uint8Array>;
  /** An image of a moderate size; rejects where it is missing, no regular file or too large. */
  readImage(path: string): Promise<Uint8Array>;
  /** Rejects where the file is there and may not be overwritten, with what to do. */
  writeFile(path: string, content: string, overwrite: boolean): Promise<void>;
  readInput(): Promise<Uint8Array>;
  writeOutput(text: string): void;
  writeError(text: string): void;
  readonly inputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** How wide the terminal of errors is, in characters. */
  readonly errorColumns: number;
  readonly now: Date;
  readonly env: NodeJS.ProcessEnv;
}

/** What ends a run: the message says what was found and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** What is wrong with a document: the message lists it, with places. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** How a run ends. */
export const EXIT = {
  /** Nothing is wrong. */
  ok: 0,
  /** The document has errors, or with `--strict` warnings. */
  findings: 1,
  /** The command could not be carried out: a wrong option, a file that is not there. */
  failed: 2,
} as const;

/** How a run ends for an error whose message says all, by its name: of several packages, some are loaded twice. */
const EXPLAINED: Readonly<Record<string, number>> = {
  BuildError: EXIT.failed,
  CliError: EXIT.failed,
  FontError: EXIT.failed,
  LetterError: EXIT.failed,
  VariantError: EXIT.failed,
  ContentError: EXIT.findings,
  DocumentError: EXIT.findings,
  DocxError: EXIT.findings,
  PdfError: EXIT.findings,
  PrivacyError: EXIT.findings,
  SettingsError: EXIT.findings,
};

/** How a run ends for an error; nothing for one that its message does not explain. */
export function exitCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !Object.hasOwn(EXPLAINED, error.name)) return undefined;
  if (isOfSystem(error)) return EXIT.failed;
  // A build names what it was kept by: the content, a page, or something of the machine.
  if (error.name !== 'BuildError' || error.cause === undefined) return EXPLAINED[error.name];
  return exitCodeOf(error.cause) ?? EXIT.findings;
}

/**
 * Does what depends on the command and the machine alone, such as reading fonts.
 *
 * @throws {CliError} where a library refuses that as it refuses a document
 */
export async function ofCommand<Value>(act: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Error && error.name === 'PdfError' ? new CliError(error.message) : error;
  }
}

/** Whether the system kept a file from being read or written. Rolldown has the number of its error in words alone. */
const isOfSystem = (error: unknown): boolean =>
  error instanceof Error &&
  ('syscall' in error || /\(os error \d+\)/.test(error.message) || isOfSystem(error.cause));

/** Why a file could not be read or written, in a word. */
export const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);
